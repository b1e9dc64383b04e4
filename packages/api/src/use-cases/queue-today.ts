import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import { type ApplicationState, type Fact, id, type Plan, type Step } from "@tact/facts";
import { z } from "zod";
import type { QueueGroup, QueueItem, QueueView } from "../views/index.ts";
import { epochOf, type Instants, instantsOf, localDate, plusDays, plusHours, startOf, weekdayBefore, weekdaysFrom, within } from "./local-day.ts";
import { memoriesByPool, PlanMemory } from "./plan-memory.ts";
import { planOf } from "./plan-of.ts";
import { type Change, changesOf } from "./queue-changes.ts";
import { isOpen, statusAt } from "./status-at.ts";
import { query } from "./use-case.ts";

/** Working days in the load strip. */
const loadDays = 10;
/** Hours that hold those days, weekends included, in every zone. */
const loadHours = 24 * 16;

interface Planned {
  context: ApplicationContext;
  plan: QueuedPlan;
  /** For what a plan no longer holds; empty where nothing has changed. */
  facts: readonly Fact[];
}

/** What of an application's plan a queue shows. */
interface QueuedPlan {
  state: ApplicationState;
  /** Steps that are planned, due or late, each with the stage of its interview in words. */
  open: readonly { step: Step; stage: string | null }[];
  /** Of every step. */
  lineages: ReadonlySet<string>;
}

const memoryOf = memoriesByPool(() => new PlanMemory<QueuedPlan>());

/** Most rows, and most applications, that a part of a queue is asked for by. */
const mostAsked = 1000;
const queueAsked = z
  .strictObject({
    rows: z.int().min(1).max(mostAsked).meta({ description: "Only so many rows, those to work first." }).optional(),
    applicationId: z.array(id).min(1).max(mostAsked).meta({ description: "Only rows of these applications." }).optional(),
  })
  .optional();

/**
 * The day of a coach, in the reader's zone: what is late and still worth doing, what is due today by which window
 * closes first, what changed since yesterday (on a Monday: since Friday), what opens tomorrow. A step stands in the first group it fits.
 * Where a part is asked for, the counts and the load are still those of the whole day.
 */
export const queueToday = query("queueToday", { permission: "steps:read", input: queueAsked }, async (deps, { organisation, actor, timeZone }, asked): Promise<QueueView> => {
  const now = deps.clock();
  const today = localDate(now, timeZone);
  const tomorrow = plusDays(today, 1);
  const coach: { coachId?: string } = actor.kind === "member" ? { coachId: actor.id } : {};
  const day: Day = { today: instantsOf(today, timeZone), tomorrow: instantsOf(tomorrow, timeZone) };
  const since = startOf(weekdayBefore(today), timeZone);
  const memory = memoryOf(deps.db);
  const loaded = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const rows = await db.listOpenSteps(tx, { closesFrom: now, opensThrough: plusHours(now, loadHours), ...coach });
    const sinceYesterday = await db.listQueueChanges(tx, { since: new Date(since).toISOString(), ...coach });
    const shown = rows.filter(({ opens }) => Date.parse(opens) < day.tomorrow.ends);
    const ids = [...new Set([...shown, ...sinceYesterday].map(({ applicationId }) => applicationId))];
    // What was put away is nobody's work today.
    const contexts = (await db.listQueueContexts(tx, ids)).filter(({ application, client }) => application.archivedAt === null && client.archivedAt === null);
    const changed = new Set(sinceYesterday.map(({ applicationId }) => applicationId));
    const known = new Map(contexts.filter(({ application }) => !changed.has(application.id)).map((context) => [context.application.id, memory.recall(context, now)]));
    const facts = await db.listQueueFacts(tx, ids.filter((each) => known.get(each) === undefined));
    return { rows, sinceYesterday, contexts, known, facts, clients: await db.countClients(tx, coach.coachId ?? null) };
  });
  const planned = loaded.contexts.map((context): Planned => {
    const { id: applicationId } = context.application;
    const plan = loaded.known.get(applicationId);
    if (plan !== undefined) return { context, plan, facts: [] };
    const facts = loaded.facts.get(applicationId) ?? [];
    const whole = planOf(context, facts, now);
    const made = queuedPlan(whole, facts);
    memory.remember(context, facts, whole, made);
    return { context, plan: made, facts };
  });
  const changes = new Map(
    [...Map.groupBy(loaded.sinceYesterday, ({ applicationId }) => applicationId)].map(([applicationId, revisions]) => [applicationId, changesOf(revisions)]),
  );
  const items = planned
    .flatMap((each) => itemsOf(each, changes.get(each.context.application.id) ?? new Map(), day))
    .sort(byWorkingOrder);
  return {
    asOf: now,
    timeZone,
    date: today,
    counts: { ...countsOf(items), clients: loaded.clients },
    ...partOf(items, asked),
    load: loadOf(loaded.rows, now, today, timeZone),
  };
});

/** What was asked for of the day's items; a row stays whole. */
function partOf(all: readonly QueueItem[], { rows, applicationId }: z.output<typeof queueAsked> = {}): Pick<QueueView, "items" | "more"> {
  const wanted = applicationId === undefined ? all : all.filter(({ application }) => applicationId.includes(application.id));
  const kept = new Set([...new Set(wanted.map(({ row }) => row))].slice(0, rows));
  const items = wanted.filter(({ row }) => kept.has(row));
  return { items, more: all.length - items.length };
}

