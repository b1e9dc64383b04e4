import ICAL from "ical.js";
import type { AlarmReading, EntryReading, FeedReading, Parser } from "./reading.ts";

/** ical.js, which Thunderbird reads calendars with. */
export const icalJs: Parser = {
  name: "ical.js",
  absent: null,
  read: async (feeds) => feeds.map(readingOf),
};

function readingOf(text: string): FeedReading {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents().map(entryOf);
  return { name: nameOf(calendar), complaints: [], entries };
}

/** It does not know NAME, and leaves what it does not know as written: it is asked again as for a text that it knows. */
function nameOf(calendar: ICAL.Component): string {
  const property = ICAL.Property.fromString(`SUMMARY:${textOf(calendar, "name") ?? ""}`);
  return String(property.getFirstValue());
}

function entryOf(component: ICAL.Component): EntryReading {
  const kind = component.name === "vtodo" ? "task" : "event";
  return {
    kind,
    uid: textOf(component, "uid") ?? "",
    sequence: Number(component.getFirstPropertyValue("sequence")),
    summary: textOf(component, "summary") ?? "",
    description: textOf(component, "description"),
    url: textOf(component, "url"),
    location: textOf(component, "location"),
    status: textOf(component, "status") ?? "",
    blocks: textOf(component, "transp") === "OPAQUE",
    starts: timeOf(component, "dtstart"),
    ends: timeOf(component, kind === "task" ? "due" : "dtend"),
    alarms: component.getAllSubcomponents("valarm").map(alarmOf),
  };
}

function alarmOf(alarm: ICAL.Component): AlarmReading {
  const trigger = alarm.getFirstPropertyValue("trigger");
  const rings = trigger instanceof ICAL.Duration ? trigger.toSeconds() : String(trigger);
  return {
    action: textOf(alarm, "action") ?? "",
    rings,
    description: textOf(alarm, "description") ?? "",
  };
}

function textOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return value === null || value === undefined ? null : String(value);
}

function timeOf(component: ICAL.Component, name: string): string | null {
  const value = component.getFirstPropertyValue(name);
  return value instanceof ICAL.Time ? value.toString() : null;
}
