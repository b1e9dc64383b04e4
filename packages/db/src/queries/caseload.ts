import type { Step } from "@tact/facts";
import type { OrganisationTransaction } from "../organisation.ts";
import { ownText } from "../own-rows.ts";
import { run } from "../prepared.ts";
import { clients } from "../schema/clients.ts";

export interface CaseloadFilter {
  /** ISO 8601 instant at which open, late and next hold. */
  now: string;
  /** Clients whom this member looks after, and those who are everyone's. */
  coachId?: string | undefined;
  /** Those who are put away instead of those who are not. */
  archived?: boolean | undefined;
}

/** A client with what their applications come to. */
export interface CaseloadRow {
  clientId: string;
  name: string;
  coachId: string | null;
  archivedAt: string | null;
  /** Applications that are not put away. */
  applications: number;
  /** Those of them that have not ended. */
  inFlight: number;
  /** Applications in flight without an open step. */
  withoutNext: number;
  /** Open steps whose day has passed and that are still worth doing. */
  late: number;
  /** The latest `at` of the facts of what is in flight. */
  lastFactAt: string | null;
  /** Of what is in flight: an offer first, then by how many interviews there are, then by the latest word. */
  furthest: { applicationId: string; role: string; employer: { id: string; name: string }; offer: boolean; interviews: number } | null;
  /** The open step that comes first: late, then due by closing, then planned by opening. */
  next: { applicationId: string; stepId: string; kind: Step["kind"]; title: string; opens: string; by: string; closes: string } | null;
}

export interface Caseload {
  rows: CaseloadRow[];
  /** From this instant on the clock alone may make them others: a step opens, is late or expires. Null where none is open. */
  until: string | null;
}

/** Every client of a caseload, by id, in one look: nothing is planned anew for it. */
export async function listCaseload(tx: OrganisationTransaction, { now, coachId, archived = false }: CaseloadFilter): Promise<Caseload> {
  const found = coachId === undefined ? await run(tx, everyones, [now, archived]) : await run(tx, coachs, [now, archived, coachId]);
  const rows = found.map(readCaseloadRow);
  const turns = found.flatMap((values) => (values[turnAt] === null ? [] : [Date.parse(instantOf(values[turnAt]))]));
  const first = turns.reduce((least, turn) => Math.min(least, turn), Number.POSITIVE_INFINITY);
  return { rows, until: Number.isFinite(first) ? new Date(first).toISOString() : null };
}

/**
 * Says whether anything that a caseload is made of has changed: as long as it is the same, nothing was. Versions and
 * revisions only rise, so that transactions may commit in any order; a coach who is removed leaves their clients to
 * everyone without one.
 */
export async function caseloadStamp(tx: OrganisationTransaction): Promise<string> {
  const [found] = await run(tx, stamp, []);
  return (found ?? []).map(String).join(" ");
}

const stamp = {
  name: "caseload-stamp",
  text: `
    select c.*, a.*, e.* from
      (select count(*), count(coach_id), sum(version), max(updated_at) from clients c where ${ownText("c")}) c,
      (select count(*), sum(version::bigint + revision + fact_count), max(updated_at) from applications a where ${ownText("a")}) a,
      (select count(*), sum(version), max(updated_at) from employers e where ${ownText("e")}) e`,
};

const text = (value: unknown): string | null => (value === null ? null : String(value));
const instantOf = (value: unknown): string => String(clients.createdAt.mapFromDriverValue(value as string));

