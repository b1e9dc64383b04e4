/** A calendar day without time or zone, as days since 1970-01-01. `NaN` is a day beyond what the calendar knows. */
export type Day = number;

/** Monday is 0, Sunday is 6. */
export type WeekdayNumber = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export interface CivilDate {
  year: number;
  /** 1 to 12. */
  month: number;
  /** 1 to 31. */
  date: number;
}

const daysBeforeMarchEra = 719_468;
const daysPerEra = 146_097;

/** The day of a proleptic Gregorian date. Months and dates out of range are not checked. */
export function dayOf({ year, month, date }: CivilDate): Day {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysPerEra + dayOfEra - daysBeforeMarchEra;
}

/** Year, month and date of a day. */
export function civilDate(day: Day): CivilDate {
  const shifted = day + daysBeforeMarchEra;
  const era = Math.floor(shifted / daysPerEra);
  const dayOfEra = shifted - era * daysPerEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** The weekday of a day: Monday is 0. */
export function weekdayOf(day: Day): WeekdayNumber {
  return (((((day + 3) % 7) + 7) % 7) as WeekdayNumber);
}

/** Days of a month, 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  const nextMonth = month === 12 ? { year: year + 1, month: 1, date: 1 } : { year, month: month + 1, date: 1 };
  return dayOf(nextMonth) - dayOf({ year, month, date: 1 });
}

/** The same date `months` later, clamped to the last date of a shorter month (31 January + 1 is 28 February). */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = civilDate(day);
  const index = year * 12 + (month - 1) + months;
  const target = { year: Math.floor(index / 12), month: (index % 12) + 1 };
  return dayOf({ ...target, date: Math.min(date, daysInMonth(target.year, target.month)) });
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  const { year, month, date } = civilDate(day);
  return `${String(year).padStart(4, "0")}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** Two digits, as clock and calendar write them. */
export function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}

/** The number written in the decimal digits `from` up to but not including `to`. */
export function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + text.charCodeAt(index) - 48;
  return value;
}

/** The day of a well-formed `YYYY-MM-DD`. */
export function parseDay(text: string): Day {
  return dayOf({ year: digits(text, 0, 4), month: digits(text, 5, 7), date: digits(text, 8, 10) });
}
