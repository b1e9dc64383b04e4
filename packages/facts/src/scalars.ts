import { z } from "zod";
import { idPattern, longestId, longestStepId, stepIdPattern } from "./ids.ts";
import { must } from "./sentences.ts";

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

/** An instant of the years 1900 to 2199: ISO 8601 with an offset or `Z`. A local time without one says nothing here. */
export const instant = z.iso
  .datetime({
    offset: true,
    ...must("be an instant in ISO 8601 with an offset or Z, such as 2026-11-23T10:00:00-05:00"),
    abort: true,
  })
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

// C0, DEL, C1 (NEL among them), and the two Unicode line separators: what could end a line in a calendar, a mail header or a log.
// oxlint-disable-next-line no-control-regex
const controlCharacter = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;
// Embeddings, overrides and isolates reorder whatever follows them on the line. Letters that are written from the
// right need none, and the marks U+200E, U+200F and U+061C, which keyboards write, are no such thing.
const directionControl = /[\u202a-\u202e\u2066-\u2069]/;
const markup = /<[A-Za-z/!?][^>]*>/;
// White space, what only joins or directs (zero-width characters, tags, variation selectors), and the blanks among letters.
const visible = /[^\s\p{Cf}\p{Mn}\p{Me}\u115f\u1160\u2800\u3164\uffa0]/u;

/**
 * One line of plain text, at most `max` Unicode characters.
 * Refuses control characters, line breaks among them, characters that turn the direction of writing, HTML tags, lone
 * surrogates, and texts in which nothing can be seen: texts travel on into calendars, mails and logs, and a refusal at
 * the door is clearer than a repair behind it.
 */
export function text(max: number) {
  return (
    z
      .string(must("be a text"))
      // What is too long is looked at no further: the checks below are made for short texts.
      .max(max, { ...must(`be at most ${max} characters long: shorten it`), abort: true })
      .refine((value) => value.isWellFormed(), {
        error: "must be Unicode text: it holds half of a surrogate pair",
        params: { code: "lone-surrogate" },
      })
      .refine((value) => visible.test(value), {
        error: "must not be empty: give at least one character that can be seen",
        params: { code: "empty-text" },
      })
      .refine((value) => !controlCharacter.test(value), {
        error: "must be one line without control characters: remove line breaks and tabs",
        params: { code: "control-character" },
      })
      .refine((value) => !directionControl.test(value), {
        error: "must not turn the direction of writing: remove the characters U+202A to U+202E and U+2066 to U+2069",
        params: { code: "direction-control" },
      })
      .refine((value) => !markup.test(value), {
        error: "must be plain text: remove the HTML tags",
        params: { code: "markup" },
      })
  );
}

export const name = text(200);
export const note = text(2000);
export const email = z
  .email({ ...must("be an e-mail address, such as dana@northwind.example"), abort: true })
  .max(254, must("be at most 254 characters long"));
