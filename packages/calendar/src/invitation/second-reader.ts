import nodeIcal, { type VEvent } from "node-ical";
import type { CalendarPart } from "./calendar-parts.ts";
import type { StatedProperty } from "./stated-property.ts";

/** Where programs put the text of a property that has parameters, and where not. */
type Said = string | { val: string; params?: Record<string, string> } | undefined;

/**
 * The properties of one meeting by node-ical, for lines that ical.js cannot read. Its times are instants and come back
 * in UTC; one that it had to take for the machine's own zone is left out, since that would be a guess.
 */
export function secondReading(part: CalendarPart): StatedProperty[] {
  const event = readEvent(part);
  if (event === undefined) return [];
  const at = { line: part.line };
  const properties: StatedProperty[] = [];
  const add = (name: string, value: string | undefined, parameters: Record<string, string> = {}) => {
    if (value !== undefined) properties.push({ ...at, name, parameters: new Map(Object.entries(parameters)), value, raw: value });
  };
  add("DTSTART", instantText(event.start, event.datetype));
  add("DTEND", instantText(event.end, event.datetype));
  add("UID", event.uid);
  for (const name of ["summary", "location", "description", "url"] as const) add(name.toUpperCase(), textOf(event[name] as Said));
  add("ORGANIZER", textOf(event.organizer as Said), parametersOf(event.organizer as Said));
  const attendees = Array.isArray(event.attendee) ? event.attendee : [event.attendee];
  for (const attendee of attendees as Said[]) add("ATTENDEE", textOf(attendee), parametersOf(attendee));
  return properties;
}

function readEvent({ lines }: CalendarPart): VEvent | undefined {
  const kept = lines.filter(({ text }) => !/^\s*(RRULE|EXRULE|RDATE|EXDATE|RECURRENCE-ID)\b/i.test(text)).map(({ text }) => text);
  const calendar = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", ...kept, "END:VEVENT", "END:VCALENDAR", ""].join("\r\n");
  try {
    return Object.values(nodeIcal.sync.parseICS(calendar)).find((component): component is VEvent => component?.type === "VEVENT");
  } catch {
    return undefined;
  }
}

function instantText(date: (Date & { tz?: string; dateOnly?: boolean }) | undefined, type: string | undefined): string | undefined {
  if (!(date instanceof Date) || Number.isNaN(date.getTime())) return undefined;
  if (type === "date" || date.dateOnly === true) {
    return `${date.getFullYear()}${String(date.getMonth() + 1).padStart(2, "0")}${String(date.getDate()).padStart(2, "0")}`;
  }
  return date.tz === undefined ? undefined : `${date.toISOString().slice(0, 19).replace(/[-:]/g, "")}Z`;
}

function textOf(said: Said): string | undefined {
  return typeof said === "string" ? said : said?.val;
}

function parametersOf(said: Said): Record<string, string> {
  if (said === undefined || typeof said === "string") return {};
  return Object.fromEntries(
    Object.entries(said.params ?? {})
      .filter((entry): entry is [string, string] => typeof entry[1] === "string")
      .map(([name, value]) => [name.toLowerCase(), value.replaceAll('"', "")]),
  );
}
