import type { WeekdayNumber } from "../time/day.ts";

const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const weekdayShorts = [["mon"], ["tue", "tues"], ["wed", "weds"], ["thu", "thur", "thurs"], ["fri"], ["sat"], ["sun"]];
const months = [
  "january", "february", "march", "april", "may", "june",
  "july", "august", "september", "october", "november", "december",
];

/** Monday is 0; null for any other word. */
export function weekdayNamed(word: string | undefined): WeekdayNumber | null {
  if (word === undefined) return null;
  const index = weekdays.findIndex((name, at) => name === word || weekdayShorts[at]?.includes(word) === true);
  return index < 0 ? null : (index as WeekdayNumber);
}

/** 1 to 12; null for any other word. */
export function monthNamed(word: string | undefined): number | null {
  if (word === undefined) return null;
  const index = months.findIndex((name) => name === word || name.slice(0, 3) === word || (word === "sept" && name === "september"));
  return index < 0 ? null : index + 1;
}
