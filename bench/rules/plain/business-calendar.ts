import type { BusinessCalendar as CalendarRequest } from "@tact/facts";
import type { Day } from "./facts.ts";

const weekdays = ["thursday", "friday", "saturday", "sunday", "monday", "tuesday", "wednesday"] as const;

export function dayOf(date: string): Day {
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / 86_400_000;
}

/** Business days by look-up: how many there are up to a day, and which is the n-th. */
export class BusinessCalendar {
  readonly #first: Day;
  /** By day since the first: business days up to and including it. */
  readonly #count: number[] = [];
  /** By number: the day that is the n-th business day. */
  readonly #nth: number[] = [Number.NaN];

  constructor(request: CalendarRequest) {
    const first = dayOf(request.from);
    const length = dayOf(request.through) - first + 1;
    const isOff = new Uint8Array(length);
    for (const weekday of request.weekend) {
      const start = (((weekdays.indexOf(weekday) - first) % 7) + 7) % 7;
      for (let index = start; index < length; index += 7) isOff[index] = 1;
    }
    for (const holiday of request.holidays) isOff[dayOf(typeof holiday === "string" ? holiday : holiday.date) - first] = 1;
    for (const { from, to } of request.closed) isOff.fill(1, Math.max(0, dayOf(from) - first), Math.max(0, dayOf(to) - first + 1));
    this.#first = first;
    let count = 0;
    for (let index = 0; index < length; index += 1) {
      if (isOff[index] === 0) {
        count += 1;
        this.#nth.push(first + index);
      }
      this.#count.push(count);
    }
  }

  /** Business days from the calendar's beginning up to and including `day`. */
  upTo(day: Day): number {
    return this.#count[day - this.#first] ?? Number.NaN;
  }

  isBusinessDay(day: Day): boolean {
    return this.upTo(day) !== this.upTo(day - 1);
  }

  /** The `count`-th business day strictly after `day`. */
  after(day: Day, count: number): Day {
    return this.#nth[this.upTo(day) + count] ?? Number.NaN;
  }

  /** The `count`-th business day strictly before `day`. */
  before(day: Day, count: number): Day {
    return this.#nth[this.upTo(day - 1) - count + 1] ?? Number.NaN;
  }

  /** `day` if it is a business day, else the next one. */
  land(day: Day): Day {
    return this.after(day - 1, 1);
  }

  /** `day` if it is a business day, else the one before it. */
  landBack(day: Day): Day {
    return this.before(day + 1, 1);
  }

  /** Business days after `from` up to and including `to`. */
  between(from: Day, to: Day): number {
    return to > from ? this.upTo(to) - this.upTo(from) : 0;
  }
}
