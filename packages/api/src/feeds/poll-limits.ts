import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** How much one address may ask for, a minute. */
export interface PollLimits {
  /** Polls of any kind. Far above what any calendar service sends: against floods alone. */
  polls: number;
  /** Addresses of calendars that do not exist, before it counts as guessing. */
  misses: number;
}

export const defaultPollLimits: PollLimits = { polls: 6_000, misses: 60 };

const seconds = 60;

/** Each answers with the seconds to wait, or null where nothing is in the way. */
export interface PollCounters {
  /** Counts a poll. */
  polled(address: string): Promise<number | null> | null;
  /** Whether an address has guessed too often; calendars in memory are given to it all the same. */
  guessing(address: string): Promise<number | null>;
  /** Counts a miss. */
  missed(address: string): Promise<void>;
}

/** Counts in this process's memory. `polls: Infinity` counts none. */
export function pollLimits(given: Partial<PollLimits> = {}): PollCounters {
  const { polls, misses } = { ...defaultPollLimits, ...given };
  const counted = Number.isFinite(polls) ? new RateLimiterMemory({ points: polls, duration: seconds }) : null;
  const guesses = new RateLimiterMemory({ points: misses, duration: seconds });
  return {
    polled: (address) => (counted === null ? null : waitOf(counted.consume(subnet(address)))),
    async guessing(address) {
      const found = await guesses.get(subnet(address));
      return found !== null && found.consumedPoints >= misses ? secondsOf(found) : null;
    },
    async missed(address) {
      await waitOf(guesses.consume(subnet(address)));
    },
  };
}

async function waitOf(consumed: Promise<RateLimiterRes>): Promise<number | null> {
  try {
    await consumed;
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return secondsOf(refused);
    throw refused;
  }
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** Whoever has one IPv6 address has the 2^64 of its network: those count as one. */
function subnet(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").length;
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => "0")].slice(0, 4).join(":");
}
