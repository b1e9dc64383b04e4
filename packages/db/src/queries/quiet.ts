import type { OrganisationTransaction } from "../organisation.ts";
import { ownText } from "../own-rows.ts";
import { run } from "../prepared.ts";
import { applications } from "../schema/applications.ts";

/** Days without a word after which a client counts as silent. */
export const silentAfterDays = 14;

const day = 86_400_000;
/** What is listed at once: more is no morning's work. */
const most = 1000;

interface Party {
  id: string;
  name: string;
  timeZone: string;
}

/** A client with open applications of whom nothing was heard for a while. */
export interface SilentClient {
  client: Party;
  /** Open applications. */
  applications: number;
  /** The latest `at` of their facts; null where there is none. */
  lastFactAt: string | null;
  /** The application that was heard of last. */
  applicationId: string;
}

/** An open application whose plan holds nothing to do. */
export interface WithoutNext {
  application: { id: string; role: string; state: string | null };
  client: Party;
  employer: Party;
  lastFactAt: string | null;
}

const looked = `c.archived_at is null and ($3::text is null or c.coach_id = $3 or c.coach_id is null)`;
const openOf = (alias: string) => `${alias}.archived_at is null and ${alias}.state is distinct from 'ended'`;
const instantOf = (value: unknown): string | null => (value === null ? null : String(applications.lastFactAt.mapFromDriverValue(value as string)));

/** Those who have been silent longest come first. */
export async function listSilentClients(tx: OrganisationTransaction, { now, coachId = null }: { now: string; coachId?: string | null }): Promise<SilentClient[]> {
  const before = new Date(Date.parse(now) - silentAfterDays * day).toISOString();
  const rows = await run(tx, silent, [before, coachId, most]);
  return rows.map(([id, name, timeZone, count, lastFactAt, applicationId]) => ({
    client: { id: String(id), name: String(name), timeZone: String(timeZone) },
    applications: Number(count),
    lastFactAt: instantOf(lastFactAt),
    applicationId: String(applicationId),
  }));
}

const silent = {
  name: "list-silent-clients",
  text: `
    select c.id, c.name, c.time_zone, count(*)::integer, max(a.last_fact_at), (array_agg(a.id order by a.last_fact_at desc nulls last, a.id))[1]
    from clients c
    join applications a on ${ownText("a")} and a.client_id = c.id and ${openOf("a")}
    where ${ownText("c")} and ${looked}
    group by c.id, c.name, c.time_zone
    having max(a.last_fact_at) is null or max(a.last_fact_at) <= $2::timestamptz
    order by max(a.last_fact_at) nulls first, c.id
    limit $4::integer`,
};

/** Those that something was heard of last come first. */
export async function listWithoutNext(tx: OrganisationTransaction, { now, coachId = null }: { now: string; coachId?: string | null }): Promise<WithoutNext[]> {
  const rows = await run(tx, withoutNext, [now, coachId, most]);
  return rows.map((values) => {
    const [id, role, state, clientId, client, clientZone, employerId, employer, employerZone] = values.map((value) => (value === null ? null : String(value)));
    return {
      application: { id: id ?? "", role: role ?? "", state: state ?? null },
      client: { id: clientId ?? "", name: client ?? "", timeZone: clientZone ?? "" },
      employer: { id: employerId ?? "", name: employer ?? "", timeZone: employerZone ?? "" },
      lastFactAt: instantOf(values[9] ?? null),
    };
  });
}

const withoutNext = {
  name: "list-without-next",
  text: `
    select a.id, a.role, a.state, c.id, c.name, c.time_zone, e.id, e.name, e.time_zone, a.last_fact_at
    from clients c
    join applications a on ${ownText("a")} and a.client_id = c.id and ${openOf("a")}
    join employers e on ${ownText("e")} and e.id = a.employer_id
    where ${ownText("c")} and ${looked}
      and not exists (
        select from steps s where ${ownText("s")} and s.application_id = a.id
          and s.fixed_status is null and s.dropped_at is null and s.closes >= $2::timestamptz)
    order by a.last_fact_at desc nulls last, a.id
    limit $4::integer`,
};
