import { english } from "../catalogue/english.ts";
import { countWords } from "../text/words.ts";
import { itemNamed, questions, sameAsOther, selfCentred, substance } from "./checks/content.ts";
import { placeholderLeft } from "./checks/gaps.ts";
import { length } from "./checks/length.ts";
import { companySpelling, greetedName, numberLeft, signed } from "./checks/names.ts";
import { phrases, tallied } from "./checks/phrases.ts";
import { subject } from "./checks/subject.ts";
import { allCapitals, emoji, exclamationMarks, unreadableCharacters, untidySpacing } from "./checks/typography.ts";
import { type Check, findingOf } from "./mark.ts";
import { read } from "./reading.ts";
import type { Finding, Review, ReviewContext } from "./review-types.ts";

export type { Finding } from "./review-types.ts";

const checks: readonly Check[] = [
  unreadableCharacters, placeholderLeft, greetedName, companySpelling, signed, subject, length, substance, phrases, tallied,
  questions, itemNamed, numberLeft, sameAsOther, selfCentred, exclamationMarks, allCapitals, emoji, untidySpacing,
];

function inOrder(a: Finding, b: Finding): number {
  if (a.part !== b.part) return a.part === "subject" ? -1 : 1;
  return a.start - b.start || a.end - b.end || (a.code < b.code ? -1 : 1);
}

/**
 * The tone of a text as data: what a coach would mark, where, why, and what to write instead.
 * Reads any text, however odd or long, in time that grows with its length and no faster; throws nothing.
 * Of a text longer than 20,000 characters it reads the beginning.
 */
export function review(text: string, context: ReviewContext = {}): Review {
  const reading = read(text, context, context.language ?? english);
  const findings = checks.flatMap((check) => check(reading)).map((mark) => findingOf(mark, reading));
  const distinct = findings.filter(({ code, part, start }, index) => findings.findIndex((one) => one.code === code && one.part === part && one.start === start) === index);
  return { findings: distinct.sort(inOrder), words: countWords(reading.text), sentences: reading.sentences.length, cut: reading.cut };
}
