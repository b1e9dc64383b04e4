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

/** Index of the last change at or before an instant, by halving; −1 before the first. */
function changeBefore(transitions: ZoneTable["transitions"], instant: Instant): number {
  const seconds = instant / 1000;
  let low = 0;
  let high = transitions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((transitions[middle]?.[0] ?? 0) <= seconds) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

// No zone is further than this from UTC, so a wall time lies within it of the same digits read as UTC.
const furthestOffset = 16 * hour;

export function zoneClock(table: ZoneTable): ZoneClock {
  const { transitions } = table;
  const first = table.fromEpochSeconds * 1000;
  const last = table.throughEpochSeconds * 1000;
  const offsetFrom = (change: number) => (transitions[change]?.[1] ?? table.initialOffsetSeconds) * 1000;
  const startOf = (change: number) => (transitions[change]?.[0] ?? Number.POSITIVE_INFINITY) * 1000;

  function offsetAt(instant: Instant): number {
    return instant >= first && instant <= last ? offsetFrom(changeBefore(transitions, instant)) : Number.NaN;
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
      const earliest = changeBefore(transitions, local - furthestOffset);
      for (let change = earliest; change < transitions.length; change += 1) {
        const instant = local - offsetFrom(change);
        // Before this change, and after the last offset ended: the clock jumped over that time.
        if (change > earliest && instant < startOf(change)) return startOf(change);
        if (instant < startOf(change + 1)) return instant >= first && instant <= last ? instant : Number.NaN;
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
