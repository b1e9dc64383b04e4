import type { FactDraft, Plan } from "@tact/facts";
import { shortDate } from "../time/format.ts";
import { addDays, epoch, wallClock, weekdayOf } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";
import { planPageWords } from "../words/en-plan-page.ts";

export interface WhatIfChoice {
  key: string;
  label: string;
  /** The day that the choice is about, where it is about one: employer-local, and the reader may say another. */
  day: { label: string; date: string; least: string } | null;
  /** The fact that is tried. `at` is the present. */
  fact: FactDraft;
}

/** The next weekday on or after a plain date. */
function weekdayFrom(date: string): string {
  const weekday = weekdayOf(date);
  return weekday < 5 ? date : addDays(date, 7 - weekday);
}

const isDate = (text: string | undefined): text is string => text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

interface Asked {
  /** Epoch milliseconds. */
  now: number;
  /** The employer's zone: its dates are the ones a fact carries. */
  zone: string;
  /** The day that the reader chose for the choice that has one. */
  day?: string | undefined;
}

/**
 * A few futures worth trying: they reply, they slip by a week, another offer lapses, they say no; once there is an
 * offer what becomes of it; once it has ended, that they open it again.
 */
export function whatIfChoices(plan: Plan, { now, zone, day }: Asked): WhatIfChoice[] {
  const w = planWords.whatIf.choices;
  const t = planPageWords.tried;
  const at = new Date(now).toISOString();
  const today = wallClock(now, zone).date;
  const chosen = (usual: string) => (isDate(day) && day >= today ? day : usual);
  const about = (label: string, date: string) => ({ label, date, least: today });
  const soon = chosen(weekdayFrom(addDays(today, 5)));

  if (plan.state === "ended") return [{ key: "reopen", label: t.reopen, day: null, fact: { type: "application-reopened", at } }];
  if (plan.state === "offer") {
    return [
      { key: "accept", label: t.accept, day: null, fact: { type: "offer-accepted", at } },
      { key: "decline", label: t.decline, day: null, fact: { type: "offer-declined", at } },
      { key: "extend", label: t.extend(shortDate(soon)), day: about(t.extendTo, soon), fact: { type: "offer-received", at, answerBy: soon } },
    ];
  }
  const next = plan.steps.find((step) => step.touch && (step.status === "planned" || step.status === "due"));
  const before = next === undefined ? null : wallClock(epoch(next.window.ideal), zone).date;
  const decision = plan.decision === null || plan.decision.to < today ? today : plan.decision.to;
  const slip = chosen(weekdayFrom(addDays(decision, 7)));
  return [
    {
      key: "reply",
      label: before !== null && before > today ? w.reply(shortDate(before)) : w.replyPlain,
      day: null,
      fact: { type: "message-received", at, gist: "holding" },
    },
    { key: "slip", label: w.slip(shortDate(slip)), day: about(t.slipTo, slip), fact: { type: "delay-announced", at, until: { date: slip } } },
    { key: "offer", label: w.offer(shortDate(soon)), day: about(t.offerBy, soon), fact: { type: "competing-offer", at, answerBy: soon } },
    { key: "rejection", label: w.rejection, day: null, fact: { type: "rejected", at } },
  ];
}
