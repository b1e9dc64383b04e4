import { and, asc, eq, gte, isNull, lte } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { employers } from "../schema/employers.ts";
import { steps } from "../schema/plans.ts";
import { lookedAfterBy } from "./looked-after-by.ts";
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
  const query = tx
    .select({
      step: steps,
      application: { id: applications.id, role: applications.role, revision: applications.revision },
      client: { id: clients.id, name: clients.name, timeZone: clients.timeZone },
      employer: { id: employers.id, name: employers.name, timeZone: employers.timeZone },
    })
    .from(steps)
    .innerJoin(clients, and(eq(clients.orgId, steps.orgId), eq(clients.id, steps.clientId)))
    .innerJoin(applications, and(eq(applications.orgId, steps.orgId), eq(applications.id, steps.applicationId)))
    .innerJoin(employers, and(eq(employers.orgId, applications.orgId), eq(employers.id, applications.employerId)))
    .where(
      and(
        isNull(steps.fixedStatus),
        isNull(steps.droppedAt),
        gte(steps.closes, range.closesFrom),
        lte(steps.opens, range.opensThrough),
        lookedAfterBy(range.coachId),
      ),
    )
    .orderBy(asc(steps.closes), asc(steps.by), asc(steps.stepId));
  return await (range.limit === undefined ? query : query.limit(range.limit));
}
