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

/** The properties of a part, in their order. A line that cannot be read is left out and told. */
export function statedProperties(part: CalendarPart, notes: ReadingNotes): StatedProperty[] {
  const properties: StatedProperty[] = [];
  for (const stated of part.lines) {
    const name = /^[A-Za-z0-9-]+/.exec(stated.text.trimStart())?.[0].toUpperCase();
    if (name === undefined || !wanted.has(name)) continue;
    const mended = mendedLine(stated, notes);
    const property = mended === undefined ? undefined : (readProperty(mended) ?? readWithoutNonsense(mended, notes));
    if (property === undefined) notes.left("line-unreadable", stated.line);
    else properties.push(property);
  }
  return properties;
}

/** A line whose parameters ical.js cannot read, without those that are no `NAME=value`. */
function readWithoutNonsense(line: MendedLine, notes: ReadingNotes): StatedProperty | undefined {
  const pieces = line.parameters.split(";").filter((piece) => /^[A-Za-z0-9-]+=("[^"]*"|[^"]*)$/.test(piece));
  const property = readProperty({ ...line, parameters: pieces.map((piece) => `;${piece}`).join("") });
  if (property !== undefined) notes.mended("parameter-unreadable", line.line);
  return property;
}

/** One line by ical.js; undefined where it cannot read it. */
function readProperty({ line, name, parameters, value: raw }: MendedLine): StatedProperty | undefined {
  // A rule is read by whoever counts its days.
  if (name === "RRULE") return { line, name, parameters: new Map(), value: raw, raw };
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
