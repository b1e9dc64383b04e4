import { existsSync, readdirSync } from "node:fs";

const installed = "/usr/lib/postgresql";

/** Whether the machine has a PostgreSQL server of its own (Debian's layout). */
export function hasSystemPostgres(): boolean {
  if (!existsSync(installed)) return false;
  return readdirSync(installed).some((version) => existsSync(`${installed}/${version}/bin/initdb`));
}

/** In the name of every test file of db, api and launcher that opens a database of the run's server: what another PostgreSQL could answer otherwise. */
export const onTestServer = ".db.test";
