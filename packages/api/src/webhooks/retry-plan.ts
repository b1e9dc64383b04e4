const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** What is waited after the first failed attempt, the second …: three days in all, then it is given up. */
const waits: readonly number[] = [5 * second, 5 * minute, 30 * minute, 2 * hour, 5 * hour, 10 * hour, 14 * hour, 20 * hour, 20 * hour];

/** Attempts that are made before a delivery is given up. */
export const mostAttempts = waits.length + 1;

/** The share of a wait that chance may take away, so that what failed together does not return together. */
const jitter = 0.2;

/**
 * When to try again after so many attempts have failed, as an ISO 8601 instant; null once three days are over.
 * @param chance from 0 to 1
 */
export function nextAttemptAt(failedAttempts: number, now: string, chance: number): string | null {
  const wait = waits[failedAttempts - 1];
  if (wait === undefined) return null;
  return new Date(Date.parse(now) + Math.round(wait * (1 - jitter * chance))).toISOString();
}
