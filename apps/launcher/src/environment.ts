import { join, resolve } from "node:path";

/** The top of the repository: everything is started from here. */
export const top = resolve(import.meta.dirname, "..", "..", "..");

export interface Environment {
  /** The one public port. */
  port: number;
  host: string;
  /** Where the embedded database, generated secrets and built things live. */
  dataDirectory: string;
  /** The owner's connection; absent: the embedded PostgreSQL. */
  databaseUrl: string | undefined;
  /** The app role's connection; absent: made from the owner's. */
  appDatabaseUrl: string | undefined;
  /** The address that links carry: an origin without a trailing slash. */
  publicUrl: string;
  /** Where the processes of this machine reach the server. */
  localUrl: string;
  /** How many backups made before an upgrade are kept; 0: none is made. */
  keptBackups: number;
  /** Whether to load the demo into an empty database and offer its sign-in. */
  demo: boolean;
}

/**
 * Reads the launcher's settings. What server and worker read on their own passes through untouched.
 * @throws Error that names the variable and what it should be.
 */
export function readEnvironment(environment: NodeJS.ProcessEnv = process.env): Environment {
  const port = Number(environment["PORT"] ?? "4310");
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`PORT is ${environment["PORT"]}: set it to a number from 1 to 65535`);
  }
  const host = environment["HOST"] ?? "127.0.0.1";
  const databaseUrl = environment["DATABASE_URL"] || undefined;
  const demo = environment["TACT_DEMO"] ?? (databaseUrl === undefined ? "1" : "0");
  if (demo !== "0" && demo !== "1") throw new Error(`TACT_DEMO is ${demo}: set it to 1 or 0`);
  return {
    port,
    host,
    dataDirectory: resolve(environment["TACT_DATA"] ?? join(top, ".tact")),
    databaseUrl,
    appDatabaseUrl: environment["APP_DATABASE_URL"] || undefined,
    publicUrl: originOf(environment["PUBLIC_URL"] ?? `http://localhost:${port}`),
    localUrl: localUrlOf(host, port),
    keptBackups: count("TACT_KEPT_BACKUPS", environment["TACT_KEPT_BACKUPS"] ?? "5"),
    demo: demo === "1",
  };
}

function count(name: string, value: string): number {
  if (!/^\d{1,4}$/.test(value)) throw new Error(`${name} is ${value}: set it to a whole number, or to 0 for none`);
  return Number(value);
}

function originOf(publicUrl: string): string {
  const url = URL.canParse(publicUrl) ? new URL(publicUrl) : undefined;
  if (url === undefined || !["http:", "https:"].includes(url.protocol) || url.pathname !== "/" || url.search !== "") {
    throw new Error(`PUBLIC_URL is ${publicUrl}: set it to an origin such as https://tact.example`);
  }
  return url.origin;
}

/** A server that listens everywhere is reached on loopback; an IPv6 address stands in brackets. */
function localUrlOf(host: string, port: number): string {
  const reached = { "0.0.0.0": "127.0.0.1", "::": "::1" }[host] ?? host;
  return `http://${reached.includes(":") ? `[${reached}]` : reached}:${port}`;
}
