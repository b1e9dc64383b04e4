import type { WeekdayNumber } from "../time/day.ts";
import { wordTable } from "./word-table.ts";

/** Monday is 0. */
export const weekdays = wordTable<WeekdayNumber>([
  ["monday|mon", 0],
  ["tuesday|tue|tues", 1],
  ["wednesday|wed|weds", 2],
  ["thursday|thu|thur|thurs", 3],
  ["friday|fri", 4],
  ["saturday|sat", 5],
  ["sunday|sun", 6],
]);

/** January is 1. */
export const months = wordTable<number>([
  ["january|jan", 1],
  ["february|feb", 2],
  ["march|mar", 3],
  ["april|apr", 4],
  ["may", 5],
  ["june|jun", 6],
  ["july|jul", 7],
  ["august|aug", 8],
  ["september|sep|sept", 9],
  ["october|oct", 10],
  ["november|nov", 11],
  ["december|dec", 12],
]);

export const weekdayAt = (words: readonly string[], at: number): WeekdayNumber | null => weekdays.at(words, at)?.value ?? null;
export const monthAt = (words: readonly string[], at: number): number | null => months.at(words, at)?.value ?? null;
export const isWeekdayName = (word: string): boolean => weekdays.at([word], 0) !== null;
export const isMonthName = (word: string): boolean => months.at([word], 0) !== null;
