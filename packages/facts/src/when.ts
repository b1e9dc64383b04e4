import { z } from "zod";
import { date, text } from "./scalars.ts";

/**
 * When something will be: a date, a range, a phrase as it was said, or a number of days.
 * Resolved in the employer's zone from the local date of the fact that carries it.
 */
export const when = z.union(
  [
    z.strictObject({ date }),
    z.strictObject({ from: date, to: date.optional() }),
    z.strictObject({ phrase: text(200) }),
    z.strictObject({ withinDays: z.int().min(0).max(730) }),
    z.strictObject({ withinBusinessDays: z.int().min(0).max(260) }),
  ],
  {
    error:
      'must be one of { "date" }, { "from", "to" }, { "phrase" }, { "withinDays" } (0 to 730) or { "withinBusinessDays" } (0 to 260), with dates as YYYY-MM-DD',
  },
);

export type When = z.infer<typeof when>;
