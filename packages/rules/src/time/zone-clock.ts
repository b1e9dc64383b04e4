import type { ZoneTable } from "@tact/facts";
import { type Day, formatDay, twoDigits } from "./day.ts";
import { formatTimeOfDay, hour, type Instant, minute, wholeDay } from "./instant.ts";

/** Minutes since midnight on a wall clock. */
export type MinuteOfDay = number;

/** Wall clock of one zone, read from its table. Instants beyond the table have no local time: `NaN`. */
export interface ZoneClock {
  zone: string;
  /** The local calendar day of an instant. */
  dayAt(instant: Instant): Day;
  /** Minutes since local midnight, with their fraction. */
  minuteAt(instant: Instant): MinuteOfDay;
  /** The instant at which a wall clock shows this: the first that exists, and the first of two. */
  at(day: Day, minuteOfDay: MinuteOfDay): Instant;
  /** `2026-11-23T09:00:00-05:00[America/New_York]`. */
  format(instant: Instant): string;
}

// No zone is further than this from UTC, so a wall time lies within it of the same digits read as UTC.
const furthestOffset = 16 * hour;

/** Clocks of tables that nobody can change any more. */
const read = new WeakMap<ZoneTable, ZoneClock>();

/**
 * Reads a table once; conversions then remember the stretch between two changes that they were last in. A table that is
 * frozen, which is to say to the last, is not read again.
 */
export function zoneClock(table: ZoneTable): ZoneClock {
  if (!Object.isFrozen(table)) return readTable(table);
  let clock = read.get(table);
  if (clock === undefined) {
    clock = readTable(table);
    read.set(table, clock);
  }
  return clock;
}

function readTable(table: ZoneTable): ZoneClock {
  const { zone, transitions } = table;
  const first = table.fromEpochSeconds * 1000;
  const last = table.throughEpochSeconds * 1000;
  const count = transitions.length;
  /** When each stretch begins, and what its clock is ahead of UTC, in milliseconds. */
  const starts = new Float64Array(count + 2);
  const offsets = new Float64Array(count + 1);
  starts[0] = Number.NEGATIVE_INFINITY;
  offsets[0] = table.initialOffsetSeconds * 1000;
  for (let index = 0; index < count; index += 1) {
    const [seconds, offset] = transitions[index] ?? [Number.NaN, Number.NaN];
    starts[index + 1] = seconds * 1000;
    offsets[index + 1] = offset * 1000;
  }
  starts[count + 1] = Number.POSITIVE_INFINITY;

  const startOf = (stretch: number) => starts[stretch] ?? Number.NaN;
  const offsetOf = (stretch: number) => offsets[stretch] ?? Number.NaN;

  let begins = Number.NaN;
  let ends = Number.NaN;
  let offset = Number.NaN;
  let ending = "";
  let writtenDay = Number.NaN;
  let written = "";

  function stretchAt(instant: Instant): number {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= instant) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  function enter(stretch: number): void {
    begins = Math.max(startOf(stretch), first);
    ends = Math.min(startOf(stretch + 1), last + 1);
    offset = offsetOf(stretch);
    ending = `${formatOffset(offset)}[${zone}]`;
  }

  /** Local time as milliseconds; `NaN` beyond the table. */
  function localOf(instant: Instant): number {
    if (instant >= begins && instant < ends) return instant + offset;
    if (!(instant >= first && instant <= last)) return Number.NaN;
    enter(stretchAt(instant));
    return instant + offset;
  }

  function instantOf(local: number): Instant {
    const near = local - offset;
    // Far enough from the next changes that no other stretch shows the same wall time.
    if (near - furthestOffset > begins && near + furthestOffset < ends) return near;
    const earliest = stretchAt(local - furthestOffset);
    for (let stretch = earliest; stretch <= count; stretch += 1) {
      const instant = local - offsetOf(stretch);
      // Before this change, and after the last offset ended: the clock jumped over that time.
      if (stretch > earliest && instant < startOf(stretch)) return startOf(stretch);
      if (instant < startOf(stretch + 1)) return instant >= first && instant <= last ? instant : Number.NaN;
    }
    return Number.NaN;
  }

  return {
    zone,
    dayAt: (instant) => Math.floor(localOf(instant) / wholeDay),
    minuteAt: (instant) => {
      const local = localOf(instant);
      return (local - Math.floor(local / wholeDay) * wholeDay) / minute;
    },
    at: (day, minuteOfDay) => instantOf(day * wholeDay + minuteOfDay * minute),
    format(instant) {
      const local = localOf(instant);
      const day = Math.floor(local / wholeDay);
      if (day !== writtenDay) {
        writtenDay = day;
        written = formatDay(day);
      }
      return `${written}T${formatTimeOfDay(local - day * wholeDay)}${ending}`;
    },
  };
}

function formatOffset(offset: number): string {
  const size = Math.abs(offset) / 1000;
  const seconds = size % 60;
  const minutes = Math.floor(size / 60);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${offset < 0 ? "-" : "+"}${clock}${seconds === 0 ? "" : `:${twoDigits(seconds)}`}`;
}
