import type { EntryReading } from "./reading.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** Epoch milliseconds of an instant, or of a time with its zone behind it. */
export function millisecondsOf(time: string): number {
  return Date.parse(time.split("[")[0] ?? "");
}

/** In whole seconds, as calendars have them. */
export function utc(milliseconds: number): string {
  return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

/** A date and the one after it: the end of a whole day is not included. */
export function dayOf(date: string): Pick<EntryReading, "starts" | "ends"> {
  return { starts: date, ends: new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10) };
}

/** Such as `Mon 23 Nov 09:00`, by the platform's own clock. */
export function onTheClock(time: string, timeZone: string): string {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat("en-US", { timeZone, weekday: "short", day: "numeric", month: "short", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(millisecondsOf(time)).map(({ type, value }) => [type, value]));
  return `${parts["weekday"]} ${parts["day"]} ${parts["month"]} ${parts["hour"]}:${parts["minute"]}`;
}

/** What is said of a time at the employer's, and on the reader's clock where that is another. */
export function onBothClocks(employerTimeZone: string, readerTimeZone: string, inZone: (zone: string) => string): string[] {
  const theirs = inZone(employerTimeZone);
  const yours = inZone(readerTimeZone);
  return [`${placeOf(employerTimeZone)} time: ${theirs}`, ...(yours === theirs ? [] : [`Your time (${placeOf(readerTimeZone)}): ${yours}`])];
}

function placeOf(zone: string): string {
  return zone.startsWith("Etc/") ? zone : (zone.split("/").at(-1) ?? zone).replaceAll("_", " ");
}
