import type { Window, ZoneTable } from "@tact/facts";
import { BoundedCache } from "../bounded-cache.ts";
import { offsetAt } from "../zones/offset-at.ts";
import { zoneTable } from "../zones/zone-table.ts";
import { epochMillisecondsOf } from "./feed-instant.ts";

const minutesOfDay = 24 * 60;
const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** The edges of a window as instants, in epoch milliseconds. */
export type WindowInstants = Record<keyof Window, number>;

/** @throws RangeError if an edge is no instant */
export function instantsOf({ opens, ideal, by, closes }: Window): WindowInstants {
  return {
    opens: epochMillisecondsOf(opens),
    ideal: epochMillisecondsOf(ideal),
    by: epochMillisecondsOf(by),
    closes: epochMillisecondsOf(closes),
  };
}

/** A step's window as a person reads it in one zone, or nothing where the zone or its table does not reach. */
export function windowInWords({ opens, ideal, by, closes }: WindowInstants, zone: string): string | undefined {
  const table = tableOf(zone);
  if (table === undefined || !reaches(table, opens) || !reaches(table, closes)) return undefined;
  const words = [`from ${inWords(opens, table)}`];
  if (ideal !== opens) words.push(`best ${inWords(ideal, table)}`);
  if (by !== ideal) words.push(`by ${inWords(by, table)}`);
  if (closes !== by) words.push(`at the latest ${inWords(closes, table)}`);
  return words.join(", ");
}

/** From when to when something lasts, such as `Mon 23 Nov 10:00 to 11:00`; nothing where the zone does not reach. */
export function spanInWords(starts: number, ends: number, zone: string): string | undefined {
  const table = tableOf(zone);
  if (table === undefined || !reaches(table, starts) || !reaches(table, ends)) return undefined;
  const [start, end] = [inWords(starts, table), inWords(ends, table)];
  const hour = end.lastIndexOf(" ");
  return `${start} to ${start.slice(0, hour) === end.slice(0, hour) ? end.slice(hour + 1) : end}`;
}

/** A zone as a person says it: `New York` for `America/New_York`; names without a place stay as they are. */
export function placeOf(zone: string): string {
  if (zone.startsWith("Etc/") || !zone.includes("/")) return zone;
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}

/** One feed names few zones, again and again. */
const tables = new BoundedCache<{ table: ZoneTable | undefined }>(64);

function tableOf(zone: string): ZoneTable | undefined {
  return (tables.peek(zone) ?? tables.get(zone, () => ({ table: zoneTable(zone).value }))).table;
}

function reaches(table: ZoneTable, epochMilliseconds: number): boolean {
  return offsetAt(table, Math.floor(epochMilliseconds / 1000)) !== undefined;
}

/** The local date in a zone at an instant (epoch milliseconds); the UTC date where the zone is not known. */
export function localDateAt(epochMilliseconds: number, zone: string): string {
  const table = tableOf(zone);
  const { year, month, day } = civilDateOf(Math.floor(localMinutesAt(epochMilliseconds, table) / minutesOfDay));
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Such as `Mon 23 Nov 09:00`, 24-hour. */
function inWords(epochMilliseconds: number, table: ZoneTable): string {
  const minutes = localMinutesAt(epochMilliseconds, table);
  const epochDay = Math.floor(minutes / minutesOfDay);
  const minuteOfDay = minutes - epochDay * minutesOfDay;
  const { month, day } = civilDateOf(epochDay);
  // 1970-01-01, day 0, was a Thursday.
  const weekday = weekdays[(((epochDay + 4) % 7) + 7) % 7];
  return `${weekday} ${day} ${months[month - 1]} ${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(minuteOfDay % 60)}`;
}

/** Minutes of the local clock since the local 1970-01-01T00:00; of UTC where no table reaches. */
function localMinutesAt(epochMilliseconds: number, table: ZoneTable | undefined): number {
  const seconds = Math.floor(epochMilliseconds / 1000);
  const offset = table === undefined ? undefined : offsetAt(table, seconds);
  return Math.floor((seconds + (offset ?? 0)) / 60);
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The Gregorian date of a day counted from 1970-01-01: years begin in March here, so that the leap day comes last. */
function civilDateOf(epochDay: number): { year: number; month: number; day: number } {
  const sinceEra = epochDay + 719_468;
  const era = Math.floor(sinceEra / 146_097);
  const dayOfEra = sinceEra - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}
