import type { Timing } from "../src/core/timing.ts";

/** A clock that stands until it is moved, and timers that go by it. */
export interface VirtualTiming extends Timing {
  /** Milliseconds of the timers that run, in the order they were set. */
  readonly waiting: readonly number[];
  /** Moves the clock, and does what falls due in between. */
  pass: (milliseconds: number) => void;
  /** Resolves as soon as a timer of these milliseconds runs. */
  timerOf: (accepts: (milliseconds: number) => boolean) => Promise<number>;
}

/** @param random what chance says, always */
export function virtualTiming(random = 0.5, start = Date.parse("2026-11-24T14:00:00Z")): VirtualTiming {
  let now = start;
  let watchers: { accepts: (milliseconds: number) => boolean; resolve: (milliseconds: number) => void }[] = [];
  const timers = new Set<{ at: number; milliseconds: number; act: () => void }>();
  return {
    now: () => now,
    random: () => random,
    after(milliseconds, act) {
      const timer = { at: now + milliseconds, milliseconds, act };
      timers.add(timer);
      watchers = watchers.filter(({ accepts, resolve }) => {
        if (!accepts(milliseconds)) return true;
        resolve(milliseconds);
        return false;
      });
      return () => void timers.delete(timer);
    },
    get waiting() {
      return [...timers].map(({ milliseconds }) => milliseconds);
    },
    pass(milliseconds) {
      now += milliseconds;
      for (const timer of [...timers].filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at)) {
        if (timers.delete(timer)) timer.act();
      }
    },
    timerOf(accepts) {
      const found = [...timers].find(({ milliseconds }) => accepts(milliseconds));
      return found === undefined ? new Promise((resolve) => watchers.push({ accepts, resolve })) : Promise.resolve(found.milliseconds);
    },
  };
}
