import type { ZoneTable } from "@tact/facts";
import type { BusinessCalendar } from "./business-calendar.ts";
import type { Day, Instant } from "./facts.ts";

export const minute = 60_000;
export const hour = 60 * minute;
const wholeDay = 24 * hour;
/** No offset is larger. */
const furthest = 16 * hour;

/** The employer's wall clock. It remembers the stretch between two changes that it last read. */
export class WallClock {
  readonly #starts: readonly number[];
  readonly #offsets: readonly number[];
  #last = 0;

  constructor({ initialOffsetSeconds, transitions }: ZoneTable) {
    this.#starts = [Number.NEGATIVE_INFINITY, ...transitions.map(([at]) => at * 1000), Number.POSITIVE_INFINITY];
    this.#offsets = [initialOffsetSeconds * 1000, ...transitions.map(([, offset]) => offset * 1000)];
  }

  #stretchAt(instant: Instant): number {
    let index = this.#last;
    while (instant < (this.#starts[index] ?? 0)) index -= 1;
    while (instant >= (this.#starts[index + 1] ?? Number.POSITIVE_INFINITY)) index += 1;
    this.#last = index;
    return index;
  }

  #local(instant: Instant): number {
    return instant + (this.#offsets[this.#stretchAt(instant)] ?? 0);
  }

  dayAt(instant: Instant): Day {
    return Math.floor(this.#local(instant) / wholeDay);
  }

  /** Minutes since local midnight, with their fraction. */
  minuteAt(instant: Instant): number {
    const local = this.#local(instant);
    return (local - Math.floor(local / wholeDay) * wholeDay) / minute;
  }

  /** The first instant at which the clock shows this time, or the first after the hour that it leaves out. */
  at(day: Day, minuteOfDay: number): Instant {
    const local = day * wholeDay + minuteOfDay * minute;
    let index = this.#stretchAt(local - furthest);
    for (;;) {
      const instant = local - (this.#offsets[index] ?? 0);
      const next = this.#starts[index + 1] ?? Number.POSITIVE_INFINITY;
      if (!(instant >= next)) return Math.max(instant, this.#starts[index] ?? instant);
      index += 1;
    }
  }

  opening(day: Day): Instant {
    return this.at(day, 540);
  }

  ideal(day: Day): Instant {
    return this.at(day, 600);
  }

  closing(day: Day): Instant {
    return this.at(day, 1020);
  }

  /** The instant itself where it lies in the sending hours of a business day, else when they next begin. */
  withinHours(instant: Instant, calendar: BusinessCalendar): Instant {
    const day = this.dayAt(instant);
    const minutes = this.minuteAt(instant);
    if (!calendar.isBusinessDay(day) || minutes > 1020) return this.opening(calendar.after(day, 1));
    return minutes < 540 ? this.opening(day) : instant;
  }
}
