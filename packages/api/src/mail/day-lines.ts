import type { Step } from "@tact/facts";

/** Items of a group that a mail names; the rest it counts. */
const mostNamed = 12;

/** A group of a day's items as lines of a mail, under its title; none where it is empty. */
export function groupLines<Item>(title: string, items: readonly Item[], say: (item: Item) => string): string[] {
  if (items.length === 0) return [];
  const rest = items.length - mostNamed;
  return [title, ...items.slice(0, mostNamed).map((item) => `- ${say(item)}`), ...(rest > 0 ? [`  and ${rest} more`] : []), ""];
}

/** The wall clock of an instant in a zone: `16:00`. */
export function clockTime(zoned: string, timeZone: string): string {
  const at = new Date(zoned.replace(/\[.*$/, ""));
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit" }).format(at);
}

/** A date in words: `Tuesday 24 November`. @param date `YYYY-MM-DD` */
export function dayInWords(date: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" }).format(new Date(`${date}T12:00:00Z`)).replace(",", "");
}

/** Until when something is in time, in the reader's zone: the hour where it is today, the day otherwise. */
export function inTimeUntil({ window: { by } }: Step, { date, timeZone }: { date: string; timeZone: string }): string {
  const at = new Date(by.replace(/\[.*$/, ""));
  const day = new Intl.DateTimeFormat("en-CA", { timeZone }).format(at);
  return day === date ? `by ${clockTime(by, timeZone)}` : `by ${dayInWords(day)}`;
}
