import type Holidays from "date-holidays";
import type { HolidaysTypes } from "date-holidays";
import { Temporal } from "temporal-polyfill";
import { BoundedCache } from "../bounded-cache.ts";
import { holidayLibrary } from "./holiday-library.ts";
import type { RegionPath } from "./region-tree.ts";

/** A day on which business is closed, in local dates, with its English name where there is one. */
export interface Holiday {
  date: string;
  name: string;
}

/** A day of which only a part is a holiday. Business goes on in the other part: it is a business day. */
export interface HalfDay extends Holiday {
  /** Local time of day from which business is closed, `HH:MM`. */
  from: string;
}

/** The public and bank holidays of one region and year. */
interface HolidayYear {
  /** Days that are holidays as a whole, in the order of the library; a holiday of several days may run into the next year. */
  whole: readonly Holiday[];
  half: readonly HalfDay[];
}

// A library object holds the rules of a region, and a year some dozen days: together a few megabytes at most.
const calendars = new BoundedCache<Holidays>(64);
const years = new BoundedCache<HolidayYear>(2048);

/** The public and bank holidays of one year. Expanded once per region and year, then kept. */
export function holidayYear(path: RegionPath, year: number): HolidayYear {
  const region = [path.country, path.state, path.part].join("-");
  return years.get(`${region} ${year}`, () => {
    const holidays = calendars.get(region, () => calendarOf(path)).getHolidays(year);
    return Object.freeze({ whole: Object.freeze(holidays.flatMap(wholeDaysOf)), half: Object.freeze(holidays.flatMap(halfDayOf)) });
  });
}

function calendarOf({ country, state, part }: RegionPath): Holidays {
  const options: HolidaysTypes.Options = { types: ["bank", "public"] };
  const Library = holidayLibrary();
  let calendar: Holidays;
  if (state === undefined) calendar = new Library(country, options);
  else if (part === undefined) calendar = new Library(country, state, options);
  else calendar = new Library(country, state, part, options);
  calendar.setLanguages(languagesOf(calendar));
  return calendar;
}

/** English as the region spells it ("Labor Day" in the United States), then what more people read than the rest. */
function languagesOf(calendar: Holidays): string[] {
  const own = calendar.getLanguages();
  return [...own.filter((language) => language.startsWith("en")), "en", "fr", "es", "de", ...own];
}

const startsAt = ({ date }: HolidaysTypes.Holiday) => date.slice(11, 16);
const hoursOf = ({ start, end }: HolidaysTypes.Holiday) => (end.getTime() - start.getTime()) / 3_600_000;

/** Whole local days of a holiday. A day of a clock change lasts 23 or 25 hours, an eve from 14:00 on is none. */
function wholeDaysOf(holiday: HolidaysTypes.Holiday): Holiday[] {
  if (startsAt(holiday) !== "00:00") return [];
  const first = Temporal.PlainDate.from(holiday.date.slice(0, 10));
  const days = Math.floor((hoursOf(holiday) + 1) / 24);
  return Array.from({ length: days }, (_, index) => Object.freeze({ date: first.add({ days: index }).toString(), name: holiday.name }));
}

/** The part of a day that an eve takes: from noon or later until midnight. */
function halfDayOf(holiday: HolidaysTypes.Holiday): HalfDay[] {
  const from = startsAt(holiday);
  if (from === "00:00" || hoursOf(holiday) > 24) return [];
  return [Object.freeze({ date: holiday.date.slice(0, 10), name: holiday.name, from })];
}
