import { randomBytes } from "node:crypto";
import pg from "pg";

/** The login of server and worker: neither owner nor superuser, and bound by row-level security. */
export const appRole = "tact_app";

export interface AppRoleOptions {
  /** URL of the owner of the database. */
  ownerUrl: string;
  /** URL of a superuser, where the owner may not create roles. */
  superUrl?: string;
  /** Letters, digits, `-` and `_`. Where none is given one is made: the answer holds it, keep it. */
  password?: string;
}

/**
 * Makes the login `tact_app`, or gives it this password, and lets it connect.
 * Answers with the URL that server and worker connect with.
 */
export async function ensureAppRole({ ownerUrl, superUrl, password = makePassword() }: AppRoleOptions): Promise<string> {
  if (!/^[\w-]{16,}$/.test(password)) {
    throw new Error("the password of tact_app must be 16 or more letters, digits, - and _");
  }
  await withClient(superUrl ?? ownerUrl, async (client) => {
    await createAppRole(client);
    await client.query(`alter role ${appRole} with login password '${password}'`);
  });
  await withClient(ownerUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>("select current_database() as name");
    await client.query(`grant connect on database ${pg.escapeIdentifier(rows[0]?.name ?? "")} to ${appRole}`);
  });
  const url = new URL(ownerUrl);
  url.username = appRole;
  url.password = password;
  return url.href;
}

/** A password of 32 letters, digits, `-` and `_`. */
export function makePassword(): string {
  return randomBytes(24).toString("base64url");
}

/** Makes the role without a login where it is missing, so that grants have somebody to go to. */
export async function createAppRole(client: pg.Client): Promise<void> {
  const { rows } = await client.query("select from pg_roles where rolname = $1", [appRole]);
  if (rows.length > 0) return;
  try {
    await client.query(`create role ${appRole} nologin nosuperuser nocreatedb nocreaterole nobypassrls`);
  } catch (error) {
    const code = error instanceof pg.DatabaseError ? error.code : undefined;
    // Roles belong to the whole server: another database's migration may have been quicker.
    if (code === "42710" || code === "23505") return;
    if (code === "42501") {
      throw new Error(`the owner of the database may not create roles: run "create role ${appRole} login" as a superuser first`, {
        cause: error,
      });
    }
    throw error;
  }
}

/** Runs `work` on one connection and closes it. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks rejects the query that runs on it; without a listener it would end the process too.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
