import type { ZoneTable } from "@tact/facts";
import { type Day, formatDay, twoDigits } from "./day.ts";
import { hour, type Instant, minute, wholeDay } from "./instant.ts";

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

/** Offsets of the table's segments: segment `i` starts at `starts[i]`, in milliseconds. */
interface Segments {
  starts: number[];
  offsets: number[];
  end: number;
}

function segmentsOf(table: ZoneTable): Segments {
  const starts = [table.fromEpochSeconds * 1000];
  const offsets = [table.initialOffsetSeconds * 1000];
  for (const [epochSeconds, offsetSeconds] of table.transitions) {
    starts.push(epochSeconds * 1000);
    offsets.push(offsetSeconds * 1000);
  }
  return { starts, offsets, end: table.throughEpochSeconds * 1000 };
}

function segmentAt({ starts }: Segments, instant: Instant): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

// No zone is further than this from UTC, so a wall time lies within it of the same digits read as UTC.
const furthestOffset = 16 * hour;

export function zoneClock(table: ZoneTable): ZoneClock {
  const segments = segmentsOf(table);
  const { starts, offsets, end } = segments;

  function offsetAt(instant: Instant): number {
    if (!(instant >= (starts[0] ?? 0) && instant <= end)) return Number.NaN;
    return offsets[segmentAt(segments, instant)] ?? Number.NaN;
  }

  return {
    zone: table.zone,
    dayAt: (instant) => Math.floor((instant + offsetAt(instant)) / wholeDay),
    minuteAt: (instant) => {
      const local = instant + offsetAt(instant);
      return (local - Math.floor(local / wholeDay) * wholeDay) / minute;
    },
    at(day, minuteOfDay) {
      const local = day * wholeDay + minuteOfDay * minute;
      for (let index = segmentAt(segments, local - furthestOffset); index < starts.length; index += 1) {
        const start = index === 0 ? Number.NEGATIVE_INFINITY : (starts[index] ?? 0);
        const until = starts[index + 1] ?? Number.POSITIVE_INFINITY;
        const instant = local - (offsets[index] ?? 0);
        // Before this segment began and after the last one ended: the clock jumped over it.
        if (instant < start) return start;
        if (instant < until) return instant >= (starts[0] ?? 0) && instant <= end ? instant : Number.NaN;
      }
      return Number.NaN;
    },
    format(instant) {
      const offset = offsetAt(instant);
      return `${formatLocal(instant + offset)}${formatOffset(offset)}[${table.zone}]`;
    },
  };
}

function formatLocal(local: number): string {
  const day = Math.floor(local / wholeDay);
  const rest = local - day * wholeDay;
  const milliseconds = rest % 1000;
  const seconds = Math.floor(rest / 1000);
  const clock = `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;
  return `${formatDay(day)}T${clock}${milliseconds === 0 ? "" : `.${String(milliseconds).padStart(3, "0")}`}`;
}

function formatOffset(offset: number): string {
  const size = Math.abs(offset) / 1000;
  const seconds = size % 60;
  const minutes = Math.floor(size / 60);
  const clock = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${offset < 0 ? "-" : "+"}${clock}${seconds === 0 ? "" : `:${twoDigits(seconds)}`}`;
}
