import { z } from "zod";
import { idPattern, longestId, longestStepId, stepIdPattern } from "./ids.ts";
import { must } from "./sentences.ts";
import { text } from "./text.ts";

export { text } from "./text.ts";

/** An opaque identifier given by the caller. */
export const id = z
  .string(must("be 1 to 64 of A-Z a-z 0-9 . _ : -"))
  .max(longestId, { ...must(`be at most ${longestId} characters long: 1 to 64 of A-Z a-z 0-9 . _ : -`), abort: true })
  .regex(new RegExp(idPattern), must("be 1 to 64 of A-Z a-z 0-9 . _ : -"));

/** The id of a step, made by the engine. */
export const stepId = z
  .string(must("be the id of a step, as a plan states it"))
  .max(longestStepId, { ...must(`be a step id: at most ${longestStepId} characters`), abort: true })
  .regex(new RegExp(stepIdPattern), must("be a step id: 1 to 256 of A-Z a-z 0-9 . _ : -"));

// Years that zones, calendars and the database all hold. Anything else is a slip of the pen.
const years = /^(19|2[01])\d\d-/;
const outsideYears = { error: "must be a day of the years 1900 to 2199", params: { code: "out-of-years" } };
const isOfYears = (value: string) => years.test(value);

const isInstant = must("be an instant in ISO 8601 with an offset or Z, such as 2026-11-23T10:00:00-05:00");
const dayPattern = z.core.regexes.date.source.slice(1, -1);
// Seconds may be left out, as ISO 8601 has it. A local time without an offset says nothing here.
const instantPattern = new RegExp(`^${dayPattern}T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?(Z|[+-]([01]\\d|2[0-3]):[0-5]\\d)$`);

/** An instant of the years 1900 to 2199: ISO 8601 with an offset or `Z`, to the minute or finer. */
export const instant = z
  .string(isInstant)
  .max(64, { ...isInstant, abort: true })
  .regex(instantPattern, { ...isInstant, abort: true })
  .refine(isOfYears, outsideYears);

/** A calendar date of the years 1900 to 2199, without time or zone: `YYYY-MM-DD`. */
export const date = z.iso
  .date({ ...must("be a date as YYYY-MM-DD, such as 2026-12-03"), abort: true })
  .refine(isOfYears, outsideYears);

const isZoneName = must("be an IANA time zone name, such as Europe/London");

/** The shape of an IANA zone name. Whether the zone exists is decided where zones are resolved. */
export const zoneName = z
  .string(isZoneName)
  .max(64, { ...isZoneName, abort: true })
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,3}$/, isZoneName);

export const name = text(200);
export const note = text(2000);
export const email = z
  .email({ ...must("be an e-mail address, such as dana@northwind.example"), abort: true })
  .max(254, must("be at most 254 characters long"));
