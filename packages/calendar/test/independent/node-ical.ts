import ical from "node-ical";
import type { AlarmReading, EntryReading, FeedReading, Parser } from "./reading.ts";

/** node-ical, which many home dashboards read calendars with. */
export const nodeIcal: Parser = {
  name: "node-ical",
  absent: null,
  read: async (feeds) => feeds.map(readingOf),
  // It takes the quotes out of a line with `TZID=` in it, and a backslash and n for a line break even where the backslash was escaped.
  evened: (text) => text.replaceAll('"', "").replace(/\\*(?:\n|\\[nN])/g, "\n"),
};

/** What node-ical gives back, as far as it is looked at; its own types leave most of this out. */
interface Component {
  type?: string;
  [property: string]: unknown;
}

function readingOf(text: string): FeedReading {
  const components = Object.values(ical.sync.parseICS(text)) as Component[];
  const calendar = components.find(({ type }) => type === "VCALENDAR");
  const entries = components.filter(({ type }) => type === "VEVENT" || type === "VTODO").map(entryOf);
  return { name: textOf(calendar?.["name"]) ?? "", complaints: [], entries };
}

function entryOf(component: Component): EntryReading {
  const task = component.type === "VTODO";
  return {
    kind: task ? "task" : "event",
    uid: textOf(component["uid"]) ?? "",
    sequence: Number(component["sequence"]),
    summary: textOf(component["summary"]) ?? "",
    description: textOf(component["description"]),
    url: textOf(component["url"]),
    location: textOf(component["location"]),
    status: textOf(component["status"]) ?? "",
    blocks: component["transparency"] === "OPAQUE",
    starts: timeOf(component["start"]),
    ends: timeOf(component[task ? "due" : "end"]),
    // What stands inside a component is a property of it, by UID.
    alarms: Object.values(component).filter(isAlarm).map(alarmOf),
  };
}

function isAlarm(value: unknown): value is Component {
  return typeof value === "object" && value !== null && "type" in value && value.type === "VALARM";
}

function alarmOf(alarm: Component): AlarmReading {
  return {
    action: textOf(alarm["action"]) ?? "",
    rings: secondsOf(textOf(alarm["trigger"]) ?? ""),
    description: textOf(alarm["description"]) ?? "",
  };
}

/** A property with parameters comes as an object that holds its value. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value === "object" && "val" in value) return String(value.val);
  return String(value);
}

function timeOf(value: unknown): string | null {
  if (!(value instanceof Date)) return null;
  if (!("dateOnly" in value)) return value.toISOString().replace(".000Z", "Z");
  // A date comes as its midnight here, which is another in UTC.
  return new Date(value.getTime() - value.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** It leaves triggers as they are written: a duration, or an instant such as `20261123T180000Z`. */
function secondsOf(trigger: string): number | string {
  const [, sign, weeks = "0", days = "0", hours = "0", minutes = "0", seconds = "0"] =
    /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/.exec(trigger) ?? [];
  if (sign === undefined) return trigger.replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)/, "$1-$2-$3:$4:");
  const total = (Number(weeks) * 7 + Number(days)) * 86_400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return sign === "-" ? -total : total;
}
