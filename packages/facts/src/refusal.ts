import { z } from "zod";

/** One thing that is wrong with an input, and where. */
export const problem = z
  .strictObject({
    pointer: z.string().meta({ description: "Where: a JSON Pointer (RFC 6901) into the input. Empty for the input itself." }),
    detail: z.string().meta({ description: "What is wrong and what to do, to be read after the field's name." }),
    code: z.exactOptional(z.string()).meta({ description: "A finer code than the refusal's, where there is one: `unknown-field`, `control-character` …" }),
  })
  .meta({ description: "One thing that is wrong with an input, and where." });

/** A refusal is a value, never an exception. */
export const refusal = z
  .strictObject({
    error: z.strictObject({
      code: z.enum(["invalid-input", "calendar-out-of-range"]).meta({
        description: "`invalid-input`: fields are wrong. `calendar-out-of-range`: a date that is needed lies outside the calendar's days.",
      }),
      problems: z.array(problem).meta({ description: "Every problem at once." }),
    }),
  })
  .meta({ description: "The answer to an input that cannot be planned." });

export type Problem = z.infer<typeof problem>;
export type Refusal = z.infer<typeof refusal>;
