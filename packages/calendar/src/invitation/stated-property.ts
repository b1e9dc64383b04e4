import ICAL from "ical.js";
import type { CalendarPart } from "./calendar-parts.ts";
import { type MendedLine, mendedLine } from "./mended-line.ts";
import type { ReadingNotes } from "./reading-notes.ts";

/** One property of a calendar's part, as ical.js reads it. */
export interface StatedProperty {
  line: number;
  /** In upper case. */
  name: string;
  /** By their names in lower case, decoded. */
  parameters: ReadonlyMap<string, string>;
  /** Decoded: a text without its escapes. */
  value: string;
  /** As it stands in the file. */
  raw: string;
}

/** What is read of a calendar and its parts; every other property is passed by unread. */
const wanted: ReadonlySet<string> = new Set([
  "METHOD", "X-WR-TIMEZONE",
  "UID", "DTSTAMP", "SEQUENCE", "RECURRENCE-ID", "STATUS",
  "DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE",
  "SUMMARY", "DESCRIPTION", "LOCATION", "URL", "ORGANIZER", "ATTENDEE",
  "CONFERENCE", "X-ALT-DESC", "X-GOOGLE-CONFERENCE", "X-MICROSOFT-SKYPETEAMSMEETINGURL", "X-MICROSOFT-ONLINEMEETINGCONFLINK",
  "TZID", "X-LIC-LOCATION", "TZOFFSETFROM", "TZOFFSETTO",
]);

/** The properties of a part, in their order, and whether one of them could not be read. */
export function statedProperties(part: CalendarPart, notes: ReadingNotes): { properties: StatedProperty[]; unread: MendedLine[] } {
  const properties: StatedProperty[] = [];
  const unread: MendedLine[] = [];
  for (const stated of part.lines) {
    const name = /^[A-Za-z0-9-]+/.exec(stated.text.trimStart())?.[0].toUpperCase();
    if (name === undefined || !wanted.has(name)) continue;
    const mended = mendedLine(stated, notes);
    if (mended === undefined) {
      notes.left("line-unreadable", stated.line);
      continue;
    }
    const property = readProperty(mended);
    if (property === undefined) unread.push(mended);
    else properties.push(property);
  }
  return { properties, unread };
}

/** One line by ical.js; undefined where it cannot read it. */
function readProperty({ line, name, parameters, value: raw }: MendedLine): StatedProperty | undefined {
  try {
    const [, stated, , first] = ICAL.parse.property(`${name}${parameters}:${raw}`, ICAL.design.icalendar) as [string, object, string, unknown];
    const texts = Object.entries(stated).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    return { line, name, parameters: new Map(texts), value: typeof first === "string" ? first : raw, raw };
  } catch {
    return undefined;
  }
}

/** The first property of a name. */
export function firstOf(properties: readonly StatedProperty[], name: string): StatedProperty | undefined {
  return properties.find((property) => property.name === name);
}

/** Every property of a name. */
export function allOf(properties: readonly StatedProperty[], name: string): StatedProperty[] {
  return properties.filter((property) => property.name === name);
}
