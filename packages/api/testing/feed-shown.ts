import ICAL from "ical.js";

/** An entry of a calendar as a program that subscribed to it reads it. */
export interface ShownEntry {
  uid: string;
  summary: string;
  description: string;
  status: string;
  sequence: number;
  /** DTSTAMP as it stands. */
  stamp: string;
  location: string;
}

/** The entries of a calendar by UID; events and tasks alike. */
export function shownEntries(text: string): Map<string, ShownEntry> {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const entries = [...calendar.getAllSubcomponents("vevent"), ...calendar.getAllSubcomponents("vtodo")];
  return new Map(
    entries.map((entry) => {
      const value = (name: string) => String(entry.getFirstPropertyValue(name) ?? "");
      const shown = {
        uid: value("uid"),
        summary: value("summary"),
        description: value("description"),
        status: value("status"),
        sequence: Number(value("sequence")),
        stamp: value("dtstamp"),
        location: value("location"),
      };
      return [shown.uid, shown];
    }),
  );
}
