import { Temporal } from "temporal-polyfill";
import type { CastEmployer } from "./cast.ts";

/** Says the times of a story relative to the moment the demo is loaded, in the employer's zone. */
export interface StoryClock {
  /**
   * A wall-clock time on a working day: -1 is the last one before today, 1 the first after it,
   * 0 is today, or the last one before where today is none. Holidays are not looked at.
   */
  at(workday: number, time: string): string;
  /** The same on the last working day, or on yesterday's date where that day is longer ago than thanks can wait. */
  lately(time: string): string;
  /** The employer-local date of such a day. */
  on(workday: number): string;
  /** An instant some hours before the moment of loading, at the last full quarter of an hour. */
  hoursAgo(hours: number): string;
}

const spelled = (moment: Temporal.ZonedDateTime) =>
  moment.toString({ timeZoneName: "never", smallestUnit: "second" });

/** @param now the instant the demo is loaded, ISO 8601. */
export function storyClock(now: string, employer: CastEmployer): StoryClock {
  const present = Temporal.Instant.from(now);
  const today = present.toZonedDateTimeISO(employer.timeZone).toPlainDate();
  const works = (day: Temporal.PlainDate) => employer.workdays.includes(day.dayOfWeek - 1);

  function workday(offset: number): Temporal.PlainDate {
    let day = today;
    while (offset === 0 && !works(day)) day = day.subtract({ days: 1 });
    const step = Math.sign(offset);
    for (let left = Math.abs(offset); left > 0; ) {
      day = day.add({ days: step });
      if (works(day)) left -= 1;
    }
    return day;
  }

  const moment = (day: Temporal.PlainDate, time: string) =>
    spelled(day.toZonedDateTime({ timeZone: employer.timeZone, plainTime: time }));
  const yesterday = today.subtract({ days: 1 });

  return {
    at: (offset, time) => moment(workday(offset), time),
    lately: (time) => moment(works(yesterday) ? workday(-1) : yesterday, time),
    on: (offset) => workday(offset).toString(),
    hoursAgo: (hours) =>
      spelled(
        present
          .subtract({ minutes: Math.round(hours * 60) })
          .toZonedDateTimeISO(employer.timeZone)
          .round({ smallestUnit: "minute", roundingIncrement: 15, roundingMode: "floor" }),
      ),
  };
}
