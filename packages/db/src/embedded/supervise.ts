import { lives } from "./process-identity.ts";
import type { EmbeddedStatus, Started } from "./start-embedded.ts";

export interface SupervisionOptions {
  /** Starts the server again on its port, or adopts one that somebody else started. */
  restart: () => Promise<Started>;
  log: (line: string) => void;
  onStatus: (status: EmbeddedStatus) => void;
}

export interface Supervision {
  /** Ends the watch, waiting for a start that is under way. The server as last seen; null if it had ended before. */
  end(): Promise<Started | null>;
}

const watchMilliseconds = 500;
const longestDelayMilliseconds = 30_000;
/** A server that ran this long was well: the next crash is restarted at once again. */
const wellAfterMilliseconds = 60_000;

/** Delay before the n-th start in a row, from 1: 250, 500, 1000 … 30,000 milliseconds. */
export function restartDelay(attempt: number): number {
  return Math.min(250 * 2 ** (attempt - 1), longestDelayMilliseconds);
}

/** Watches a server and starts it again whenever it ends, with growing delays, until told to end. */
export function supervise(first: Started, { restart, log, onStatus }: SupervisionOptions): Supervision {
  const ending = new AbortController();
  let ended = false;
  let current = first;
  const watching = watch();

  async function watch(): Promise<void> {
    let attempt = 0;
    while (!ending.signal.aborted) {
      const since = performance.now();
      await goneOrEnding(current, ending.signal);
      if (performance.now() - since > wellAfterMilliseconds) attempt = 0;
      let reason: string | null = null;
      for (;;) {
        if (ending.signal.aborted) return;
        attempt += 1;
        const delay = restartDelay(attempt);
        log(`PostgreSQL has ended${reason === null ? "" : ` and does not start: ${reason}`}; next start in ${delay} ms`);
        onStatus({ state: "down", retryInMilliseconds: delay, reason });
        await delayOrEnding(delay, ending.signal);
        if (ending.signal.aborted) return;
        try {
          current = await restart();
          if (current.port !== first.port) throw new Error(`it came back on port ${current.port} instead of ${first.port}`);
          log(`PostgreSQL runs again on 127.0.0.1:${current.port}`);
          onStatus({ state: "ready", port: current.port, adopted: current.adopted });
          break;
        } catch (error) {
          reason = error instanceof Error ? error.message : String(error);
        }
      }
    }
  }

  return {
    async end() {
      if (ended) return null;
      ended = true;
      ending.abort();
      await watching;
      return current;
    },
  };
}

/** Waits until the server has ended or the watch is to end. Only a child tells when it ends; others are looked at. */
async function goneOrEnding(server: Started, ending: AbortSignal): Promise<void> {
  if (server.exited !== null) return await Promise.race([server.exited, aborted(ending)]);
  while (lives(server.process) && !ending.aborted) await delayOrEnding(watchMilliseconds, ending);
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

/** A delay that keeps no process alive by itself. */
function delayOrEnding(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, milliseconds);
    timer.unref();
    signal.addEventListener("abort", done, { once: true });
    function done() {
      clearTimeout(timer);
      signal.removeEventListener("abort", done);
      resolve();
    }
  });
}
