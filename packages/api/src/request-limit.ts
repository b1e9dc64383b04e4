import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

/** Counts requests by address, in this process's memory. */
export interface RequestLimit {
  /** Counts one. Seconds to wait where there were too many; null where nothing is in the way. */
  count(address: string): Promise<number | null>;
  /** The same without counting one. */
  spent(address: string): Promise<number | null>;
}

const seconds = 60;

/** @param most requests of one address in a minute */
export function requestLimit(most: number): RequestLimit {
  const limiter = new RateLimiterMemory({ points: most, duration: seconds });
  return {
    async count(address) {
      try {
        await limiter.consume(networkOf(address));
        return null;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return secondsOf(refused);
        throw refused;
      }
    },
    async spent(address) {
      const found = await limiter.get(networkOf(address));
      return found !== null && found.consumedPoints >= most ? secondsOf(found) : null;
    },
  };
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** Whoever has one IPv6 address has the 2^64 of its network: those count as one. */
function networkOf(address: string): string {
  if (!address.includes(":") || address.startsWith("::ffff:")) return address;
  const [head = "", tail] = address.split("::");
  const groups = head.split(":");
  const missing = tail === undefined ? 0 : 8 - groups.length - tail.split(":").length;
  return [...groups, ...Array.from({ length: Math.max(0, missing) }, () => "0")].slice(0, 4).join(":");
}
