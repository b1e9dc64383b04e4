import type { Step } from "@tact/facts";
import { and, asc, eq, gt, gte, inArray, isNotNull, isNull, lt, lte, or, type SQL } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { applications } from "../schema/applications.ts";
import { clients } from "../schema/clients.ts";
import { employers } from "../schema/employers.ts";
import { steps } from "../schema/plans.ts";
import { lookedAfterBy } from "./looked-after-by.ts";
import type { StepRow } from "./steps.ts";

type Status = Step["status"];

/** Where a list of steps goes on. */
export interface StepPosition {
  /** ISO 8601 instant. */
  closes: string;
  applicationId: string;
  lineage: string;
}

export interface StepFilter {
  /** The instant at which statuses hold. */
  now: string;
  statuses: readonly Status[];
  kinds?: readonly Step["kind"][] | undefined;
  clientId?: string | undefined;
  applicationId?: string | undefined;
  /** Steps of clients whom this member looks after, and of those who are everyone's. */
  coachId?: string | undefined;
  touch?: boolean | undefined;
  /** Instants; both ends are included. */
  opensFrom?: string | undefined;
  opensThrough?: string | undefined;
  closesFrom?: string | undefined;
  closesThrough?: string | undefined;
  after?: StepPosition | undefined;
  limit: number;
}

export interface ListedStep {
  step: StepRow;
  role: string;
  client: { id: string; name: string; timeZone: string };
  employer: { id: string; name: string; timeZone: string };
}

/** Steps across clients in the order in which they close. Those of what was put away are left out. */
export async function listOfSteps(tx: OrganisationTransaction, filter: StepFilter): Promise<ListedStep[]> {
  return await tx
    .select({
      step: steps,
      role: applications.role,
      client: { id: clients.id, name: clients.name, timeZone: clients.timeZone },
      employer: { id: employers.id, name: employers.name, timeZone: employers.timeZone },
    })
    .from(steps)
    .innerJoin(applications, and(eq(applications.orgId, steps.orgId), eq(applications.id, steps.applicationId)))
    .innerJoin(clients, and(eq(clients.orgId, steps.orgId), eq(clients.id, steps.clientId)))
    .innerJoin(employers, and(eq(employers.orgId, applications.orgId), eq(employers.id, applications.employerId)))
    .where(and(own(tx, steps), isNull(steps.droppedAt), isNull(applications.archivedAt), isNull(clients.archivedAt), ...conditions(filter)))
    .orderBy(asc(steps.closes), asc(steps.applicationId), asc(steps.lineage))
    .limit(filter.limit);
}

function conditions(filter: StepFilter): (SQL | undefined)[] {
  const { now, statuses, kinds, clientId, applicationId, coachId, touch, opensFrom, opensThrough, closesFrom, closesThrough, after } = filter;
  return [
    or(...statuses.map((status) => inStatus(status, now))),
    // Said beside the statuses, so that the index of open steps can be used.
    statuses.every(isOpen) ? and(isNull(steps.fixedStatus), gte(steps.closes, now)) : undefined,
    kinds === undefined ? undefined : inArray(steps.kind, [...kinds]),
    clientId === undefined ? undefined : eq(steps.clientId, clientId),
    applicationId === undefined ? undefined : eq(steps.applicationId, applicationId),
    lookedAfterBy(coachId),
    touch === undefined ? undefined : eq(steps.touch, touch),
    opensFrom === undefined ? undefined : gte(steps.opens, opensFrom),
    opensThrough === undefined ? undefined : lte(steps.opens, opensThrough),
    closesFrom === undefined ? undefined : gte(steps.closes, closesFrom),
    closesThrough === undefined ? undefined : lte(steps.closes, closesThrough),
    after === undefined ? undefined : beyond(after),
  ];
}

const isOpen = (status: Status) => status === "planned" || status === "due" || status === "late";

/** Planned, due, late and expired follow from the window; the rest is fixed. */
function inStatus(status: Status, now: string): SQL | undefined {
  if (status === "done" || status === "dismissed" || status === "withheld") return and(isNotNull(steps.fixedStatus), eq(steps.fixedStatus, status));
  const open = isNull(steps.fixedStatus);
  if (status === "planned") return and(open, gt(steps.opens, now));
  if (status === "due") return and(open, lte(steps.opens, now), gte(steps.by, now));
  if (status === "late") return and(open, lt(steps.by, now), gte(steps.closes, now));
  return and(open, lt(steps.closes, now));
}

function beyond({ closes, applicationId, lineage }: StepPosition): SQL | undefined {
  return or(
    gt(steps.closes, closes),
    and(eq(steps.closes, closes), or(gt(steps.applicationId, applicationId), and(eq(steps.applicationId, applicationId), gt(steps.lineage, lineage)))),
  );
}
