import { z } from "zod";
import { idPattern, stepIdPattern } from "./ids.ts";

/** An opaque identifier given by the caller. */
export const id = z.string().regex(new RegExp(idPattern), {
  error: "must be 1 to 64 of A-Z a-z 0-9 . _ : -",
});

/** The id of a step, made by the engine. */
export const stepId = z.string().regex(new RegExp(stepIdPattern), {
  error: "must be a step id: 1 to 256 of A-Z a-z 0-9 . _ : -",
});

// Years that zones, calendars and the database all hold. Anything else is a slip of the pen.
const years = /^(19|2[01])\d\d-/;
const outsideYears = { error: "must be a day of the years 1900 to 2199", params: { code: "out-of-years" } };
const isOfYears = (value: string) => years.test(value);

/** An instant of the years 1900 to 2199: ISO 8601 with an offset or `Z`. A local time without one says nothing here. */
export const instant = z.iso
  .datetime({
    offset: true,
    error: "must be an instant in ISO 8601 with an offset or Z, such as 2026-11-23T10:00:00-05:00",
    abort: true,
  })
  .refine(isOfYears, outsideYears);

/** A calendar date of the years 1900 to 2199, without time or zone: `YYYY-MM-DD`. */
export const date = z.iso
  .date({ error: "must be a date as YYYY-MM-DD, such as 2026-12-03", abort: true })
  .refine(isOfYears, outsideYears);

/** The shape of an IANA zone name. Whether the zone exists is decided where zones are resolved. */
export const zoneName = z
  .string()
  .max(64)
  .regex(/^[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+){0,3}$/, {
    error: "must be an IANA time zone name, such as Europe/London",
  });

// C0, DEL, C1 (NEL among them), and the two Unicode line separators: what could end a line in a calendar, a mail header or a log.
// oxlint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
const markup = /<[A-Za-z/!?][^>]*>/;
const visible = /\S/;

/**
 * One line of plain text, at most `max` UTF-16 units.
 * Refuses control characters, line breaks among them, HTML tags and lone surrogates: texts travel on into
 * calendars, mails and logs, and a refusal at the door is clearer than a repair behind it.
 */
export function text(max: number) {
  return z
    .string()
    .max(max, { error: `must be at most ${max} characters long` })
    .refine((value) => value.isWellFormed(), {
      error: "must be Unicode text: it holds half of a surrogate pair",
      params: { code: "lone-surrogate" },
    })
    .refine((value) => visible.test(value), { error: "must not be empty", params: { code: "empty-text" } })
    .refine((value) => !controlCharacter.test(value), {
      error: "must be one line without control characters: remove line breaks and tabs",
      params: { code: "control-character" },
    })
    .refine((value) => !markup.test(value), {
      error: "must be plain text: remove the HTML tags",
      params: { code: "markup" },
    });
}

export const name = text(200);
export const note = text(2000);
export const email = z.email({ error: "must be an e-mail address" }).max(254);
