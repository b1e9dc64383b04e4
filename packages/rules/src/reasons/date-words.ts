import { civilDate, type Day, twoDigits, weekdayOf } from "../time/day.ts";
import type { DayOff } from "../time/business-calendar.ts";
import type { MinuteOfDay } from "../time/zone-clock.ts";

const weekdayNames = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const monthNames = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;

/** `Thu 26 Nov`. A day beyond the calendar has no words of its own: the plan that needs it is refused. */
export function dayWords(day: Day): string {
  if (Number.isNaN(day)) return "a day beyond the calendar";
  const { month, date } = civilDate(day);
  return `${weekdayNames[weekdayOf(day)].slice(0, 3)} ${date} ${monthNames[month - 1]}`;
}

/** `09:00`, cut to the minute. */
export function clockWords(minuteOfDay: MinuteOfDay): string {
  return `${twoDigits(Math.floor(minuteOfDay / 60))}:${twoDigits(Math.floor(minuteOfDay) % 60)}`;
}

/** Why nobody works on a day: `Thanksgiving Day`, `a public holiday`, `company shutdown`, `a Saturday`. */
export function dayOffWords(off: DayOff | null): string {
  if (off === null) return "not a working day";
  if (off.kind === "holiday") return off.name ?? "a public holiday";
  if (off.kind === "closed") return off.label ?? "they are closed";
  return `a ${weekdayNames[off.weekday]}`;
}

/** `3 business days`, `1 business day`. */
export function countWords(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/** `2 hours`, `90 minutes`, `48 hours`. */
export function durationWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000);
  return minutes % 60 === 0 ? countWords(minutes / 60, "hour") : countWords(minutes, "minute");
}

/** `Dana Cho`, `Dana Cho and Lee Park`, `Dana Cho, Lee Park and Ana Ruiz`. */
export function listWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}
