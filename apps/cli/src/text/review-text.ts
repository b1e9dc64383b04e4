import type { Finding, Review, Severity } from "@tact/messages";
import type { Page } from "./page.ts";
import { wrap } from "./wrap.ts";

const severityWords: Readonly<Record<Severity, string>> = {
  block: "must not go out",
  fix: "should be changed",
  consider: "could be better",
};

const severityStyles = { block: "red", fix: "yellow", consider: "cyan" } as const;

/** What is longer is the text itself, and need not be shown again. */
const longestQuote = 100;

/** A review for people: each finding with its place, why, and a better wording. */
export function reviewText(text: string, { findings, words, sentences, cut }: Review, page: Page): string {
  const sum = `${counted(words, "word")}, ${counted(sentences, "sentence")}${cut ? "; only the beginning was read" : ""}`;
  const told = findings.map((finding) => findingLines(text, finding, page).join("\n"));
  const verdict = findings.length === 0 ? [page.ink("green", "Nothing to change.")] : told;
  return [...verdict, page.ink("dim", sum)].join("\n\n");
}

function findingLines(text: string, { part, start, end, severity, code, why, better }: Finding, page: Page): string[] {
  const quoted = part === "body" ? text.slice(start, end).replaceAll(/\s+/g, " ").trim() : "";
  return [
    `${page.ink(severityStyles[severity], severityWords[severity])} ${page.ink("dim", `${code}, ${placeOf(text, part, start)}`)}`,
    ...(quoted === "" || quoted.length > longestQuote ? [] : wrap(`“${quoted}”`, page.width, "  ")),
    ...wrap(why, page.width, "  "),
    ...better.split("\n").flatMap((line, index) => wrap(line, page.width, index === 0 ? "  better: " : "          ")),
  ];
}

function placeOf(text: string, part: Finding["part"], start: number): string {
  if (part !== "body") return part;
  const before = text.slice(0, start).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

const counted = (count: number, noun: string) => `${count} ${noun}${count === 1 ? "" : "s"}`;
