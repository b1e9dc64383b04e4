import { z } from "zod";
import { date, text } from "./scalars.ts";
import { must } from "./sentences.ts";

const days = must("be a whole number from 0 to 730");
const businessDays = must("be a whole number from 0 to 260");

/**
 * When something will be: a date, a range, a phrase as it was said, or a number of days.
 * Resolved in the employer's zone from the local date of the fact that carries it.
 */
export const when = z
  .union(
    [
      z.strictObject({ date }).meta({ description: "On that day." }),
      z.strictObject({ from: date, to: date.optional() }).meta({ description: "From a day to a day. With `from` alone no day is promised." }),
      z.strictObject({ phrase: text(200) }).meta({ description: "As it was said, in English." }),
      z.strictObject({ withinDays: z.int(days).min(0, days).max(730, days) }).meta({ description: "Within that many days." }),
      z
        .strictObject({ withinBusinessDays: z.int(businessDays).min(0, businessDays).max(260, businessDays) })
        .meta({ description: "Within that many business days of the employer's." }),
    ],
    must(
      'be one of { "date" }, { "from", "to" }, { "phrase" }, { "withinDays" } (0 to 730) or { "withinBusinessDays" } (0 to 260), with dates as YYYY-MM-DD',
    ),
  )
  .meta({
    description:
      "When something will be, from the employer-local date of the fact that says it: a date, a range, a phrase, or a number of days.",
    examples: [{ date: "2026-12-03" }, { phrase: "by the end of the week" }, { withinBusinessDays: 5 }],
  });

export type When = z.infer<typeof when>;
