import pg from "pg";
import { withClient } from "../roles.ts";
import type { Credentials } from "./credentials.ts";

export const ownerRole = "tact_owner";
export const databaseName = "tact";

/** URL of a role on this machine's loopback. */
export function urlOf(role: string, password: string, port: number, database: string): string {
  return `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
}

/** Makes the plain owner and its database where they are missing. */
export async function ensureDatabase(superUrl: string, credentials: Credentials): Promise<void> {
  await withClient(superUrl, async (client) => {
    const owner = await client.query("select from pg_roles where rolname = $1", [ownerRole]);
    if (owner.rowCount === 0) {
      await client.query(
        `create role ${ownerRole} login nosuperuser nocreatedb nocreaterole nobypassrls password ${pg.escapeLiteral(credentials.owner)}`,
      );
    }
    const database = await client.query("select from pg_database where datname = $1", [databaseName]);
    if (database.rowCount === 0) {
      await client.query(`create database ${databaseName} owner ${ownerRole}`);
    }
    await client.query(`revoke all on database ${databaseName} from public`);
  });
}

/** Whether the server on that port serves this very data folder and knows the password. */
export async function servesFolder(superUrl: string, data: string): Promise<boolean> {
  return await withClient(superUrl, async (client) => {
    const { rows } = await client.query<{ data_directory: string }>("show data_directory");
    return rows[0]?.data_directory === data;
  });
}
