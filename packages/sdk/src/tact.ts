import type { Timing } from "./core/timing.ts";
import { machineTiming } from "./core/timing.ts";
import { Sender } from "./core/sender.ts";
import { apiVersion } from "./generated/api-version.ts";
import { Resources } from "./generated/resources.ts";

export interface TactOptions {
  /** Where Tact answers, without `/v1`: `https://tact.example.com`. */
  baseUrl: string;
  /** `tact_live_…` or `tact_test_…`. Previews of plans need none. */
  apiKey?: string;
  /** The version of the API, a date; the one that this client was written from where it is left out. */
  version?: string;
  /** Milliseconds that one attempt may take; 30,000 where it is left out. */
  timeout?: number;
  /** How often a request may be repeated; 2 where it is left out. */
  retries?: number;
  /** Milliseconds that `Retry-After` may ask for; 60,000 where it is left out. Beyond it the refusal is thrown. */
  longestWait?: number;
  /** Sends the requests instead of the global `fetch`. */
  fetch?: typeof globalThis.fetch;
  /** Clock, timers and chance, for tests. */
  timing?: Timing;
}

/**
 * The API as an object.
 *
 * @example
 * const tact = new Tact({ baseUrl: "https://tact.example.com", apiKey: process.env.TACT_API_KEY });
 * for await (const client of tact.clients.list()) console.log(client.name);
 * @throws TypeError for a baseUrl that is no http address
 */
export class Tact extends Resources {
  constructor({ baseUrl, apiKey, version = apiVersion, timeout = 30_000, retries = 2, longestWait = 60_000, fetch, timing = machineTiming }: TactOptions) {
    super(
      new Sender({
        baseUrl: trimmed(baseUrl),
        apiKey,
        version,
        timeout,
        retries,
        longestWait,
        timing,
        // Called without a receiver: some runtimes refuse a fetch that is a method of something else.
        fetch: fetch ?? ((input, init) => globalThis.fetch(input, init)),
      }),
    );
  }
}

function trimmed(baseUrl: string): string {
  const { protocol, username, password, search, hash, origin, pathname } = new URL(baseUrl);
  if (!["http:", "https:"].includes(protocol) || username + password + search + hash !== "") {
    throw new TypeError("baseUrl is an address such as https://tact.example.com, without a name, a query or a fragment.");
  }
  return `${origin}${pathname}`.replace(/\/+$/, "").replace(/\/v1$/, "");
}
