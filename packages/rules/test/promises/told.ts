import type { Fact, FactType, Participant, Plan, ResolvedPlanRequest } from "@tact/facts";
import { instantOf, localDay } from "./civil-days.ts";

// What a request tells, read straight from sections 2 and 7 of the contract in the plainest way, however slow.

/** An interview as it stands after everything that was said about it. */
export interface ToldInterview {
  id: string;
  starts: number;
  ends: number;
  /** Employer-local day of its end. */
  day: number;
  participants: readonly Participant[];
  counts: boolean;
  scheduled: Fact;
}

export interface Told {
  /** Facts in force, by `at` and id: without retracted ones and without those that a notice left out. */
  facts: readonly Fact[];
  interviews: ReadonlyMap<string, ToldInterview>;
  last: ToldInterview | null;
  outcome: Fact | null;
}

export const inOrder = (a: Fact, b: Fact): number => Date.parse(a.at) - Date.parse(b.at) || (a.id < b.id ? -1 : 1);

/** Ids of the facts that are taken back; null where retractions name each other in a circle. */
export function retractedIds(facts: readonly Fact[]): ReadonlySet<string> | null {
  const retractions = facts.filter((fact) => fact.type === "fact-retracted");
  let isCircle = false;
  const isEffective = (id: string, asked: readonly string[]): boolean => {
    if (asked.includes(id)) isCircle = true;
    return !isCircle && !retractions.some((other) => other.fact === id && isEffective(other.id, [...asked, id]));
  };
  const retracted = new Set(retractions.filter(({ id }) => isEffective(id, [])).map(({ fact }) => fact));
  return isCircle ? null : retracted;
}

const losesItsDateOnly = new Set(["phrase-not-understood", "answer-in-the-past"]);
const outcomes: ReadonlySet<FactType> = new Set(["offer-received", "offer-accepted", "offer-declined", "rejected", "withdrawn", "position-closed"]);

/** What the request tells; null where its retractions go round in a circle, which the contract leaves open. */
export function whatIsTold({ application, facts, zones }: ResolvedPlanRequest, { notices }: Plan): Told | null {
  const retracted = retractedIds(facts);
  const zone = zones[application.employer.timeZone];
  if (retracted === null || zone === undefined) return null;
  const leftOut = new Set(notices.filter(({ code }) => !losesItsDateOnly.has(code)).flatMap((notice) => notice.facts));
  const inForce = facts
    .filter((fact) => fact.type !== "fact-retracted" && !retracted.has(fact.id))
    .filter((fact) => !leftOut.has(fact.id) || fact.type === "item-promised")
    .toSorted(inOrder);
  let outcome: Fact | null = null;
  for (const fact of inForce) {
    if (outcomes.has(fact.type)) outcome = fact;
    else if (fact.type === "application-reopened") outcome = null;
  }
  const end = outcome !== null && outcome.type !== "offer-received" ? outcome : null;
  const interviews = new Map<string, ToldInterview>();
  for (const fact of inForce) {
    if (end !== null && inOrder(fact, end) > 0) break;
    if (fact.type === "interview-scheduled" || fact.type === "interview-rescheduled") {
      const before = interviews.get(fact.interview);
      if (before === undefined && fact.type === "interview-rescheduled") continue;
      const ends = instantOf(fact.ends);
      interviews.set(fact.interview, {
        id: fact.interview,
        starts: instantOf(fact.starts),
        ends,
        day: localDay(ends, zone),
        participants: fact.type === "interview-scheduled" ? (fact.participants ?? []) : (before?.participants ?? []),
        counts: true,
        scheduled: before?.scheduled ?? fact,
      });
    } else if (fact.type === "interview-cancelled" || fact.type === "interview-missed") {
      const before = interviews.get(fact.interview);
      if (before !== undefined) interviews.set(fact.interview, { ...before, counts: false });
    }
  }
  const counting = [...interviews.values()].filter(({ counts }) => counts);
  const [last] = counting.toSorted((a, b) => b.ends - a.ends || (a.id > b.id ? -1 : 1));
  return { facts: inForce, interviews, last: last ?? null, outcome };
}
