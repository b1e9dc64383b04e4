import type { Finding, Review, Severity } from "@tact/messages";
import type { Page } from "./page.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

const severityWords: Readonly<Record<Severity, string>> = {
  block: "must not go out",
  fix: "should be changed",
  consider: "could be better",
};

const severityStyles = { block: "red", fix: "yellow", consider: "cyan" } as const;

/** A review for people: each finding with its place, why, and a better wording. */
export function reviewText(text: string, { findings, words, sentences, cut }: Review, page: Page): string {
  const sum = `${words} words, ${sentences} sentences${cut ? "; only the beginning was read" : ""}`;
  const told = findings.map((finding) => findingLines(text, finding, page).join("\n"));
  const verdict = findings.length === 0 ? [page.ink("green", "Nothing to change.")] : told;
  return printable([...verdict, page.ink("dim", sum)].join("\n\n"));
}

function findingLines(text: string, { part, start, end, severity, code, why, better }: Finding, page: Page): string[] {
  const quoted = part === "body" ? text.slice(start, end).replaceAll(/\s+/g, " ").trim() : "";
  const short = quoted.length > 60 ? `${quoted.slice(0, 59)}…` : quoted;
  return [
    `${page.ink(severityStyles[severity], severityWords[severity])} ${page.ink("dim", `${code}, ${placeOf(text, part, start)}`)}`,
    ...(short === "" ? [] : wrap(`“${short}”`, page.width, "  ")),
    ...wrap(why, page.width, "  "),
    ...wrap(better, page.width, "  better: ", "  "),
  ];
}

function placeOf(text: string, part: Finding["part"], start: number): string {
  if (part !== "body") return part;
  const before = text.slice(0, start).split("\n");
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}
