import type { OrganisationTransaction } from "../organisation.ts";
import { ownText } from "../own-rows.ts";
import { readRow, run, selection, width } from "../prepared.ts";
import { steps } from "../schema/plans.ts";
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

/** A step of the queue with those it is about. */
export interface QueueRow {
  step: StepRow;
  application: { id: string; role: string; revision: number };
  client: { id: string; name: string; timeZone: string };
  employer: { id: string; name: string; timeZone: string };
}

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
  return rows.map(readQueueRow);
}

/** One look-up for each step that was found: a join in general would read all applications of a large organisation. */
function openSteps(name: string, whose: string) {
  return {
    name,
    text: `
      select ${selection(steps, "s")}, a.role, a.revision, c.name, c.time_zone, e.id, e.name, e.time_zone
      from steps s
      join clients c on c.org_id = s.org_id and c.id = s.client_id
      cross join lateral (select * from applications where org_id = s.org_id and id = s.application_id limit 1) a
      cross join lateral (select * from employers where org_id = a.org_id and id = a.employer_id limit 1) e
      where ${ownText("s")} and s.fixed_status is null and s.dropped_at is null and s.closes >= $2::timestamptz and s.opens <= $3::timestamptz ${whose}
      order by s.closes, s.by, s.step_id
      limit $4::integer`,
  };
}

const everyones = openSteps("list-open-steps", "");
const coachs = openSteps("list-open-steps-of-coach", "and (c.coach_id = $5 or c.coach_id is null)");

function readQueueRow(values: unknown[]): QueueRow {
  const step = readRow(steps, values);
  const [role, revision, client, clientZone, employerId, employer, employerZone] = values.slice(width(steps));
  return {
    step,
    application: { id: step.applicationId, role: String(role), revision: Number(revision) },
    client: { id: step.clientId, name: String(client), timeZone: String(clientZone) },
    employer: { id: String(employerId), name: String(employer), timeZone: String(employerZone) },
  };
}
