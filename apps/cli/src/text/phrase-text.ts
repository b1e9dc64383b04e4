import type { PhraseAnswer } from "../commands/phrase.ts";
import { dayWords } from "./date-words.ts";
import type { Page } from "./page.ts";
import { wrap } from "./wrap.ts";

/** What a phrase promises, for people. */
export function phraseText(answer: PhraseAnswer, page: Page): string {
  const { phrase, said, clock, residue, because } = answer;
  const took = because.map(({ words, means }) => (words.toLowerCase() === means ? words : `${words} (${means})`));
  const lines = [
    page.ink("bold", `“${phrase}”, said ${dayWords(said)}`),
    ...promiseLines(answer).map((line) => `  ${line}`),
    ...(clock === null ? [] : [`  the time of day changes no date: ${clock.words}`]),
    ...(residue.length === 0 ? [] : wrap(`not understood from here on: ${residue.join(" ")}`, page.width, "  ")),
    ...(took.length === 0 ? [] : wrap(`read as ${took.join(", ")}`, page.width, "  ").map((line) => page.ink("dim", line))),
  ];
  return lines.join("\n");
}

function promiseLines({ kind, readings, to, precision }: PhraseAnswer): string[] {
  const ways = readings.map(({ words }) => words);
  switch (kind) {
    case "range":
      return [`${ways.join(", or ")} (${precision})`];
    case "ambiguous":
      return [...ways, `planned on the latest: ${to === null ? "no day" : dayWords(to)}`];
    case "not-before":
      return [...ways, "it promises no day"];
    case "no-day":
      return ["it promises no day"];
    case "calendar-out-of-range":
      return ["understood, but the calendar ends before that day"];
    case "not-understood":
      return ["it is not understood, so no day is read from it"];
  }
}
