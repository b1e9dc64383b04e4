import * as db from "@tact/db";
import { type ApplicationContext, withOrganisation } from "@tact/db";
import { date, type Fact, id, type Plan, type Step, stepId, type Window } from "@tact/facts";
import { diff } from "@tact/rules";
import { z } from "zod";
import { DomainError, notFound } from "../errors.ts";
import type { SnoozeChoice, SnoozeChoicesView, SnoozeVerdict } from "../views/index.ts";
import { epochOf, localDate, plusDays } from "./local-day.ts";
import { planOf } from "./plan-of.ts";
import { planWithNewFacts } from "./plan-with-new-facts.ts";
import { isOpen } from "./status-at.ts";
import { query } from "./use-case.ts";
import { landing } from "./working-days.ts";

const snoozeAsked = z.strictObject({
  applicationId: id,
  stepId,
  on: date.meta({ description: "Only this day, employer-local; without it the days that are likely." }).optional(),
});

/**
 * Days that a step could be moved to, and what the plan says of each: whether it stays inside its window, and what moves
 * along. Nothing is stored. @throws DomainError `not-found`, `step-not-open`
 */
export const snoozeChoices = query("snoozeChoices", { permission: "plans:read", input: snoozeAsked }, async (deps, { organisation }, input): Promise<SnoozeChoicesView> => {
  const { applicationId, stepId: asked, on } = input;
  const { context, facts } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const found = await db.findApplication(tx, applicationId);
    if (found === null) throw notFound("application");
    return { context: found, facts: (await db.listFacts(tx, applicationId)).map(({ body }) => body) };
  });
  const now = deps.clock();
  const before = planOf(context, facts, now);
  const step = before.steps.find((each) => each.id === asked);
  if (step === undefined) throw notFound("step");
  if (step.status === "done" || step.status === "dismissed") throw new DomainError("step-not-open", `This step is not open: it is ${step.status}.`);
  const known: Known = { context, facts, now, before, step, unpinned: windowWithoutPins(context, facts, now, step) };
  const data: SnoozeChoice[] = [];
  let refused: string | null = null;
  for (const day of on === undefined ? likelyDays(known) : [on]) {
    try {
      data.push(choiceOf(known, day));
    } catch (error) {
      // A day that the plan cannot use is no choice.
      if (!(error instanceof DomainError)) throw error;
      refused = on === undefined ? null : error.message;
    }
  }
  return { window: known.unpinned, data, refused };
});

interface Known {
  context: ApplicationContext;
  facts: readonly Fact[];
  now: string;
  before: Plan;
  step: Step;
  unpinned: Window;
}

const dayOf = (edge: string): string => edge.slice(0, 10);

/** The next working day, the last good one, the first of next week, and one a week from now. */
function likelyDays({ context, now, unpinned, step }: Known): string[] {
  const { calendar, timeZone } = context.employer;
  const today = localDate(now, timeZone);
  const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const last = dayOf(unpinned.by);
  const days = [landing(calendar, plusDays(today, 1)), landing(calendar, plusDays(today, 7 - weekday)), landing(calendar, plusDays(today, 7))];
  if (last > today && landing(calendar, last) === last) days.push(last);
  const opens = dayOf(step.window.opens);
  return [...new Set(days)].filter((day) => day !== opens).toSorted();
}

function choiceOf({ context, facts, now, before, step, unpinned }: Known, on: string): SnoozeChoice {
  const pin: Fact = { id: "fact_of_a_choice", type: "step-pinned", at: now, step: step.id, on, reason: "A choice." };
  const { after } = planWithNewFacts(context, [...facts], [pin], now);
  const moved = after.steps.find(({ id: planned }) => planned === step.id);
  if (moved === undefined) throw notFound("step");
  const change = diff(before, after);
  return {
    on,
    verdict: verdictOf(unpinned, moved.window),
    window: moved.window,
    moves: change.moved
      .filter((each) => each.after.id !== step.id && isOpen(each.after))
      .map((each) => ({ title: each.after.title, before: each.before.window, after: each.after.window })),
    dropped: change.dropped.filter((each) => isOpen(each.step)).map((each) => each.step.title),
  };
}

function windowWithoutPins(context: ApplicationContext, facts: readonly Fact[], now: string, step: Step): Window {
  const others = facts.filter((fact) => !(fact.type === "step-pinned" && fact.step === step.id));
  if (others.length === facts.length) return step.window;
  return planOf(context, others, now).steps.find(({ id: planned }) => planned === step.id)?.window ?? step.window;
}

function verdictOf(byRule: Window, moved: Window): SnoozeVerdict {
  const opens = epochOf(moved.opens);
  if (opens > epochOf(byRule.closes)) return "past";
  if (opens > epochOf(byRule.by)) return "late";
  if (dayOf(moved.opens) === dayOf(byRule.by)) return "last-day";
  return epochOf(moved.by) < epochOf(byRule.opens) ? "early" : "inside";
}
