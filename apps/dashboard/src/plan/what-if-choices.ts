import type { FactDraft, Plan } from "@tact/facts";
import { shortDate } from "../time/format.ts";
import { addDays, epoch, wallClock, weekdayOf } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";

export interface WhatIfChoice {
  key: string;
  label: string;
  /** The fact that is tried; `at` is the present. */
  fact: FactDraft;
}

/** The next weekday on or after a plain date. */
function weekdayFrom(date: string): string {
  const weekday = weekdayOf(date);
  return weekday < 5 ? date : addDays(date, 7 - weekday);
}

/**
 * A few futures worth trying for an open application: they reply, they slip by a week, another offer lapses, they say no.
 * @param now epoch milliseconds
 * @param zone the employer's zone: its dates are the ones a fact carries
 */
export function whatIfChoices(plan: Plan, now: number, zone: string): WhatIfChoice[] {
  if (plan.state === "ended" || plan.state === "offer") return [];
  const w = planWords.whatIf.choices;
  const at = new Date(now).toISOString();
  const today = wallClock(now, zone).date;
  const next = plan.steps.find((step) => step.touch && (step.status === "planned" || step.status === "due"));
  const before = next === undefined ? null : wallClock(epoch(next.window.ideal), zone).date;
  const decision = plan.decision === null || plan.decision.to < today ? today : plan.decision.to;
  const slip = weekdayFrom(addDays(decision, 7));
  const lapse = weekdayFrom(addDays(today, 5));
  return [
    {
      key: "reply",
      label: before !== null && before > today ? w.reply(shortDate(before)) : w.replyPlain,
      fact: { type: "message-received", at, gist: "holding" },
    },
    { key: "slip", label: w.slip(shortDate(slip)), fact: { type: "delay-announced", at, until: { date: slip } } },
    { key: "offer", label: w.offer(shortDate(lapse)), fact: { type: "competing-offer", at, answerBy: lapse } },
    { key: "rejection", label: w.rejection, fact: { type: "rejected", at } },
  ];
}
