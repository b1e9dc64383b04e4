import nodeIcal from "node-ical";
import { speltZone } from "../zones/spelt-zone.ts";

/** How Windows shows its zones to people: `(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna`. */
const label = /^\((UTC|GMT)[^"\p{Cc}]{0,150}$/iu;

/**
 * The IANA zone of a Windows label, which no mapping of names holds: node-ical knows them and is given a calendar of
 * one line to read. Only a zone that the zone data knows counts: where it knows none, it takes the machine's own, or
 * hands the label back. Undefined for whatever is no such label.
 */
export function zoneOfLabel(name: string): string | undefined {
  if (!label.test(name)) return undefined;
  const calendar = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:label", `DTSTART;TZID="${name}":20260115T120000`, "END:VEVENT", "END:VCALENDAR", ""];
  try {
    const event = Object.values(nodeIcal.sync.parseICS(calendar.join("\r\n"))).find((component) => component?.type === "VEVENT");
    const zone = event !== undefined && "start" in event && event.start instanceof Date ? event.start.tz : undefined;
    return typeof zone === "string" ? speltZone(zone) : undefined;
  } catch {
    return undefined;
  }
}
