import { alarmUid } from "./entry-uid.ts";
import { utcStamp } from "./feed-instant.ts";
import { escapedText } from "./plain-text.ts";

/** When an alarm rings: seconds before its entry starts (after it where negative), or at an instant in epoch milliseconds. */
export type AlarmTime = { beforeSeconds: number } | { at: number };

/**
 * The one alarm of an entry (RFC 5545 section 3.6.6), which only shows a text. Ours, since ical-generator gives alarms no
 * UID, writes them amid the event's properties, and counts from the end what rings after the start.
 */
export function alarmLines(entryUid: string, summary: string, time: AlarmTime): string[] {
  const trigger = "at" in time ? `;VALUE=DATE-TIME:${utcStamp(time.at)}` : `;RELATED=START:${duration(-time.beforeSeconds)}`;
  return ["BEGIN:VALARM", `UID:${alarmUid(entryUid)}`, "ACTION:DISPLAY", `TRIGGER${trigger}`, `DESCRIPTION:${escapedText(summary)}`, "END:VALARM"];
}

/** RFC 5545 section 3.3.6, for whole minutes of less than a day. */
function duration(seconds: number): string {
  const minutes = Math.abs(seconds) / 60;
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (minutes === 0) return "PT0S";
  return `${seconds < 0 ? "-" : ""}PT${hours === 0 ? "" : `${hours}H`}${rest === 0 ? "" : `${rest}M`}`;
}
