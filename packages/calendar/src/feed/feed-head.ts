import ical from "ical-generator";
import type { FeedDocument } from "./feed-document.ts";
import { feedFormatVersion } from "./feed-format.ts";
import { briefText, escapedText } from "./plain-text.ts";

const refreshSeconds = 3600;
const longestName = 200;
const longestDescription = 500;

/** Of the calendar's own properties ical-generator escapes none and omits some: only those it gets right are its. */
const written = ical({
  prodId: { company: "Tact", product: `Follow-ups ${feedFormatVersion}`, language: "EN" },
  scale: "GREGORIAN",
  ttl: refreshSeconds,
})
  .toString()
  .split("\r\n");
const identity = written.filter((line) => /^(?:BEGIN|VERSION|PRODID|CALSCALE):/.test(line));
const refresh = written.filter((line) => line.startsWith("REFRESH-INTERVAL") || line.startsWith("X-PUBLISHED-TTL"));

/** The content lines of the calendar before its first entry, joined by CRLF, not folded, without its stamp. */
export function headText(document: FeedDocument): string {
  const name = escapedText(briefText(document.name, longestName) || "Follow-ups");
  const description = escapedText(briefText(document.description, longestDescription) || "Follow-ups after interviews");
  return [
    ...identity,
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    `DESCRIPTION:${description}`,
    `X-WR-CALDESC:${description}`,
    ...refresh,
    ...colourLines(document.color),
  ].join("\r\n");
}

/** COLOR takes a CSS3 name alone, so a hexadecimal colour goes to Apple's property, beside a name of ours. */
function colourLines(color: string | undefined): string[] {
  if (color === undefined) return [];
  if (/^[a-z]{3,20}$/i.test(color)) return [`COLOR:${color.toLowerCase()}`];
  return /^#[0-9a-f]{6}$/i.test(color) ? ["COLOR:teal", `X-APPLE-CALENDAR-COLOR:${color.toUpperCase()}`] : [];
}
