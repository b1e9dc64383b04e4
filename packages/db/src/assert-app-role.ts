import { sql } from "drizzle-orm";
import type { Database } from "./connect.ts";

/**
 * Refuses a connection that row-level security does not bind: a superuser's, one with BYPASSRLS,
 * or one that owns, or may act as the owner of, the database, a schema or a table.
 * Server and worker call it before they take a request.
 */
export async function assertAppRole(db: Database): Promise<void> {
  const { rows } = await db.execute<{ role: string; superuser: boolean; bypass: boolean; owns: boolean }>(sql`
    select
      current_user as role,
      bool_or(r.rolsuper) as superuser,
      bool_or(r.rolbypassrls) as bypass,
      exists (select from pg_database d where d.datname = current_database() and pg_has_role(current_user, d.datdba, 'member'))
        or exists (
          select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relkind in ('r', 'p') and n.nspname in ('public', 'auth', 'drizzle') and pg_has_role(current_user, c.relowner, 'member')
        ) as owns
    from pg_roles r
    where pg_has_role(current_user, r.oid, 'member')`);
  const [found] = rows;
  if (found === undefined) throw new Error("the role of the connection cannot be read");
  const reason = found.superuser
    ? "is, or may become, a superuser"
    : found.bypass
      ? "bypasses, or may bypass, row-level security"
      : found.owns
        ? "owns the tables, or may act as their owner"
        : null;
  if (reason !== null) {
    throw new Error(
      `the database login "${found.role}" ${reason}: nothing would keep organisations apart. Connect as tact_app, through APP_DATABASE_URL.`,
    );
  }
}
