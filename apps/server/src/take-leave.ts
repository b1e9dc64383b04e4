import { setTimeout as pause } from "node:timers/promises";
import type { Server } from "node:http";

/** How long requests that run may take to end once nothing new is taken. */
const graceMilliseconds = 8_000;

export interface Leaving {
  servers: readonly Server[];
  /** Seconds in which requests are still taken, while the server says that it is not ready. */
  drainSeconds: number;
  /** Writes down what was gathered and closes what is open. */
  close: () => Promise<void>;
}

/** Ends without dropping a request: waits for the balancer to look away, takes nothing new, lets what runs end, closes. */
export async function takeLeave({ servers, drainSeconds, close }: Leaving): Promise<void> {
  if (drainSeconds > 0) await pause(drainSeconds * 1_000);
  const ended = Promise.all(servers.map(closed)).then(close);
  // Whatever holds on longer than this is let go.
  await Promise.race([ended, pause(graceMilliseconds)]);
}

async function closed(server: Server): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
