import { z } from "zod";
import { fact } from "./fact.ts";
import { listOf } from "./list-of.ts";
import { refuseRepeatedIds } from "./repeated-ids.ts";
import { date, id, instant, name, text, zoneName } from "./scalars.ts";
import { must } from "./sentences.ts";
import type { Zones } from "./zone.ts";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

export const mostFacts = 10_000;

/** Days on which an employer does not work, beyond holidays; both ends included. */
export const closedRange = z
  .strictObject({
    from: date.meta({ description: "First day, employer-local." }),
    to: date.meta({ description: "Last day, employer-local." }),
    label: text(200).optional(),
  })
  .meta({ description: "Days on which the employer does not work, beyond holidays; both ends included." });
export type ClosedRange = z.infer<typeof closedRange>;

const closed = listOf(closedRange, 500).meta({ description: "The employer's own closed days." });
const weekend = listOf(z.enum(weekdays), 6);

const holiday = z.union([date, z.strictObject({ date, name: text(200) })], must("be a date as YYYY-MM-DD, or { date, name }"));

/**
 * A business calendar as resolved data. Days outside `from … through` are unknown, never "no holiday".
 * A holiday is a date, or a date with the name that the explanation uses.
 */
export const businessCalendar = z
  .strictObject({
    weekend: weekend.meta({ description: "Days of the week on which nobody works; may be empty." }),
    holidays: listOf(holiday, 2000).meta({ description: "Whole days, employer-local, in any order." }),
    closed,
    from: date.meta({ description: "First day that the calendar knows." }),
    through: date.meta({ description: "Last day that the calendar knows." }),
    source: text(300).meta({ description: "Where the holidays come from, with their licence, to be shown beside them." }).optional(),
  })
  .superRefine(({ from, through, closed }, context) => {
    if (from > through) reversed(context, ["through"], `must not be before from, ${from}`);
    for (const [index, { from, to }] of closed.entries()) {
      if (from > to) reversed(context, ["closed", index, "to"], `must not be before from, ${from}`);
    }
  })
  .meta({ description: "A business calendar as data. A day outside `from … through` that is needed is a refusal, never “no holiday”." });
export type BusinessCalendar = z.infer<typeof businessCalendar>;

function reversed(context: z.RefinementCtx, path: PropertyKey[], message: string): void {
  context.addIssue({ code: "custom", path, message: `${message}: exchange the two`, params: { code: "range-reversed" } });
}

/** A region whose calendar the edge looks up: ISO 3166-1, with a subdivision where there is one (`US-NY`). */
export const regionCode = z
  .string(must("be a region code, such as GB-ENG or US-NY"))
  .regex(/^[A-Z]{2}(-[A-Za-z0-9]{1,12}){0,2}$/, must("be a region code, such as GB-ENG or US-NY"));
export const calendarRegion = z
  .strictObject({
    region: regionCode,
    weekend: weekend.meta({ description: "The employer's own weekend, where it is not the region's." }).optional(),
    closed: closed.optional(),
  })
  .superRefine(({ closed = [] }, context) => {
    for (const [index, { from, to }] of closed.entries()) {
      if (from > to) reversed(context, ["closed", index, "to"], `must not be before from, ${from}`);
    }
  })
  .meta({ description: "A region whose holidays are looked up, with the employer's own weekend and closed days laid over them." });
export type CalendarRegion = z.infer<typeof calendarRegion>;

const parameterValue = z.union([z.number(), z.string().max(20)], must("be a number or a text of at most 20 characters, such as 5, PT1H or 09:00"));
const parametersByName = z.record(z.string().max(64), parameterValue);

/** A parser of records skips a key of this name in silence: it is refused like any field that is not known. */
const parameters = z.preprocess((value, context) => {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "__proto__")) return value;
  const message = "is not a field that is known here: remove it";
  context.addIssue({ code: "custom", path: ["__proto__"], message, params: { code: "unknown-field" }, input: value });
  return value;
}, parametersByName) as unknown as typeof parametersByName;

/** Overrides of a named policy. Which parameters there are and their bounds, the rules decide. */
export const policyOverrides = z
  .strictObject({
    extends: id.meta({ description: "The policy whose other values hold; `standard` unless said." }).optional(),
    id: id.meta({ description: "A name for the own policy, which the plan repeats; `custom` unless said." }).optional(),
    parameters: parameters.meta({ description: "Values by name of the parameter." }),
  })
  .meta({ description: "An own policy, as overrides of a named one." });

const applicationShape = {
  id: id.meta({ description: "Opaque; the ids of steps begin with it." }),
  role: name.meta({ description: "What the candidate applies for." }),
  route: z
    .enum(["direct", "agency"])
    .meta({ description: "Whether an agency stands between; `direct` unless said." })
    .optional(),
  candidate: z.strictObject({ name, timeZone: zoneName }),
};
const employerShape = {
  name,
  timeZone: zoneName.meta({ description: "The zone in which days and sending hours are reckoned: an IANA name." }),
};

const requestShape = {
  facts: listOf(fact, mostFacts).meta({ description: "Everything that is known, in any order." }),
  policy: z
    .union([id, policyOverrides], must("be the id of a policy, or { extends, parameters }"))
    .meta({ description: "A named policy, or overrides of one; `standard` unless said." })
    .optional(),
  now: instant.meta({ description: "The present, at which statuses are told. No date depends on it." }),
};

const calendar = z.union([businessCalendar, calendarRegion], must('be { "region" }, or a calendar with weekend, holidays, closed, from and through'));

/** A plan request as the edges accept it: the calendar may still be a region, zones are names. */
export const planRequest = z
  .strictObject({
    application: z.strictObject({ ...applicationShape, employer: z.strictObject({ ...employerShape, calendar }) }),
    ...requestShape,
  })
  .superRefine(({ facts }, context) => refuseRepeatedIds(facts, ["facts"], context, "fact"), {
    when: ({ value }) => typeof value === "object" && value !== null && "facts" in value,
  })
  .meta({ description: "What a plan is computed from." });

export type PlanRequest = z.infer<typeof planRequest>;

/** A plan request as the core takes it: calendar and zones are data. */
export interface ResolvedPlanRequest extends Omit<PlanRequest, "application"> {
  application: Omit<PlanRequest["application"], "employer"> & {
    employer: { name: string; timeZone: string; calendar: BusinessCalendar };
  };
  zones: Zones;
  /** Version of the zone data that `zones` was made from, such as `2026c`. */
  zoneData: string;
}
