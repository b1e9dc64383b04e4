import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import type { Fact } from "@tact/facts";
import { inTwoLines } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import type { DraftBoardItem, DraftBoardView } from "../views/index.ts";
import { draftRequestOf } from "./draft-request-of.ts";
import { keptNow } from "./kept-drafts.ts";
import { epochOf, plusHours } from "./local-day.ts";
import { planOf } from "./plan-of.ts";
import { memoriesByPool, PlanMemory } from "./plan-memory.ts";
import { isOpen } from "./status-at.ts";
import { type DraftMaterial, type StepDraft, stateOfDraft, stateOfDrafts, stepDrafts } from "./step-drafts.ts";
import { nothing, query } from "./use-case.ts";

/** How far ahead words are shown that nobody has begun. */
const hoursAhead = 24 * 7;
/** What was worked out is good for so long: it then holds the steps that open by the end of it. */
const hoursRemembered = 24;
/** What is shown at once: more is no morning's work. */
const mostSteps = 300;
const mostKept = 1000;

/** What the board shows of one application. */
interface ApplicationWords {
  steps: readonly Pick<DraftBoardItem, "step" | "state" | "drafts">[];
  leftOver: readonly Pick<DraftBoardView["leftOver"][number], "draft" | "recipient">[];
}

const memoryOf = memoriesByPool(() => new PlanMemory<ApplicationWords>());

/**
 * The words of a caseload by urgency: steps whose window is open or opens within a week, and whatever somebody has begun,
 * each with how far it is. Notes to oneself are left out.
 */
export const draftBoard = query("draftBoard", { permission: "plans:read", input: nothing }, async (deps, { organisation, actor, timeZone }): Promise<DraftBoardView> => {
  const now = deps.clock();
  const coach = actor.kind === "member" ? { coachId: actor.id } : {};
  const memory = memoryOf(deps.db);
  const loaded = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const near = await db.listOpenSteps(tx, { closesFrom: now, opensThrough: plusHours(now, hoursAhead), ...coach });
    const kept = Map.groupBy(await db.listKeptDrafts(tx, { ...coach, limit: mostKept }), ({ applicationId }) => applicationId);
    const shown = near.slice(0, mostSteps);
    const ids = [...new Set([...shown.map(({ applicationId }) => applicationId), ...kept.keys()])];
    const contexts = (await db.listQueueContexts(tx, ids)).filter(({ application, client }) => application.archivedAt === null && client.archivedAt === null);
    const known = new Map(contexts.map((context) => [context.application.id, memory.recall(context, now, markOfKept(kept.get(context.application.id)))]));
    const facts = await db.listQueueFacts(tx, ids.filter((id) => known.get(id) === undefined));
    return { near, shown, kept, contexts, known, facts };
  });
  const { kept, known } = loaded;
  const wanted = new Set(loaded.shown.map(({ stepId }) => stepId));
  const board = loaded.contexts.map((context) => {
    const { id } = context.application;
    const rows = kept.get(id) ?? [];
    const begun = new Set(rows.map(({ lineage }) => lineage));
    let words = known.get(id);
    if (words === undefined) {
      const facts = loaded.facts.get(id) ?? [];
      const plan = planOf(context, facts, now);
      words = wordsOf({ request: draftRequestOf(context, facts), plan, rows });
      memory.remember(context, facts, plan, words, { besides: markOfKept(rows), until: Date.parse(plusHours(now, hoursRemembered)) });
    }
    const steps = words.steps.filter(({ step }) => wanted.has(step.id) || begun.has(step.lineage));
    return { context, steps, leftOver: words.leftOver };
  });
  return {
    asOf: now,
    timeZone,
    items: board.flatMap(({ context, steps }) => steps.map((one) => ({ ...between(context), ...one }))).sort((a, b) => epochOf(a.step.window.closes) - epochOf(b.step.window.closes)),
    leftOver: board.flatMap(({ context, leftOver }) => leftOver.map((one) => ({ ...one, client: context.client.name, employer: context.employer.name }))),
    more: loaded.near.length - loaded.shown.length,
  };
});

const markOfKept = (rows: readonly db.KeptDraftRow[] = []): string => rows.map(({ id, version }) => `${id}:${version}`).join(" ");

function between({ application, client, employer }: ApplicationContext): Pick<DraftBoardItem, "application" | "client" | "employer"> {
  return {
    application: { id: application.id, role: application.role },
    client: { id: client.id, name: client.name, timeZone: client.timeZone },
    employer: { id: employer.id, name: employer.name, timeZone: employer.timeZone },
  };
}

type OfApplication = Omit<DraftMaterial, "step">;

/** The words of every step that the board may show before they are worked out again. */
function wordsOf(material: OfApplication): ApplicationWords {
  const { plan, rows } = material;
  const begun = new Set(rows.map(({ lineage }) => lineage));
  const soon = Date.parse(plan.asOf) + (hoursAhead + hoursRemembered) * 3_600_000;
  const steps = plan.steps.filter((step) => isOpen(step) && (epochOf(step.window.opens) <= soon || begun.has(step.lineage)));
  return {
    steps: steps.flatMap((step) => {
      const of = { ...material, step };
      const drafts = stepDrafts(of);
      const toSend = isRefusal(drafts) ? [] : drafts.filter(({ form }) => form !== "note");
      return toSend.length === 0 ? [] : [{ step, state: stateOfDrafts(of, toSend).state, drafts: toSend.map((one) => boardDraft(of, one)) }];
    }),
    leftOver: leftOverOf(material),
  };
}

function boardDraft(material: DraftMaterial, draft: StepDraft): DraftBoardItem["drafts"][number] {
  const { kept, recipient, form, choice } = draft;
  return {
    recipient: recipient?.name ?? null,
    form,
    choice,
    state: stateOfDraft(material, draft),
    lines: inTwoLines(kept === null || form === "call" ? draft : { ...draft, body: kept.body }, material.request),
    kept: kept === null ? null : { id: kept.id, version: kept.version, stale: kept.stale, keptFor: kept.keptFor, by: kept.keptBy.name, at: kept.updatedAt },
  };
}

/** Words that were kept for steps that were skipped, dropped or held back, or for people who are out of it. Of what is done they tell what was said. */
function leftOverOf({ request, plan, rows }: OfApplication): ApplicationWords["leftOver"] {
  const openNow = new Set(plan.steps.filter(isOpen).map(({ lineage }) => lineage));
  const done = new Set(plan.steps.filter(({ status }) => status === "done").map(({ lineage }) => lineage));
  return rows
    .filter(({ lineage }) => !done.has(lineage))
    .map((row) => ({ row, draft: keptNow(row, { request, plan }) }))
    .filter(({ row, draft }) => !openNow.has(row.lineage) || draft.stale.includes("gone"))
    .map(({ draft }) => ({ draft, recipient: nameIn(request.facts, draft.recipient) }));
}

function nameIn(facts: readonly Fact[], id: string | null): string | null {
  for (const fact of facts) {
    const people = fact.type === "interview-scheduled" ? (fact.participants ?? []) : [];
    const found = people.find((person) => person.id === id);
    if (found !== undefined) return found.name;
  }
  return null;
}
