import pg from "pg";

/** Schemas whose rows a backup holds. What `drizzle` holds is made again by migrating. */
export const storedSchemas = ["public", "auth", "worker", "pgboss"] as const;

export interface StoredTable {
  schema: string;
  name: string;
  /** Columns that hold something of their own, in their order: generated ones are left to the database. */
  columns: string[];
}

export interface StoredSequence {
  schema: string;
  name: string;
  /** The number given last, in decimals: it may be larger than a number holds. */
  last: string;
  /** Whether that number was given to anybody yet. */
  given: boolean;
}

type Asked = Pick<pg.Client, "query">;

/** `"public"."facts"` */
export const quoted = ({ schema, name }: { schema: string; name: string }): string => `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)}`;

/** `public.facts`, for people and as a key. */
export const nameOf = ({ schema, name }: { schema: string; name: string }): string => `${schema}.${name}`;

/**
 * Every table with rows of its own (of a partitioned one its partitions), each after those that it refers to.
 * @throws Error where tables refer to each other in a circle
 */
export async function storedTables(client: Asked): Promise<StoredTable[]> {
  const { rows: tables } = await client.query<StoredTable & { id: string }>(
    `select c.oid::text as id, n.nspname as schema, c.relname as name,
       array(select a.attname::text from pg_attribute a
             where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) order by n.nspname, c.relname`,
    [storedSchemas],
  );
  const { rows: references } = await client.query<{ from: string; to: string }>(
    `select distinct k.conrelid::text as "from", target.relid::oid::text as "to"
     from pg_constraint k cross join lateral (
       select k.confrelid as relid union select t.relid from pg_partition_tree(k.confrelid) t) target
     where k.contype = 'f' and k.conrelid <> target.relid::oid`,
  );
  const known = new Set(tables.map(({ id }) => id));
  const before = new Map(tables.map(({ id }) => [id, references.filter(({ from, to }) => from === id && known.has(to)).map(({ to }) => to)]));
  const ordered: typeof tables = [];
  const placed = new Set<string>();
  while (ordered.length < tables.length) {
    const next = tables.filter(({ id }) => !placed.has(id) && (before.get(id) ?? []).every((to) => placed.has(to)));
    if (next.length === 0) {
      const left = tables.filter(({ id }) => !placed.has(id)).map(nameOf);
      throw new Error(`these tables refer to each other in a circle, so none can be filled first: ${left.join(", ")}`);
    }
    for (const table of next) {
      ordered.push(table);
      placed.add(table.id);
    }
  }
  return ordered.map(({ schema, name, columns }) => ({ schema, name, columns }));
}

/** Every sequence, with where it stands. */
export async function storedSequences(client: Asked): Promise<StoredSequence[]> {
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'S' and n.nspname = any($1) order by n.nspname, c.relname`,
    [storedSchemas],
  );
  const sequences: StoredSequence[] = [];
  for (const row of rows) {
    const { rows: stands } = await client.query<{ last: string; given: boolean }>(`select last_value::text as last, is_called as given from ${quoted(row)}`);
    const [at] = stands;
    if (at !== undefined) sequences.push({ ...row, ...at });
  }
  return sequences;
}

/**
 * Lets this session see every row that row-level security keeps from the owner, and makes sure that it does.
 * @throws Error that names a table with rows that this login cannot be shown
 */
export async function seeEveryRow(client: Asked): Promise<void> {
  await client.query("select set_config('app.maintenance', 'on', false)");
  const { rows } = await client.query<{ schema: string; name: string }>(
    `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname = any($1) and c.relrowsecurity
       and not (select r.rolsuper or r.rolbypassrls from pg_roles r where r.rolname = current_user)
       and not (pg_has_role(current_user, c.relowner, 'usage') and (
         not c.relforcerowsecurity
         or (exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'maintenance' and p.polcmd = '*' and p.polpermissive
               and (p.polroles = '{0}' or exists (select from unnest(p.polroles) each(role) where pg_has_role(current_user, each.role, 'usage'))))
             and not exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive))))
     order by 1, 2`,
    [storedSchemas],
  );
  if (rows.length === 0) return;
  throw new Error(`row-level security may hide rows of ${rows.map(nameOf).join(", ")} from this login: connect as the owner of the database, through DATABASE_URL`);
}

/** Version of the job tables; null where none are installed. */
export async function jobsVersion(client: Asked): Promise<number | null> {
  const { rows: found } = await client.query<{ there: boolean }>("select to_regclass('pgboss.version') is not null as there");
  if (found[0]?.there !== true) return null;
  const { rows } = await client.query<{ version: number }>("select version from pgboss.version");
  return rows[0]?.version ?? null;
}