/** Days of the reader. */
interface Day {
  today: Instants;
  tomorrow: Instants;
}

function groupOf(step: Step, day: Day): QueueGroup | null {
  if (step.status === "late" || step.status === "due") return step.status;
  if (step.status !== "planned") return null;
  const opens = epochOf(step.window.opens);
  if (within(opens, day.today)) return "due";
  return within(opens, day.tomorrow) ? "tomorrow" : null;
}

function queuedPlan({ state, steps }: Plan, facts: readonly Fact[]): QueuedPlan {
  return { state, open: steps.filter(isOpen).map((step) => ({ step, stage: stageOf(facts, step) })), lineages: new Set(steps.map(({ lineage }) => lineage)) };
}

function itemsOf(planned: Planned, changes: ReadonlyMap<string, Change>, day: Day): QueueItem[] {
  const open = planned.plan.open.flatMap(({ step, stage }) => {
    const change = changes.get(step.lineage);
    const changed = change !== undefined && change.kind !== "dropped" && (step.status === "planned" || step.status === "due");
    const group = groupOf(step, day) ?? (changed ? "changed" : null);
    return group === null ? [] : [itemOf(planned, { step, stage, group, change: changed ? change : undefined })];
  });
  const dropped = [...changes.values()].filter(({ kind, step }) => kind === "dropped" && !planned.plan.lineages.has(step.lineage));
  return [...open, ...dropped.map((change) => itemOf(planned, { step: change.step, stage: stageOf(planned.facts, change.step), group: "changed", change }))];
}

interface Shown {
  step: Step;
  stage: string | null;
  group: QueueGroup;
  change: Change | undefined;
}

function itemOf({ context, plan }: Planned, { step, stage, group, change }: Shown): QueueItem {
  const { application, client, employer } = context;
  return {
    key: `${group}:${step.id}`,
    group,
    row: rowOf(group, application.id, step, change),
    application: { id: application.id, role: application.role, state: plan.state },
    client: { id: client.id, name: client.name, timeZone: client.timeZone },
    employer: { id: employer.id, name: employer.name, timeZone: employer.timeZone },
    stage,
    step,
    why: step.because[0]?.text ?? "",
    change: change === undefined ? null : { kind: change.kind, before: change.before, why: change.why, at: change.at },
  };
}

/** The thank-yous of one interview with one window read as one. */
function rowOf(group: QueueGroup, applicationId: string, { id: stepId, kind, interview, window }: Step, change: Change | undefined): string {
  if (kind !== "thank-you" || change !== undefined) return `${group}:${stepId}`;
  return [group, applicationId, kind, interview, window.opens, window.closes].join("|");
}

/** The stage of the step's interview, or of the latest interview for a step that belongs to none. */
function stageOf(facts: readonly Fact[], { interview }: Step): string | null {
  const scheduled = facts
    .filter((fact) => fact.type === "interview-scheduled")
    .filter((fact) => interview === null || fact.interview === interview)
    .sort((a, b) => Date.parse(a.starts) - Date.parse(b.starts));
  return scheduled.at(-1)?.stage ?? null;
}

const rank: Readonly<Record<QueueGroup, number>> = { late: 0, due: 1, changed: 2, tomorrow: 3 };

function byWorkingOrder(a: QueueItem, b: QueueItem): number {
  return rank[a.group] - rank[b.group] || withinGroup(a, b) || (a.key < b.key ? -1 : 1);
}

function withinGroup(a: QueueItem, b: QueueItem): number {
  if (a.group === "changed") return Date.parse(b.change?.at ?? "") - Date.parse(a.change?.at ?? "") || 0;
  const edge = a.group === "tomorrow" ? "opens" : "closes";
  return epochOf(a.step.window[edge]) - epochOf(b.step.window[edge]) || epochOf(a.step.window.by) - epochOf(b.step.window.by);
}

function countsOf(items: readonly QueueItem[]): Omit<QueueView["counts"], "clients"> {
  const rows = (wanted: (item: QueueItem) => boolean) => new Set(items.filter(wanted).map(({ row }) => row)).size;
  const of = (group: QueueGroup) => rows((item) => item.group === group);
  const toSend = rows(({ step, group }) => step.touch && (group === "late" || group === "due"));
  return { late: of("late"), due: of("due"), changed: of("changed"), tomorrow: of("tomorrow"), toSend };
}

function loadOf(rows: readonly db.QueueRow[], now: string, today: string, timeZone: string): QueueView["load"] {
  const load = weekdaysFrom(today, loadDays).map((date) => ({ date, due: 0, late: 0 }));
  const ends = load.map(({ date }) => instantsOf(date, timeZone).ends);
  for (const row of rows) {
    const late = statusAt(row, now) === "late";
    const by = Date.parse(row.by);
    // What falls on a day off stands on the next working day.
    const day = late ? load[0] : load[ends.findIndex((end) => by < end)];
    if (day === undefined) continue;
    if (late) day.late += 1;
    else day.due += 1;
  }
  return load;
}
