import ICAL from "ical.js";

/** One event or task as an independent reader gives it back. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  url: string | undefined;
  location: string | undefined;
  start: string | undefined;
  /** When it ends, or is due. */
  end: string | undefined;
  status: string;
  sequence: number;
  stamp: string;
  alarms: number;
}

/** ical.js knows no NAME of RFC 7986 and leaves its text as it is escaped: it is asked again as for a text that it knows. */
const nameOf = (calendar: ICAL.Component) => String(ICAL.Property.fromString(`SUMMARY:${String(calendar.getFirstPropertyValue("name"))}`).getFirstValue());

/** A calendar text read by ical.js, which has no code in common with what wrote it. */
export function readFeed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents().map((component): ReadEvent => {
    const text = (property: string) => component.getFirstPropertyValue(property)?.toString();
    return {
      uid: text("uid") ?? "",
      summary: text("summary") ?? "",
      description: String(component.getFirstPropertyValue("description") ?? ""),
      url: text("url"),
      location: text("location"),
      start: text("dtstart"),
      end: text("dtend") ?? text("due"),
      status: text("status") ?? "",
      sequence: Number(text("sequence")),
      stamp: text("dtstamp") ?? "",
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
  return { name: nameOf(calendar), description: String(calendar.getFirstPropertyValue("description")), events };
}
