import type Holidays from "date-holidays";
import type { HolidaysTypes } from "date-holidays";
import { Temporal } from "temporal-polyfill";
import { holidayLibrary } from "./holiday-library.ts";
import type { RegionPath } from "./region-tree.ts";

/** A day on which business is closed, in local dates, with its English name where there is one. */
export interface Holiday {
  date: string;
  name: string;
}

const calendars = new Map<string, Holidays>();
const years = new Map<string, readonly Holiday[]>();

/**
 * The days of one year's public and bank holidays, in the order of the library; days of a holiday of several days run
 * into the next year. Half days are left out: business goes on in the morning. Computed once per region and year.
 */
export function holidaysOf(path: RegionPath, year: number): readonly Holiday[] {
  const region = [path.country, path.state, path.part].join("-");
  const key = `${region} ${year}`;
  let days = years.get(key);
  if (days === undefined) {
    const calendar = calendarOf(region, path);
    days = calendar.getHolidays(year).flatMap(wholeDaysOf);
    years.set(key, days);
  }
  return days;
}

function calendarOf(region: string, { country, state, part }: RegionPath): Holidays {
  let calendar = calendars.get(region);
  if (calendar === undefined) {
    const options: HolidaysTypes.Options = { types: ["bank", "public"] };
    const Library = holidayLibrary();
    if (state === undefined) calendar = new Library(country, options);
    else if (part === undefined) calendar = new Library(country, state, options);
    else calendar = new Library(country, state, part, options);
    calendar.setLanguages(languagesOf(calendar));
    calendars.set(region, calendar);
  }
  return calendar;
}

/** English as the region spells it ("Labor Day" in the United States), then what more people read than the rest. */
function languagesOf(calendar: Holidays): string[] {
  const own = calendar.getLanguages();
  return [...own.filter((language) => language.startsWith("en")), "en", "fr", "es", "de", ...own];
}

/** Whole local days of a holiday. A day of a clock change lasts 23 or 25 hours, an eve from 14:00 on is none. */
function wholeDaysOf(holiday: HolidaysTypes.Holiday): Holiday[] {
  if (holiday.date.slice(11, 19) !== "00:00:00") return [];
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  const hours = (holiday.end.getTime() - holiday.start.getTime()) / 3_600_000;
  const days = Math.floor((hours + 1) / 24);
  return Array.from({ length: days }, (_, index) => ({ date: first.add({ days: index }).toString(), name: holiday.name }));
}
