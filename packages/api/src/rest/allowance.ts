import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** What somebody has used of what they may send. */
export interface Allowance {
  /** Requests in a window. */
  limit: number;
  remaining: number;
  /** Seconds until the window ends. */
  resets: number;
  /** Whether this request was one too many. */
  spent: boolean;
}

/** Seconds of a window. */
const windowSeconds = 60;

/** Requests a minute that one key or one member may send unless told otherwise. */
export const usualAllowance = 6_000;

/**
 * Counts the requests of each key and member, in this process's memory.
 * @param limit requests a minute of one of them
 */
export function allowances(limit: number): (who: string) => Promise<Allowance> {
  const limiter = new RateLimiterMemory({ points: limit, duration: windowSeconds });
  return async (who) => {
    const counted = await limiter.consume(who).catch((refused: unknown) => {
      if (refused instanceof RateLimiterRes) return refused;
      throw refused;
    });
    const spent = counted.consumedPoints > limit;
    return { limit, remaining: Math.max(0, counted.remainingPoints), resets: Math.max(1, Math.ceil(counted.msBeforeNext / 1000)), spent };
  };
}

/** The fields of draft-ietf-httpapi-ratelimit-headers: the policy, and what is left of it. */
export function allowanceHeaders({ limit, remaining, resets }: Allowance): Record<string, string> {
  return { "ratelimit-policy": `"requests";q=${limit};w=${windowSeconds}`, ratelimit: `"requests";r=${remaining};t=${resets}` };
}
