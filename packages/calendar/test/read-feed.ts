import ICAL from "ical.js";

/** One event as an independent reader gives it back. */
export interface ReadEvent {
  uid: string;
  summary: string;
  description: string;
  url: string | undefined;
  start: string;
  end: string;
  status: string;
  alarms: number;
}

/** A calendar text read by ical.js, which has no code in common with what wrote it. */
export function readFeed(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component): ReadEvent => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      url: component.getFirstPropertyValue("url")?.toString(),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      status: String(component.getFirstPropertyValue("status")),
      alarms: component.getAllSubcomponents("valarm").length,
    };
  });
  return { name: String(calendar.getFirstPropertyValue("name")), description: String(calendar.getFirstPropertyValue("description")), events };
}
