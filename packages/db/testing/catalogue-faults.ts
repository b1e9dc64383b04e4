import type pg from "pg";

/** Schemas whose tables belong to no organisation: sign-in, jobs, what the worker remembers, and the list of migrations. */
const elsewhere = ["auth", "pgboss", "worker", "drizzle"];

const ownRows = "(org_id = NULLIF(current_setting('app.org'::text, true), ''::text))";
const ownersWay = "(current_setting('app.maintenance'::text, true) = 'on'::text)";

interface Table {
  oid: string;
  name: string;
  relkind: string;
  org_id: number | null;
  enabled: boolean;
  forced: boolean;
  owned_by_app: boolean;
  options: string[] | null;
}

/**
 * Every way in which a table could let organisations see one another, a sentence each: read from the catalogue,
 * so that a table somebody adds is judged without being named here. Empty where all is well.
 */
export async function catalogueFaults(client: pg.Client): Promise<string[]> {
  const { rows: tables } = await client.query<Table>(
    `select c.oid, n.nspname || '.' || c.relname as name, c.relkind, a.attnum as org_id, c.relrowsecurity as enabled,
            c.relforcerowsecurity as forced, c.relowner = 'tact_app'::regrole as owned_by_app, c.reloptions as options
       from pg_class c
       join pg_namespace n on n.oid = c.relnamespace
       left join pg_attribute a on a.attrelid = c.oid and a.attname = 'org_id' and a.attnotnull
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema' and n.nspname <> all ($1)
      order by 2`,
    [elsewhere],
  );
  const faults: string[] = [];
  for (const table of tables) {
    if (table.relkind === "r" || table.relkind === "p") faults.push(...(await faultsOfTable(client, table)));
    else if (table.relkind !== "v") faults.push(`${table.name} is neither a table nor a view: row-level security does not hold there`);
    else if (table.options?.includes("security_invoker=true") !== true) faults.push(`${table.name} is a view without security_invoker`);
  }
  return [...faults, ...(await faultsOfFunctions(client))];
}

async function faultsOfTable(client: pg.Client, table: Table): Promise<string[]> {
  const { name } = table;
  if (table.org_id === null) return [`${name} has no org_id that is not null`];
  return [
    ...(table.enabled ? [] : [`${name} does not ENABLE row-level security`]),
    ...(table.forced ? [] : [`${name} does not FORCE row-level security`]),
    ...(table.owned_by_app ? [`${name} belongs to tact_app`] : []),
    ...(await faultsOfPolicies(client, table)),
    ...(await faultsOfKeys(client, table)),
    ...(await faultsOfGrants(client, table)),
  ];
}

async function faultsOfPolicies(client: pg.Client, { oid, name }: Table): Promise<string[]> {
  const { rows } = await client.query<{ policy: string; everyone: boolean; owners: boolean; command: string; using: string | null; check: string | null }>(
    `select p.polname as policy, p.polroles = '{0}' as everyone, p.polroles = array[c.relowner] as owners, p.polcmd as command,
            pg_get_expr(p.polqual, p.polrelid) as using, pg_get_expr(p.polwithcheck, p.polrelid) as check
       from pg_policy p join pg_class c on c.oid = p.polrelid where p.polrelid = $1`,
    [oid],
  );
  const tenant = rows.find(({ everyone }) => everyone);
  if (tenant === undefined) return [`${name} has no policy for everyone`];
  const faults: string[] = [];
  if (tenant.command !== "*") faults.push(`${name}: policy ${tenant.policy} is not for all commands`);
  if (tenant.using !== ownRows) faults.push(`${name}: USING of ${tenant.policy} is not its organisation's rows`);
  if (tenant.check !== ownRows) faults.push(`${name}: WITH CHECK of ${tenant.policy} is not its organisation's rows`);
  for (const policy of rows) {
    if (policy === tenant) continue;
    const allowed = policy.owners && policy.using === ownersWay && policy.check === ownersWay;
    if (!allowed) faults.push(`${name}: policy ${policy.policy} opens it wider`);
  }
  return faults;
}

async function faultsOfKeys(client: pg.Client, { oid, name, org_id }: Table): Promise<string[]> {
  const indexes = await client.query<{ index: string; primary: boolean; first: number }>(
    `select i.indexrelid::regclass::text as index, i.indisprimary as primary, i.indkey[0]::int as first
       from pg_index i where i.indrelid = $1 and i.indisunique`,
    [oid],
  );
  const references = await client.query<{ name: string; carries: boolean }>(
    `select k.conname as name,
            exists (select from unnest(k.conkey, k.confkey) as pair(own, other)
                      join pg_attribute a on a.attrelid = k.confrelid and a.attnum = pair.other and a.attname = 'org_id'
                     where pair.own = $2) as carries
       from pg_constraint k where k.conrelid = $1 and k.contype = 'f'`,
    [oid, org_id],
  );
  return [
    ...(indexes.rows.some(({ primary }) => primary) ? [] : [`${name} has no primary key`]),
    ...indexes.rows.filter(({ first }) => first !== org_id).map(({ index }) => `${name}: org_id is not first in ${index}`),
    ...references.rows.filter(({ carries }) => !carries).map((key) => `${name}: ${key.name} does not carry org_id`),
  ];
}

/** What is never taken back: the app may add to it and no more. */
const appendOnly = ["public.facts", "public.plan_revisions", "public.audit_events", "public.policies"];

async function faultsOfGrants(client: pg.Client, { oid, name }: Table): Promise<string[]> {
  const forbidden = appendOnly.includes(name) ? ["UPDATE", "DELETE", "TRUNCATE"] : ["TRUNCATE"];
  const { rows } = await client.query<{ right: string }>(
    `select r as right from unnest($2::text[]) as r where has_table_privilege('tact_app', $1::oid, r)
        or (r = 'UPDATE' and has_any_column_privilege('tact_app', $1::oid, r))`,
    [oid, forbidden],
  );
  return rows.map(({ right }) => `${name}: tact_app may ${right}`);
}

/** Functions that run as their owner answer (org_id, id) alone, to tact_app alone. */
async function faultsOfFunctions(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string; narrow: boolean; path: boolean; anyone: boolean }>(
    `select p.oid::regprocedure::text as name, pg_get_function_result(p.oid) = 'TABLE(org_id text, id text)' as narrow,
            coalesce(p.proconfig @> array['search_path=""'], false) as path, has_function_privilege('public', p.oid, 'execute') as anyone
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where p.prosecdef and n.nspname !~ '^pg_' and n.nspname <> all ($1)`,
    [elsewhere],
  );
  return rows.flatMap(({ name, narrow, path, anyone }) => [
    ...(narrow ? [] : [`${name} runs as its owner and answers more than (org_id, id)`]),
    ...(path ? [] : [`${name} runs as its owner without a fixed search_path`]),
    ...(anyone ? [`${name} runs as its owner for everyone`] : []),
  ]);
}
