import type { Step, ZonedDateTime } from "@tact/facts";
import { and, asc, getTableColumns, inArray, isNull, lt } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own, ownText } from "../own-rows.ts";
import { asRecordset, insertAll, readRow, run, selection } from "../prepared.ts";
import { steps } from "../schema/plans.ts";
import { fixedStatusOf, shownInCalendar } from "../shown-in-calendar.ts";
import type { ApplicationRow } from "./applications.ts";

export type StepRow = typeof steps.$inferSelect;

const instantOf = (time: ZonedDateTime): string => new Date(time.slice(0, time.indexOf("["))).toISOString();

/**
 * Makes the step rows those of `plan`, as of the instant `madeAt`. Rows are matched by lineage. `sequence` and
 * `lastModified` rise where something that a calendar shows has changed, the step was dropped, or came back.
 * Answers with the rows whose showing changed: none means that no calendar has to be rendered again.
 */
export async function replaceSteps(
  tx: OrganisationTransaction,
  application: Pick<ApplicationRow, "id" | "clientId">,
  planned: readonly Step[],
  madeAt: string,
): Promise<StepRow[]> {
  const now = new Date(madeAt).toISOString();
  const rows = (await run(tx, all, [application.id])).map((values) => readRow(steps, values));
  const before = new Map(rows.map((row) => [row.lineage, row]));
  const after = planned.map((step, position) => rowOf(tx.organisation, application, step, position, before.get(step.lineage), now));
  const lineages = new Set(planned.map(({ lineage }) => lineage));
  const dropped = [...before.values()]
    .filter((row) => row.droppedAt === null && !lineages.has(row.lineage))
    .map((row) => ({ ...row, droppedAt: now, ...risen(row, now) }));
  const written = [...after, ...dropped].filter((row) => differs(before.get(row.lineage), row));
  if (written.length > 0) await run(tx, write, [asRecordset(steps, written)]);
  return written.filter((row) => before.get(row.lineage)?.sequence !== row.sequence);
}

const all = {
  name: "list-steps",
  text: `select ${selection(steps, "s")} from steps s where ${ownText("s")} and s.application_id = $2`,
};

/** Every column that a plan may change is taken from the row that was to be inserted. */
const { orgId: _org, applicationId: _application, lineage: _lineage, createdAt: _created, ...changing } = getTableColumns(steps);
const write = {
  name: "write-steps",
  text: `
    ${insertAll(steps, "json_populate_recordset(null::steps, $2::json) as given")}
    on conflict (org_id, application_id, lineage) do update
    set ${Object.values(changing).map(({ name }) => `"${name}" = excluded."${name}"`).join(", ")}`,
};

function risen(row: StepRow, now: string): Pick<StepRow, "sequence" | "lastModified"> {
  return { sequence: row.sequence + 1, lastModified: now > row.lastModified ? now : row.lastModified };
}

function differs(before: StepRow | undefined, after: StepRow): boolean {
  if (before === undefined) return true;
  const keys = Object.keys(after) as (keyof StepRow)[];
  if (keys.some((key) => key !== "body" && before[key] !== after[key])) return true;
  return JSON.stringify(before.body) !== JSON.stringify(after.body);
}

function rowOf(
  orgId: string,
  application: Pick<ApplicationRow, "id" | "clientId">,
  step: Step,
  position: number,
  before: StepRow | undefined,
  now: string,
): StepRow {
  const shown = shownInCalendar(step);
  const unchanged = before !== undefined && before.droppedAt === null && before.shown === shown;
  const stamps = before === undefined ? { sequence: 0, lastModified: now } : unchanged ? before : risen(before, now);
  return {
    orgId,
    applicationId: application.id,
    clientId: application.clientId,
    lineage: step.lineage,
    stepId: step.id,
    kind: step.kind,
    interview: step.interview,
    touch: step.touch,
    fixedStatus: fixedStatusOf(step),
    opens: instantOf(step.window.opens),
    ideal: instantOf(step.window.ideal),
    by: instantOf(step.window.by),
    closes: instantOf(step.window.closes),
    firmness: step.firmness,
    body: step,
    position,
    shown,
    sequence: stamps.sequence,
    lastModified: stamps.lastModified,
    createdAt: before?.createdAt ?? now,
    droppedAt: null,
  };
}

/** Steps of the current plans, by application and then in the plan's order; with `dropped`, the tombstones too. */
export async function listSteps(
  tx: OrganisationTransaction,
  applicationIds: readonly string[],
  { dropped = false }: { dropped?: boolean } = {},
): Promise<StepRow[]> {
  if (applicationIds.length === 0) return [];
  return await tx
    .select()
    .from(steps)
    .where(and(own(tx, steps), inArray(steps.applicationId, [...applicationIds]), dropped ? undefined : isNull(steps.droppedAt)))
    .orderBy(asc(steps.applicationId), asc(steps.position), asc(steps.lineage));
}

/** Removes tombstones older than the instant `before`. Answers with how many. */
export async function purgeTombstones(tx: OrganisationTransaction, before: string): Promise<number> {
  const gone = await tx.delete(steps).where(and(own(tx, steps), lt(steps.droppedAt, before))).returning({ lineage: steps.lineage });
  return gone.length;
}
