import type { Place } from "../draft/draft-types.ts";
import { findingCodes, type FindingCode } from "./finding-codes.ts";
import type { Reading, Stretch } from "./reading.ts";
import type { Finding } from "./review-types.ts";

/** What a check reports: a code, where, and the right word or the limit where there is one. */
export interface Mark {
  code: FindingCode;
  place: Stretch;
  part?: "subject";
  wanted?: string;
}

/** A check looks at a reading and reports. None throws, and each is linear in the length of what was read. */
export type Check = (reading: Reading) => Mark[];

/** Marks of one code that are reported; more of the same say nothing new. */
export const mostOfOneCode = 5;

const shown = 80;

/** A finding out of a mark, with the words of the language. */
export function findingOf({ code, place, part, wanted = "" }: Mark, { text, context, language }: Reading): Finding {
  const { severity, source } = findingCodes[code];
  const from = part === "subject" ? (context.subject ?? "") : text;
  const right = wanted.slice(0, shown).toWellFormed();
  const saw = from.slice(place.start, Math.min(place.end, place.start + shown)).toWellFormed();
  const words = language.review.findings[code];
  const where: Place["part"] = part ?? (context.channel === "voicemail" ? "voicemail" : "body");
  return { code, severity, part: where, start: place.start, end: place.end, why: words.why(saw, right), better: words.better(saw, right), source };
}

/** The whole text, for what is missing in it. */
export const everywhere = ({ text }: Reading): Stretch => ({ start: 0, end: text.length });
