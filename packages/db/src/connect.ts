import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";

/** A pool of connections. Rows of an organisation are reached through `withOrganisation` alone. */
export type Database = NodePgDatabase & { $client: pg.Pool };

export interface ConnectOptions {
  /** Most connections at once; 10 unless told. */
  max?: number;
  /** Shown in `pg_stat_activity`. */
  applicationName?: string;
  /** Told of a connection that broke while idle: the pool replaces it. */
  onIdleError?: (error: Error) => void;
}

/** Opens a pool on a connection URL. Nothing is connected until the first query. */
export function connect(url: string, options: ConnectOptions = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: options.max ?? 10,
    connectionTimeoutMillis: 10_000,
    ...(options.applicationName === undefined ? {} : { application_name: options.applicationName }),
  });
  // Without a listener a broken idle connection would end the process.
  pool.on("error", (error) => options.onIdleError?.(error));
  return drizzle(pool);
}

/** Lets running queries end, then closes every connection. */
export async function disconnect(db: Database): Promise<void> {
  if (!db.$client.ending) await db.$client.end();
}
