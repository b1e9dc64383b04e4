import type { StepKind } from "@tact/facts";
import type { Lexicon } from "../../catalogue/language.ts";
import type { FindingCode } from "../finding-codes.ts";
import { type Check, type Mark, mostOfOneCode } from "../mark.ts";
import { indexOf, occurrences } from "../patterns.ts";
import type { Reading } from "../reading.ts";

/** How many of a tally make a finding: one apology is good manners. */
const tallyLimits: Readonly<Partial<Record<FindingCode, number>>> = { "apology-spiral": 2, timid: 3, overzealous: 3 };

const offers: readonly StepKind[] = ["acknowledge-offer", "answer-offer"];

/** Where a phrase is in place: one's own deadline in an expedite, money where an offer is answered. */
const inPlace: Readonly<Partial<Record<FindingCode, readonly StepKind[]>>> = {
  "deadline-at-them": ["expedite", ...offers],
  "salary-talk": [...offers, "debrief-recruiter", "promised-item", "debrief", "prepare-questions", "keep-options-open", "let-go"],
};
/** Phrases that are wrong in some kinds only. */
const onlyIn: Readonly<Partial<Record<FindingCode, readonly StepKind[]>>> = { "argues-with-no": ["gracious-reply"] };

/** Whether a code is looked for in texts of this kind. */
export function isLookedFor(code: FindingCode, kind: StepKind | undefined): boolean {
  const only = onlyIn[code];
  if (only !== undefined) return kind !== undefined && only.includes(kind);
  return kind === undefined ? code !== "salary-talk" : inPlace[code]?.includes(kind) !== true;
}

const codesOf = (lists: Lexicon["patterns"]) => Object.keys(lists) as FindingCode[];

function marksOf(reading: Reading, code: FindingCode, patterns: readonly string[]): Mark[] {
  const { words } = reading;
  return occurrences(words, indexOf(patterns), mostOfOneCode).map(([first, end]) => ({
    code,
    place: { start: words[first]?.start ?? 0, end: words[end - 1]?.end ?? 0 },
  }));
}

/** Phrases that do harm wherever they stand. */
export const phrases: Check = (reading) => {
  const { patterns } = reading.language.review.lexicon;
  return codesOf(patterns)
    .filter((code) => isLookedFor(code, reading.context.kind))
    .flatMap((code) => apart(marksOf(reading, code, patterns[code] ?? [])));
};

/** Of marks that overlap the first: one fault is named once. */
function apart(marks: readonly Mark[]): Mark[] {
  let end = -1;
  return marks.filter(({ place }) => {
    const isApart = place.start >= end;
    if (isApart) end = place.end;
    return isApart;
  });
}

/** What is human once and too much when it piles up: apologies, hedges, enthusiasm. */
export const tallied: Check = (reading) => {
  const { tallies } = reading.language.review.lexicon;
  return codesOf(tallies).flatMap((code) => {
    const marks = marksOf(reading, code, tallies[code] ?? []);
    return marks.length >= (tallyLimits[code] ?? 1) ? marks.slice(-1) : [];
  });
};

/** Whether a phrase has any word that a tally counts. */
export function hasTallied(reading: Reading): boolean {
  const { tallies } = reading.language.review.lexicon;
  return codesOf(tallies).some((code) => marksOf(reading, code, tallies[code] ?? []).length > 0);
}
