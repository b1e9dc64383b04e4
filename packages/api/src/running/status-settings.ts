import { isIP } from "node:net";

/** Where a process tells how it is. */
export interface StatusSettings {
  /** A listener apart from the public port; null: none. */
  status: { port: number; host: string } | null;
  /** Whoever reads metrics shows it; null: whoever reaches the listener reads them. */
  metricsToken: string | null;
}

const leastToken = 16;
const mostPort = 65_535;

/**
 * Reads `METRICS_PORT`, `METRICS_HOST` and `METRICS_TOKEN`. Metrics are for those who run the machine: beyond its loopback
 * address they are asked for a token.
 * @throws Error that names the variable and what it should be
 */
export function statusSettings(environment: NodeJS.ProcessEnv): StatusSettings {
  const metricsToken = environment["METRICS_TOKEN"] || null;
  if (metricsToken !== null && metricsToken.length < leastToken) throw new Error(`METRICS_TOKEN is shorter than ${leastToken} characters: make one with openssl rand -base64 32`);
  const said = environment["METRICS_PORT"];
  if (!said) return { status: null, metricsToken };
  const port = Number(said);
  if (!/^\d+$/.test(said) || port < 1 || port > mostPort) throw new Error(`METRICS_PORT is ${said}: set it to a number from 1 to ${mostPort}`);
  const host = environment["METRICS_HOST"] || "127.0.0.1";
  const isLoopback = host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
  if (!isLoopback && metricsToken === null) throw new Error(`METRICS_HOST is ${host}, which others may reach: set METRICS_TOKEN too, or leave METRICS_HOST out`);
  return { status: { port, host }, metricsToken };
}
