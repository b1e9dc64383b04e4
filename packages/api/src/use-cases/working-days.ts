import type { BusinessCalendar } from "@tact/facts";
import { plusDays } from "./local-day.ts";

const weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] as const;

/** Whether an employer works on a day of theirs. */
export function isWorked({ weekend, holidays, closed }: BusinessCalendar, date: string): boolean {
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  if (weekend.some((day) => day === weekday)) return false;
  if (holidays.some((holiday) => (typeof holiday === "string" ? holiday : holiday.date) === date)) return false;
  return !closed.some(({ from, to }) => from <= date && date <= to);
}

/** The day, or the next one on which the employer works; the day itself where none is within two months. */
export function landing(calendar: BusinessCalendar, date: string): string {
  let day = date;
  for (let tried = 0; tried < 60; tried += 1, day = plusDays(day, 1)) if (isWorked(calendar, day)) return day;
  return date;
}
