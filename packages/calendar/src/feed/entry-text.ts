import type { FeedPrivacy } from "./feed-document.ts";
import { briefText, plainText } from "./plain-text.ts";
import { placeOf } from "./window-in-words.ts";

const longestLine = 500;

/** A line of a description: cleaned and cut where it is a text, as it stands where it holds an address. */
export type DescriptionLine = string | { raw: string };

/** What it is, between whose it is and where: `Maya Okafor: Thank-you note · Northwind`, or with initials. */
export function calendarName(of: { clientName?: string | undefined; employerName: string }, privacy: FeedPrivacy, what: string): string {
  const name = (text: string) => (privacy === "full" ? briefText(text, 200) : initialsOf(text));
  const client = name(of.clientName ?? "");
  const employer = name(of.employerName);
  return `${client === "" ? "" : `${client}: `}${what}${employer === "" ? "" : ` · ${employer}`}`;
}

/** Paragraphs of lines, an empty line between; empty ones are left out. */
export function paragraphsInText(paragraphs: readonly (readonly DescriptionLine[])[]): string {
  return paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map((line) => (typeof line === "string" ? briefText(line, longestLine) : line.raw)).join("\n"))
    .join("\n\n");
}

/** Times at the employer's and on the reader's clock, once where they agree. */
export function zoneLines(employerTimeZone: string, readerTimeZone: string, inZone: (zone: string) => string | undefined): string[] {
  const theirs = inZone(employerTimeZone);
  const yours = readerTimeZone === employerTimeZone ? theirs : inZone(readerTimeZone);
  const lines: string[] = [];
  if (theirs !== undefined) lines.push(`${placeOf(employerTimeZone)} time: ${theirs}`);
  if (yours !== undefined && yours !== theirs) lines.push(`Your time (${placeOf(readerTimeZone)}): ${yours}`);
  return lines;
}

/** `M.O.` for Maya Okafor. */
function initialsOf(name: string): string {
  return plainText(name)
    .split(/\s+/)
    .flatMap((word) => word.match(/[\p{L}\p{N}]/u) ?? [])
    .map((initial) => `${initial.toUpperCase()}.`)
    .slice(0, 4)
    .join("");
}
