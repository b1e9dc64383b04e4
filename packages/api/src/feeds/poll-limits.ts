import { type RequestLimit, requestLimit } from "../request-limit.ts";

/** How much one address may ask for, a minute. */
export interface PollLimits {
  /** Polls of any kind. Far above what any calendar service sends: against floods alone. Infinity: any number. */
  polls: number;
  /** Addresses of calendars that do not exist, before it counts as guessing. */
  misses: number;
}

const usual: PollLimits = { polls: 6_000, misses: 60 };

export interface PollCounters {
  /** Null where any number is let through. */
  polls: RequestLimit | null;
  misses: RequestLimit;
}

export function pollCounters(given: Partial<PollLimits> = {}): PollCounters {
  const { polls, misses } = { ...usual, ...given };
  return { polls: Number.isFinite(polls) ? requestLimit(polls) : null, misses: requestLimit(misses) };
}