function readCaseloadRow(values: unknown[]): CaseloadRow {
  const [id, name, coachId, archivedAt, applications, inFlight, withoutNext, late, lastFactAt, ...more] = values;
  const [furthestId, role, employerId, employerName, offer, interviews, nextOf, stepId, kind, title, opens, by, closes] = more;
  return {
    clientId: String(id),
    name: String(name),
    coachId: text(coachId),
    archivedAt: archivedAt === null ? null : instantOf(archivedAt),
    applications: Number(applications),
    inFlight: Number(inFlight),
    withoutNext: Number(withoutNext),
    late: Number(late),
    lastFactAt: lastFactAt === null ? null : instantOf(lastFactAt),
    furthest:
      furthestId === null
        ? null
        : { applicationId: String(furthestId), role: String(role), employer: { id: String(employerId), name: String(employerName) }, offer: offer === true, interviews: Number(interviews) },
    next:
      stepId === null
        ? null
        : { applicationId: String(nextOf), stepId: String(stepId), kind: String(kind) as Step["kind"], title: String(title), opens: instantOf(opens), by: instantOf(by), closes: instantOf(closes) },
  };
}

/** The place of the column that `until` comes from. */
const turnAt = 22;

const open = "s.fixed_status is null and s.closes >= $2::timestamptz";

/** What the steps of one application come to. `next` sorts by urgency and names the step. */
const sums = `
  count(distinct s.interview) as interviews,
  count(*) filter (where ${open}) as open,
  count(*) filter (where ${open} and s.by < $2::timestamptz) as late,
  min(array[
    case when s.by < $2::timestamptz then '0' when s.opens <= $2::timestamptz then '1' else '2' end,
    floor(extract(epoch from case when s.opens <= $2::timestamptz then s.closes else s.opens end))::bigint::text,
    s.application_id, s.lineage
  ]) filter (where ${open}) as next,
  least(min(s.opens) filter (where ${open} and s.opens > $2::timestamptz), min(s.by) filter (where ${open} and s.by >= $2::timestamptz), min(s.closes) filter (where ${open})) as turn`;

/** Of what is in flight: an offer, then most interviews, then the latest word. */
const furthestOf = (what: string) =>
  `(array_agg(${what} order by a.state is not distinct from 'offer' desc, s.interviews desc, a.last_fact_at desc nulls last, a.id) filter (where a.state is distinct from 'ended'))[1]`;

/** Every part is one look-up by key, whatever the size of the organisation and whatever is known of it. */
const caseloadText = (whose: string) => `
  select c.id, c.name, c.coach_id, c.archived_at, c.applications, c.in_flight, c.without_next, c.late, c.last_fact_at,
    f.id, f.role, f.employer_id, e.name, f.state is not distinct from 'offer', c.interviews,
    n.application_id, n.step_id, n.kind, n.body ->> 'title', n.opens, n.by, n.closes, c.turn
  from (
    select c.id, c.name, c.coach_id, c.archived_at,
      count(a.id) as applications,
      count(a.id) filter (where a.state is distinct from 'ended') as in_flight,
      count(a.id) filter (where a.state is distinct from 'ended' and s.open = 0) as without_next,
      coalesce(sum(s.late), 0) as late,
      max(a.last_fact_at) filter (where a.state is distinct from 'ended') as last_fact_at,
      min(s.next) as next,
      min(s.turn) as turn,
      ${furthestOf("a.id")} as furthest,
      ${furthestOf("s.interviews")} as interviews
    from clients c
    left join applications a on ${ownText("a")} and a.client_id = c.id and a.archived_at is null
    left join lateral (select ${sums} from steps s where ${ownText("s")} and s.application_id = a.id and s.dropped_at is null) s on true
    where ${ownText("c")} and (c.archived_at is not null) = $3::boolean ${whose}
    group by c.org_id, c.id
  ) c
  left join applications f on ${ownText("f")} and f.id = c.furthest
  left join employers e on ${ownText("e")} and e.id = f.employer_id
  left join steps n on ${ownText("n")} and n.application_id = c.next[3] and n.lineage = c.next[4]
  order by c.id`;

const everyones = { name: "list-caseload", text: caseloadText("") };
const coachs = { name: "list-caseload-of-coach", text: caseloadText("and (c.coach_id = $4 or c.coach_id is null)") };
