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

/** Other steps that are weighed in one call: each is planned anew for each day. */
const mostOthers = 40;

const ofStep = { applicationId: id, stepId };
const snoozeAsked = z.strictObject({
  ...ofStep,
  others: z.array(z.strictObject(ofStep)).max(mostOthers).meta({ description: "Steps that would be moved to the same day, where their employers are: what the days mean for all is counted." }).optional(),
  on: date.meta({ description: "Only this day, employer-local; without it the days that are likely." }).optional(),
});

/**
 * Days that a step could be moved to, and what the plan says of each: whether it stays inside its window, and what moves
 * along; of others that would move with it, how many would stand where. Nothing is stored.
 * @throws DomainError `not-found`, `step-not-open`
 */
export const snoozeChoices = query("snoozeChoices", { permission: "plans:read", input: snoozeAsked }, async (deps, { organisation }, input): Promise<SnoozeChoicesView> => {
  const { on, others = [] } = input;
  const now = deps.clock();
  const ids = [...new Set([input, ...others].map(({ applicationId }) => applicationId))];
  const applications = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const facts = await db.listQueueFacts(tx, ids);
    return new Map((await db.listQueueContexts(tx, ids)).map((context): [string, Planned] => [context.application.id, { context, facts: facts.get(context.application.id) ?? [] }]));
  });
  const known = knownOf(applications, input, now);
  const along = others.map((other) => orRefused(() => knownOf(applications, other, now)));
  const data: SnoozeChoice[] = [];
  let refused: string | null = null;
  for (const day of on === undefined ? likelyDays(known) : [on]) {
    try {
      const choice = choiceOf(known, day);
      const verdicts = along.map((other) => (other === null ? null : orRefused(() => verdictOf(other.unpinned, movedTo(other, day).step.window))));
      data.push({ ...choice, all: countsOf([choice.verdict, ...verdicts]) });
    } catch (error) {
      // A day that the plan cannot use is no choice.
      if (!(error instanceof DomainError)) throw error;
      refused = on === undefined ? null : error.message;
    }
  }
  return { window: known.unpinned, data, refused };
});

interface Planned {
  context: ApplicationContext;
  facts: readonly Fact[];
}

interface Known extends Planned {
  now: string;
  before: Plan;
  step: Step;
  unpinned: Window;
}

function knownOf(applications: ReadonlyMap<string, Planned>, asked: { applicationId: string; stepId: string }, now: string): Known {
  const found = applications.get(asked.applicationId);
  if (found === undefined) throw notFound("application");
  const { context, facts } = found;
  const before = planOf(context, facts, now);
  const step = before.steps.find((each) => each.id === asked.stepId);
  if (step === undefined) throw notFound("step");
  if (step.status === "done" || step.status === "dismissed") throw new DomainError("step-not-open", `This step is not open: it is ${step.status}.`);
  return { context, facts, now, before, step, unpinned: windowWithoutPins(context, facts, now, step) };
}

/** What is refused of one step leaves the others as they are. */
function orRefused<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

const countsOf = (verdicts: readonly (SnoozeVerdict | null)[]): SnoozeChoice["all"] => ({
  inside: verdicts.filter((one) => one === "inside" || one === "early").length,
  lastDay: verdicts.filter((one) => one === "last-day").length,
  late: verdicts.filter((one) => one === "late" || one === "past").length,
  refused: verdicts.filter((one) => one === null).length,
});

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

/** The step as it would stand on a day, and the plan around it. */
function movedTo({ context, facts, now, step }: Known, on: string): { step: Step; after: Plan } {
  const pin: Fact = { id: "fact_of_a_choice", type: "step-pinned", at: now, step: step.id, on, reason: "A choice." };
  const { after } = planWithNewFacts(context, [...facts], [pin], now);
  const moved = after.steps.find(({ id: planned }) => planned === step.id);
  if (moved === undefined) throw notFound("step");
  return { step: moved, after };
}

function choiceOf(known: Known, on: string): Omit<SnoozeChoice, "all"> {
  const { before, step, unpinned } = known;
  const { step: moved, after } = movedTo(known, on);
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
