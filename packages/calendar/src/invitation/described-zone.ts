import { Temporal } from "temporal-polyfill";
import { BoundedCache } from "../bounded-cache.ts";
import { offsetAt } from "../zones/offset-at.ts";
import { type ZoneRange, zoneTable } from "../zones/zone-table.ts";
import type { CalendarPart } from "./calendar-parts.ts";
import type { ReadingNotes } from "./reading-notes.ts";
import { allOf, firstOf, statedProperties } from "./stated-property.ts";
import { statedTime } from "./stated-time.ts";

/** One STANDARD or DAYLIGHT part of a described zone. */
interface Observance {
  /** Seconds east of UTC, before and from its onset on. */
  from: number;
  to: number;
  onset: Temporal.PlainDateTime;
  /** Yearly, in this month, on the n-th (or from its end) of a weekday (Monday is 1); or on a day of the month. */
  yearly: { month: number; weekday: number; nth: number } | { month: number; day: number } | undefined;
  /** Last year in which it sets in. */
  until: number;
}

/** A zone as a file describes it in a VTIMEZONE. */
export interface DescribedZone {
  tzid: string;
  /** X-LIC-LOCATION: the name that it would have. */
  location: string | undefined;
  /** Seconds east of UTC at an instant in epoch seconds. */
  offsetAt: (epochSeconds: number) => number;
}

/** The latest of those that a zone's description may list one by one, for a century. */
const mostObservances = 50;

const weekdays = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/** What a VTIMEZONE describes; undefined where it describes nothing that can be reckoned with. */
export function describedZone(part: CalendarPart, notes: ReadingNotes): DescribedZone | undefined {
  const properties = statedProperties(part, notes);
  const tzid = firstOf(properties, "TZID")?.value.trim();
  const observances = part.parts.filter(({ kind }) => kind === "standard" || kind === "daylight").flatMap((inner) => observanceOf(inner, notes) ?? []);
  if (tzid === undefined || tzid === "" || observances.length === 0) return undefined;
  const latest = observances.sort((a, b) => Temporal.PlainDateTime.compare(a.onset, b.onset)).slice(-mostObservances);
  return { tzid, location: firstOf(properties, "X-LIC-LOCATION")?.value.trim(), offsetAt: offsetsBy(latest) };
}

function observanceOf(part: CalendarPart, notes: ReadingNotes): Observance | undefined {
  const properties = statedProperties(part, notes);
  const [from, to] = [offsetSeconds(firstOf(properties, "TZOFFSETFROM")?.raw), offsetSeconds(firstOf(properties, "TZOFFSETTO")?.raw)];
  const onset = statedTime(firstOf(properties, "DTSTART")?.raw ?? "");
  if (to === undefined || onset === undefined || onset.kind === "utc") return undefined;
  const rule = new Map(
    (allOf(properties, "RRULE")[0]?.raw ?? "").split(";", 20).map((piece) => piece.toUpperCase().split("=", 2) as [string, string | undefined]),
  );
  const until = /^\d{4}/.exec(rule.get("UNTIL") ?? "")?.[0];
  const local = onset.kind === "date" ? onset.date.toPlainDateTime() : onset.local;
  return { from: from ?? to, to, onset: local, yearly: yearlyOf(rule, local), until: until === undefined ? 9_999 : Number(until) };
}

function offsetSeconds(raw = ""): number | undefined {
  const [whole, sign, hours, minutes, seconds = "0"] = /^([+-])(\d\d)(\d\d)(\d\d)?$/.exec(raw.trim()) ?? [];
  if (whole === undefined) return undefined;
  const total = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return total > 18 * 3_600 ? undefined : sign === "-" ? -total : total;
}

