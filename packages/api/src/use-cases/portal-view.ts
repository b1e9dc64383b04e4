import * as db from "@tact/db";
import type { ApplicationContext, OrganisationTransaction } from "@tact/db";
import type { Fact, Plan, Step } from "@tact/facts";
import { isRefusal } from "@tact/rules";
import type { PortalApplication, PortalRecord, PortalStep, PortalView } from "../views/portal.ts";
import { draftRequestOf } from "./draft-request-of.ts";
import { epochOf, localDate, plusDays } from "./local-day.ts";
import { tryPlan } from "./plan-of.ts";
import { isOpen } from "./status-at.ts";
import { asSaid, stepDrafts } from "./step-drafts.ts";
import { isWorked } from "./working-days.ts";

/** What of one application a client sees of its open steps. */
const mostSteps = 20;
/** How many days somebody may choose from who needs longer, and how far they lie ahead. */
const mostChoices = 4;
const daysAhead = 10;
/** What a client may take back again. */
const mostRecorded = 20;

/** Where what a client says comes from. */
export const portalSource = "portal";

/** An application as its client sees it. */
export function portalApplication(context: ApplicationContext, { facts, plan, rows }: { facts: readonly Fact[]; plan: Plan; rows: readonly db.KeptDraftRow[] }): PortalApplication {
  const { application, employer } = context;
  const request = draftRequestOf(context, facts);
  const steps = plan.steps
    .filter(isOpen)
    .slice(0, mostSteps)
    .map((step): PortalStep => {
      const { id, kind, title, interview, channel, touch, firmness, status, window, because } = step;
      const drafts = stepDrafts({ request, plan, step, rows });
      return {
        id,
        kind,
        title,
        interview,
        channel,
        touch,
        firmness,
        status,
        window,
        because: because.map(({ text }) => text),
        drafts: isRefusal(drafts) ? [] : drafts.map(asSaid),
        longer: status === "planned" ? [] : daysToPutOff(context, facts, plan, step),
      };
    });
  const { state, decision, nothingToDo } = plan;
  return { id: application.id, role: application.role, employer: { name: employer.name, timeZone: employer.timeZone }, state, decision, nothingToDo, steps };
}

/** The next days on which the employer works to which a step may be put off, as the plan itself takes it. */
function daysToPutOff(context: ApplicationContext, facts: readonly Fact[], plan: Plan, step: Step): PortalStep["longer"] {
  const { timeZone, calendar } = context.employer;
  const today = localDate(plan.asOf, timeZone);
  const closes = epochOf(step.window.closes);
  const found: PortalStep["longer"] = [];
  for (let days = 1; days <= daysAhead && found.length < mostChoices; days += 1) {
    const on = plusDays(today, days);
    if (!isWorked(calendar, on)) continue;
    const moved = pinnedTo(context, facts, plan.asOf, { step: step.id, on });
    if (moved === null || epochOf(moved.window.opens) > closes) continue;
    found.push({ on, verdict: epochOf(moved.window.opens) <= epochOf(step.window.by) ? "in-time" : "late" });
  }
  return found;
}

/** A step as it would stand if it were put off; null where it would not be there to do. */
function pinnedTo(context: ApplicationContext, facts: readonly Fact[], now: string, { step, on }: { step: string; on: string }): Step | null {
  const pin: Fact = { id: "fct_tried", type: "step-pinned", at: now, step, on, reason: "tried" };
  const plan = tryPlan(context, [...facts, pin], now);
  if (isRefusal(plan)) return null;
  return plan.steps.find((each) => each.id === step && isOpen(each)) ?? null;
}

/** What a client said through their link of one application and has not taken back. */
export function recordedThroughLink(rows: readonly db.FactRow[], plan: Plan, clientId: string): PortalRecord[] {
  const gone = new Set(rows.flatMap(({ body }) => (body.type === "fact-retracted" ? [body.fact] : [])));
  const said = rows.filter(({ id, type, source, actorKind, actorId }) => isOwn({ source, actorKind, actorId }, clientId) && type !== "fact-retracted" && !gone.has(id));
  return said.map(({ applicationId, body, recordedAt }) => {
    const step = plan.steps.find(({ id, doneBy }) => doneBy === body.id || ("step" in body && body.step === id));
    return { factId: body.id, applicationId, what: whatOf(body), stepId: step?.id ?? null, title: step?.title ?? null, on: dayOf(body), at: new Date(recordedAt).toISOString() };
  });
}

/** Whether a fact is what this client said through a link. */
export function isOwn({ source, actorKind, actorId }: Pick<db.FactRow, "source" | "actorKind" | "actorId">, clientId: string): boolean {
  return source === portalSource && actorKind === "client" && actorId === clientId;
}

function whatOf({ type }: Fact): PortalRecord["what"] {
  if (type === "message-received") return "they-answered";
  if (type === "step-pinned") return "need-longer";
  if (type === "decision-promised" || type === "delay-announced") return "they-said-when";
  if (type === "offer-received") return "they-made-an-offer";
  return type === "rejected" ? "they-said-no" : "done";
}

function dayOf(fact: Fact): string | null {
  if (fact.type === "step-pinned") return fact.on;
  if (fact.type === "offer-received") return fact.answerBy ?? null;
  const when = fact.type === "decision-promised" ? fact.by : fact.type === "delay-announced" ? fact.until : undefined;
  return when !== undefined && "date" in when ? when.date : null;
}

/** The latest first, and no more than anybody looks through. */
export function latestFirst(recorded: readonly PortalRecord[]): PortalRecord[] {
  return recorded.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, mostRecorded);
}

/** The one calendar that a client made on their page and that has not ended; null where there is none. */
export async function calendarOfLink(tx: OrganisationTransaction, clientId: string): Promise<db.FeedRow | null> {
  const [feed] = await db.listFeeds(tx, { userId: null, clientId, revoked: false, external: { source: portalSource }, limit: 1 });
  return feed ?? null;
}

/** A calendar as its client sees it. */
export function calendarView(feed: db.FeedRow | null): PortalView["calendar"] {
  return feed === null ? null : { madeAt: feed.rotatedAt ?? feed.createdAt, lastFetchedAt: feed.lastFetchedAt };
}
