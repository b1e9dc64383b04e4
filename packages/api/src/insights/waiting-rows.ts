import type { Fact } from "@tact/facts";
import type { InsightRow } from "../views/insights.ts";
import { daysBetween, inUtc, isIn, isPutAway, type LookedAtApplication, type Period, rowOf } from "./looked-at.ts";

type Scheduled = Extract<Fact, { type: "interview-scheduled" }>;

interface Interview {
  id: string;
  ends: string;
  stage: string | null;
}

/** Interviews that were held, in the order in which they ended. */
function heldInterviews(facts: readonly Fact[], now: string): Interview[] {
  const found = new Map<string, Interview>();
  for (const fact of facts) {
    if (fact.type === "interview-scheduled") found.set(fact.interview, { id: fact.interview, ends: inUtc(fact.ends), stage: (fact as Scheduled).stage ?? null });
    if (fact.type === "interview-rescheduled") {
      const known = found.get(fact.interview);
      if (known !== undefined) found.set(fact.interview, { ...known, ends: inUtc(fact.ends) });
    }
    if (fact.type === "interview-cancelled" || fact.type === "interview-missed") found.delete(fact.interview);
  }
  return [...found.values()].filter(({ ends }) => ends < now).sort((a, b) => (a.ends < b.ends ? -1 : 1));
}

const outcomes: Readonly<Partial<Record<Fact["type"], "next-round" | "offer" | "no">>> = {
  "interview-scheduled": "next-round",
  "offer-received": "offer",
  rejected: "no",
  "position-closed": "no",
};

/** Weeks of waiting, as they are counted together: the fifth and those after it are one. */
const weekOf = (days: number): string => String(Math.min(5, Math.floor(days / 7) + 1));

/**
 * How long they took from the end of an interview to the next round, an offer or a no, where that came within the period;
 * and how long those have waited who still do.
 */
export function waitingRows(looked: LookedAtApplication, period: Period): InsightRow[] {
  const { context, standing } = looked;
  const interviews = heldInterviews(standing, period.now);
  return interviews.flatMap(({ id, ends, stage }, index): InsightRow[] => {
    const word = standing.find((fact) => inUtc(fact.at) > ends && outcomes[fact.type] !== undefined && !("interview" in fact && fact.interview === id));
    const row = (group: string, to: string | null) => {
      const value = daysBetween(ends, to ?? period.now);
      return rowOf("waiting", context, { of: id, series: weekOf(value), group, title: stage, from: ends, to, value });
    };
    if (word !== undefined) {
      const to = inUtc(word.at);
      return isIn(to, period) ? [row(outcomes[word.type] ?? "no", to)] : [];
    }
    // Only the last one is waited for, and only while the application is open.
    const isOver = isPutAway(context) || context.application.state === "ended" || index < interviews.length - 1;
    return isOver ? [] : [row("still", null)];
  });
}
