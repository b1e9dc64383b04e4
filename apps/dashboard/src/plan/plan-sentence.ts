import type { Plan } from "@tact/facts";
import { clock, relativeDate, shortDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { groupSteps } from "./timeline.ts";
import { groupTitle } from "./timeline-words.ts";
import { rowWords } from "../words/en-row.ts";

/**
 * Where an application stands and what comes next, in one or two sentences. `**bold**` marks weight.
 * @param now epoch milliseconds
 * @param zone the reader's zone (IANA)
 */
export function planSentence(plan: Plan, now: number, zone: string): string {
  const next = nextSentence(plan, now, zone);
  // No interview is ahead where there is none: what there is to say of that says it.
  if (plan.state === "before-interview" && plan.next === null && next !== null) return next;
  return next === null ? standing(plan) : `${standing(plan)} ${next}`;
}

function standing(plan: Plan): string {
  const w = planWords.plan;
  const { decision, state } = plan;
  if (decision === null) return rowWords.planStates[state];
  const day = shortDate(decision.to);
  if (state === "waiting") return decision.basis === "stated" ? w.waitingBy(day) : `${rowWords.planStates.waiting} ${w.assumedBy(day)}`;
  if (state === "overdue-decision") return decision.basis === "stated" ? w.overdueSince(day) : rowWords.planStates[state];
  if (state === "delayed") return w.delayedUntil(day);
  return rowWords.planStates[state];
}

function nextSentence(plan: Plan, now: number, zone: string): string | null {
  const step = plan.steps.find((one) => one.id === plan.next);
  if (step === undefined) return plan.nothingToDo;
  const today = wallClock(now, zone).date;
  const open = step.status === "due" || step.status === "late";
  const edge = step.status === "late" ? step.window.closes : open ? step.window.by : step.window.opens;
  const at = epoch(edge);
  const day = relativeDate(wallClock(at, zone).date, today);
  const when = open ? rowWords.timing.by(`${day}, ${clock(at, zone)}`) : `${day}, ${rowWords.timing.from(clock(at, zone))}`;
  const group = groupSteps(plan.steps).find(({ steps }) => steps.includes(step));
  return planWords.plan.next(group === undefined ? step.title : groupTitle(group), when);
}
