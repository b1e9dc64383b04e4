import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import type { Fact, Plan, Step } from "@tact/facts";
import { inTwoLines } from "@tact/messages";
import { isRefusal } from "@tact/rules";
import type { DraftBoardItem, DraftBoardView } from "../views/index.ts";
import { draftRequestOf } from "./draft-request-of.ts";
import { keptNow } from "./kept-drafts.ts";
import { epochOf, plusHours } from "./local-day.ts";
import { planOf } from "./plan-of.ts";
import { draftStateOf, type DraftMaterial, type StepDraft, stateOfDraft, stepDrafts } from "./step-drafts.ts";
import { nothing, query } from "./use-case.ts";

/** How far ahead words are shown that nobody has begun. */
const hoursAhead = 24 * 7;
/** What is shown at once: more is no morning's work. */
const mostSteps = 300;
const mostKept = 1000;

const open: ReadonlySet<Step["status"]> = new Set(["planned", "due", "late"]);

/**
 * The words of a caseload by urgency: steps whose window is open or opens within a week, and whatever somebody has begun,
 * each with how far it is. Notes to oneself are left out.
 */
export const draftBoard = query("draftBoard", { permission: "plans:read", input: nothing }, async (deps, { organisation, actor, timeZone }): Promise<DraftBoardView> => {
  const now = deps.clock();
  const coach = actor.kind === "member" ? { coachId: actor.id } : {};
  const loaded = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const near = await db.listOpenSteps(tx, { closesFrom: now, opensThrough: plusHours(now, hoursAhead), ...coach });
    const kept = await db.listKeptDrafts(tx, { ...coach, limit: mostKept });
    const shown = near.slice(0, mostSteps);
    const ids = [...new Set([...shown, ...kept].map(({ applicationId }) => applicationId))];
    const contexts = (await db.listQueueContexts(tx, ids)).filter(({ application, client }) => application.archivedAt === null && client.archivedAt === null);
    return { near, shown, kept, contexts, facts: await db.listQueueFacts(tx, ids) };
  });
  const rows = Map.groupBy(loaded.kept, ({ applicationId }) => applicationId);
  const wanted = new Set(loaded.shown.map(({ stepId }) => stepId));
  const planned = loaded.contexts.map((context): Planned => {
    const facts = loaded.facts.get(context.application.id) ?? [];
    return { context, facts, plan: planOf(context, facts, now), rows: rows.get(context.application.id) ?? [] };
  });
  const items = planned.flatMap((each) => itemsOf(each, wanted)).sort((a, b) => epochOf(a.step.window.closes) - epochOf(b.step.window.closes));
  return { asOf: now, timeZone, items, leftOver: planned.flatMap(leftOverOf), more: loaded.near.length - loaded.shown.length };
});

interface Planned {
  context: ApplicationContext;
  facts: readonly Fact[];
  plan: Plan;
  rows: readonly db.KeptDraftRow[];
}

function itemsOf({ context, facts, plan, rows }: Planned, wanted: ReadonlySet<string>): DraftBoardItem[] {
  const { application, client, employer } = context;
  const begun = new Set(rows.map(({ lineage }) => lineage));
  const request = draftRequestOf(context, facts);
  return plan.steps
    .filter((step) => open.has(step.status) && (wanted.has(step.id) || begun.has(step.lineage)))
    .flatMap((step): DraftBoardItem[] => {
      const material = { request, plan, step, rows };
      const drafts = stepDrafts(material);
      const toSend = isRefusal(drafts) ? [] : drafts.filter(({ form }) => form !== "note");
      if (toSend.length === 0) return [];
      return [
        {
          application: { id: application.id, role: application.role },
          client: { id: client.id, name: client.name, timeZone: client.timeZone },
          employer: { id: employer.id, name: employer.name, timeZone: employer.timeZone },
          step,
          state: draftStateOf(material).state,
          drafts: toSend.map((one) => boardDraft(material, one)),
        },
      ];
    });
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
function leftOverOf({ context, facts, plan, rows }: Planned): DraftBoardView["leftOver"] {
  const request = draftRequestOf(context, facts);
  const openNow = new Set(plan.steps.filter(({ status }) => open.has(status)).map(({ lineage }) => lineage));
  const done = new Set(plan.steps.filter(({ status }) => status === "done").map(({ lineage }) => lineage));
  const views = rows.filter(({ lineage }) => !done.has(lineage)).map((row) => ({ row, draft: keptNow(row, { request, plan }) }));
  return views
    .filter(({ row, draft }) => !openNow.has(row.lineage) || draft.stale.includes("gone"))
    .map(({ draft }) => ({ draft, client: context.client.name, employer: context.employer.name, recipient: nameIn(facts, draft.recipient) }));
}

function nameIn(facts: readonly Fact[], id: string | null): string | null {
  for (const fact of facts) {
    const people = fact.type === "interview-scheduled" ? (fact.participants ?? []) : [];
    const found = people.find((person) => person.id === id);
    if (found !== undefined) return found.name;
  }
  return null;
}
