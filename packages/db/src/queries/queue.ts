import type { Fact } from "@tact/facts";
import type { OrganisationTransaction } from "../organisation.ts";
import { ownText } from "../own-rows.ts";
import { readRow, run, selection, width } from "../prepared.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { employers } from "../schema/employers.ts";
import { steps } from "../schema/plans.ts";
import { policies } from "../schema/policies.ts";
import type { ApplicationContext } from "./applications.ts";
import { listRevisionsMade, type PlanRevisionRow } from "./plans.ts";
import type { StepRow } from "./steps.ts";

export interface QueueRange {
  /** Steps that close at or after this instant: before it they have expired. */
  closesFrom: string;
  /** Steps that open at or before this instant. */
  opensThrough: string;
  /** Steps of clients whom this member looks after, and of those who are everyone's. */
  coachId?: string;
  limit?: number;
}

/** When a step of the queue is to be done, and what it belongs to. */
export type QueueRow = Pick<StepRow, "applicationId" | "clientId" | "stepId" | "fixedStatus" | "opens" | "by" | "closes">;

/**
 * Open steps (neither done, dismissed, withheld nor dropped) whose windows touch a range, across clients,
 * in the order in which they close. Late, due and planned follow from the window: a step is
 * planned before `opens`, due through `by`, late through `closes`.
 */
export async function listOpenSteps(tx: OrganisationTransaction, range: QueueRange): Promise<QueueRow[]> {
  const { closesFrom, opensThrough, coachId, limit = null } = range;
  const rows =
    coachId === undefined
      ? await run(tx, everyones, [closesFrom, opensThrough, limit])
      : await run(tx, coachs, [closesFrom, opensThrough, limit, coachId]);
  return rows.map((values) => {
    const [applicationId, clientId, stepId] = values.map(String);
    return { applicationId, clientId, stepId, fixedStatus: null, opens: instantOf(values[3]), by: instantOf(values[4]), closes: instantOf(values[5]) } as QueueRow;
  });
}

const instantOf = (value: unknown): string => String(steps.opens.mapFromDriverValue(value as string));

const shown = `s.application_id, s.client_id, s.step_id, s.opens, s.by, s.closes`;
const open = `s.fixed_status is null and s.dropped_at is null and s.closes >= $2::timestamptz and s.opens <= $3::timestamptz`;
const inOrder = `order by s.closes, s.by, s.step_id limit $4::integer`;

const everyones = { name: "list-open-steps", text: `select ${shown} from steps s where ${ownText("s")} and ${open} ${inOrder}` };

/** One look-up for each client: a join in general would read all open steps of a large organisation. */
const coachs = {
  name: "list-open-steps-of-coach",
  text: `
    select ${shown} from clients c
    cross join lateral (select * from steps s where ${ownText("s")} and s.client_id = c.id and ${open} offset 0) s
    where ${ownText("c")} and (c.coach_id = $5 or c.coach_id is null)
    ${inOrder}`,
};

/** How many clients a coach looks after, those who are everyone's among them; all of them where no coach is named. */
export async function countClients(tx: OrganisationTransaction, coachId: string | null): Promise<number> {
  const [row] = await run(tx, clientCount, [coachId]);
  return Number(row?.[0] ?? 0);
}

const clientCount = {
  name: "count-clients-of-coach",
  text: `select count(*) from clients c where ${ownText("c")} and c.archived_at is null and ($2::text is null or c.coach_id = $2 or c.coach_id is null)`,
};

/** What a plan did not say before. */
export type QueueChange = Pick<PlanRevisionRow, "applicationId" | "madeAt" | "diff">;

/** What plans of a coach's clients, or of everybody's, said anew since an instant, the newest first; first plans are left out. */
export async function listQueueChanges(tx: OrganisationTransaction, { since, coachId }: { since: string; coachId?: string }): Promise<QueueChange[]> {
  if (coachId === undefined) return await listRevisionsMade(tx, { since, withoutFirst: true });
  const rows = await run(tx, changes, [since, coachId]);
  return rows.map(([applicationId, madeAt, diff]) => ({ applicationId: String(applicationId), madeAt: instantOf(madeAt), diff: diff as QueueChange["diff"] }));
}

/** The newest revision of each application tells whether there is any: few have one. */
const changes = {
  name: "list-queue-changes",
  text: `
    select r.application_id, r.made_at, r.diff from clients c
    join applications a on ${ownText("a")} and a.client_id = c.id and a.revision > 1
    join plan_revisions n on ${ownText("n")} and n.application_id = a.id and n.number = a.revision and n.made_at >= $2::timestamptz
    join plan_revisions r on ${ownText("r")} and r.application_id = a.id and r.number > 1 and r.made_at >= $2::timestamptz
    where ${ownText("c")} and (c.coach_id = $3 or c.coach_id is null)
    order by r.made_at desc, r.id desc`,
};

/** Applications by id with those they are between. Applications of one employer share its row. */
export async function listQueueContexts(tx: OrganisationTransaction, ids: readonly string[]): Promise<ApplicationContext[]> {
  if (ids.length === 0) return [];
  const [ofClient, ofPolicy] = [width(applications), width(applications) + width(clients)];
  const rows = (await run(tx, contexts, [ids])).map((values) => ({
    application: readRow(applications, values),
    client: readRow(clients, values, ofClient),
    policy: values[ofPolicy] === null ? null : readRow(policies, values, ofPolicy),
  }));
  const employerIds = [...new Set(rows.map(({ application }) => application.employerId))];
  const found = new Map((await run(tx, employersOf, [employerIds])).map((values) => readRow(employers, values)).map((employer) => [employer.id, employer]));
  return rows.flatMap((row): ApplicationContext[] => {
    const employer = found.get(row.application.employerId);
    return employer === undefined ? [] : [{ ...row, employer }];
  });
}

const contexts = {
  name: "list-queue-contexts",
  text: `
    select ${selection(applications, "a")}, ${selection(clients, "c")}, ${selection(policies, "p")}
    from applications a
    join clients c on ${ownText("c")} and c.id = a.client_id
    left join policies p on ${ownText("p")} and p.id = a.policy_id and p.edition = a.policy_edition
    where ${ownText("a")} and a.id = any($2::text[])
    order by a.id`,
};

const employersOf = {
  name: "list-queue-employers",
  text: `select ${selection(employers, "e")} from employers e where ${ownText("e")} and e.id = any($2::text[])`,
};

/** Facts of several applications by application, in the order they were recorded. */
export async function listQueueFacts(tx: OrganisationTransaction, ids: readonly string[]): Promise<Map<string, Fact[]>> {
  const found = new Map<string, Fact[]>();
  if (ids.length === 0) return found;
  for (const [applicationId, body] of await run(tx, factsOf, [ids])) {
    const id = String(applicationId);
    const known = found.get(id);
    if (known === undefined) found.set(id, [body as Fact]);
    else known.push(body as Fact);
  }
  return found;
}

const factsOf = {
  name: "list-queue-facts",
  text: `select f.application_id, f.body from facts f where ${ownText("f")} and f.application_id = any($2::text[]) order by f.application_id, f.sequence`,
};

