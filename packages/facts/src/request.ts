import { z } from "zod";
import { fact } from "./fact.ts";
import { date, id, instant, name, text, zoneName } from "./scalars.ts";
import type { Zones } from "./zone.ts";

export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
export type Weekday = (typeof weekdays)[number];

export const mostFacts = 10_000;

/** Days on which an employer does not work, beyond holidays; both ends included. */
export const closedRange = z.strictObject({ from: date, to: date, label: text(200).optional() });
export type ClosedRange = z.infer<typeof closedRange>;

const holiday = z.union([date, z.strictObject({ date, name: text(200) })]);

/**
 * A business calendar as resolved data. Days outside `from … through` are unknown, never "no holiday".
 * A holiday is a date, or a date with the name that the explanation uses.
 */
export const businessCalendar = z.strictObject({
  weekend: z.array(z.enum(weekdays)).max(6),
  holidays: z.array(holiday).max(2000),
  closed: z.array(closedRange).max(500),
  from: date,
  through: date,
});
export type BusinessCalendar = z.infer<typeof businessCalendar>;

/** A region whose calendar the edge looks up: ISO 3166-1, with a subdivision where there is one (`US-NY`). */
export const regionCode = z.string().regex(/^[A-Z]{2}(-[A-Za-z0-9]{1,12}){0,2}$/, {
  error: "must be a region code, such as GB-ENG or US-NY",
});
export const calendarRegion = z.strictObject({ region: regionCode, closed: z.array(closedRange).max(500).optional() });
export type CalendarRegion = z.infer<typeof calendarRegion>;

/** Overrides of a named policy. Which parameters there are and their bounds, the rules decide. */
export const policyOverrides = z.strictObject({
  extends: id.optional(),
  id: id.optional(),
  parameters: z.record(z.string().max(64), z.union([z.number(), z.string().max(20)])),
});

const applicationShape = {
  id,
  role: name,
  route: z.enum(["direct", "agency"]).optional(),
  candidate: z.strictObject({ name, timeZone: zoneName }),
};
const employerShape = { name, timeZone: zoneName };

const requestShape = {
  facts: z.array(fact).max(mostFacts),
  policy: z.union([id, policyOverrides]).optional(),
  now: instant,
};

function factIdsAreUnique(request: { facts: readonly { id: string }[] }, context: z.RefinementCtx) {
  const seen = new Set<string>();
  for (const [index, { id }] of request.facts.entries()) {
    if (seen.has(id)) {
      context.addIssue({
        code: "custom",
        path: ["facts", index, "id"],
        message: `is used by an earlier fact: ${id}. Give every fact an id of its own`,
        params: { code: "duplicate-fact-id" },
      });
    }
    seen.add(id);
  }
}

/** A plan request as the edges accept it: the calendar may still be a region, zones are names. */
export const planRequest = z
  .strictObject({
    application: z.strictObject({
      ...applicationShape,
      employer: z.strictObject({ ...employerShape, calendar: z.union([businessCalendar, calendarRegion]) }),
    }),
    ...requestShape,
  })
  .superRefine(factIdsAreUnique);

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