function yearlyOf(rule: ReadonlyMap<string, string | undefined>, onset: Temporal.PlainDateTime): Observance["yearly"] {
  if (rule.get("FREQ") !== "YEARLY") return undefined;
  const month = Number(rule.get("BYMONTH") ?? onset.month);
  if (!Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const [, nth, weekday = ""] = /^([+-]?[1-5])(MO|TU|WE|TH|FR|SA|SU)$/.exec(rule.get("BYDAY") ?? "") ?? [];
  if (nth === undefined) return { month, day: onset.day };
  return { month, nth: Number(nth), weekday: weekdays.indexOf(weekday) + 1 };
}

/** The offset by the last onset before an instant; before the first, the one that it takes over from. */
function offsetsBy(observances: readonly Observance[]): DescribedZone["offsetAt"] {
  const onsetsByYear = new BoundedCache<Onset[]>(8);
  return (at) => {
    const year = new Date(at * 1_000).getUTCFullYear();
    const onsets = onsetsByYear.get(String(year), () => observances.flatMap((observance) => onsetsOf(observance, year)).sort((a, b) => a.at - b.at));
    return onsets.findLast((onset) => onset.at <= at)?.to ?? onsets[0]?.from ?? observances[0]?.to ?? 0;
  };
}

/** When an observance sets in, in epoch seconds. */
interface Onset {
  at: number;
  from: number;
  to: number;
}

/** Onsets around a year, each in epoch seconds. */
function onsetsOf({ from, to, onset, yearly, until }: Observance, year: number): Onset[] {
  const years = yearly === undefined ? [onset.year] : [year - 1, year, year + 1].filter((of) => of >= onset.year && of <= until);
  return years.map((of) => ({ at: epochSecondsOf(onset.with(dayIn(yearly, onset, of))) - from, from, to }));
}

function dayIn(yearly: Observance["yearly"], onset: Temporal.PlainDateTime, year: number): { year: number; month: number; day: number } {
  if (yearly === undefined) return { year, month: onset.month, day: onset.day };
  const { month } = yearly;
  if ("day" in yearly) return { year, month, day: yearly.day };
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const firstSuch = 1 + ((yearly.weekday - first.dayOfWeek + 7) % 7);
  const many = Math.floor((first.daysInMonth - firstSuch) / 7) + 1;
  const index = yearly.nth > 0 ? Math.min(yearly.nth, many) - 1 : Math.max(many + yearly.nth, 0);
  return { year, month, day: firstSuch + index * 7 };
}

function epochSecondsOf(local: Temporal.PlainDateTime): number {
  return local.toZonedDateTime("UTC").epochMilliseconds / 1_000;
}

/** Zones of many people, one for each set of rules, to be tried after those that the file or its reader suggests. */
const wellKnown = [
  "Europe/London", "Europe/Berlin", "Europe/Paris", "Europe/Athens", "Europe/Helsinki", "Europe/Istanbul", "Europe/Moscow",
  "America/New_York", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles", "America/Anchorage",
  "Pacific/Honolulu", "America/Halifax", "America/St_Johns", "America/Mexico_City", "America/Bogota", "America/Caracas",
  "America/Sao_Paulo", "America/Argentina/Buenos_Aires", "America/Santiago", "Africa/Lagos", "Africa/Cairo",
  "Africa/Johannesburg", "Africa/Nairobi", "Asia/Jerusalem", "Asia/Riyadh", "Asia/Tehran", "Asia/Dubai", "Asia/Karachi",
  "Asia/Kolkata", "Asia/Kathmandu", "Asia/Dhaka", "Asia/Bangkok", "Asia/Singapore", "Asia/Shanghai", "Asia/Tokyo",
  "Australia/Perth", "Australia/Darwin", "Australia/Adelaide", "Australia/Brisbane", "Australia/Sydney", "Pacific/Auckland", "UTC",
];

/**
 * The known zone whose clocks go as described in the year around an instant (epoch seconds): first `likely`, then those
 * whose city the description names, then those of many people.
 */
export function zoneLike(described: DescribedZone, at: number, likely: readonly string[]): string | undefined {
  const named = described.tzid.toLowerCase();
  const byCity = wellKnown.filter((zone) => named.includes(zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ").toLowerCase()));
  // Each day at noon of the half years before and after: no clock changes twice between two of them.
  const instants = Array.from({ length: 366 }, (_, day) => at + (day - 183) * 86_400);
  const wanted = instants.map(described.offsetAt);
  return [...new Set([...likely, ...byCity, ...wellKnown])].find((zone) => {
    const table = zoneTable(zone, decadesAround(at)).value;
    return table !== undefined && instants.every((instant, index) => offsetAt(table, instant) === wanted[index]);
  });
}

/** The decades that the year around an instant touches: tables are made of whole ones. */
function decadesAround(at: number): ZoneRange {
  const year = new Date(at * 1_000).getUTCFullYear();
  return { from: `${Math.floor((year - 1) / 10) * 10}-01-01`, through: `${Math.floor((year + 1) / 10) * 10 + 9}-12-31` };
}
