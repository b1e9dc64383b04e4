import type { Fact, Participant } from "@tact/facts";
import { secondsOf } from "./facts-in-force.ts";

/** A participant with the fact that last named them. */
export interface Person extends Participant {
  fact: string;
  /** Place in the panel: in the order in which the facts first named them, so that whoever joins later comes last. */
  member: number;
}

export interface Interview {
  id: string;
  /** Fact that last gave its times. */
  fact: string;
  ends: string;
  counts: boolean;
  /** The order in which interviews were first scheduled, from 0. */
  round: number;
  people: Person[];
}

/** The interviews as the facts in force leave them, in the order in which they were first scheduled. */
export function interviewsOf(facts: readonly Fact[]): Interview[] {
  const interviews = new Map<string, Interview>();
  const members = new Map<string, Map<string, number>>();
  for (const fact of facts) {
    if (fact.type === "interview-scheduled") {
      const known = interviews.get(fact.interview);
      const panel = members.get(fact.interview) ?? new Map<string, number>();
      members.set(fact.interview, panel);
      const people = (fact.participants ?? []).map((participant): Person => {
        const member = panel.get(participant.id) ?? panel.size;
        panel.set(participant.id, member);
        return { ...participant, fact: fact.id, member };
      });
      interviews.set(fact.interview, { id: fact.interview, fact: fact.id, ends: fact.ends, counts: true, round: known?.round ?? interviews.size, people });
    }
    if (fact.type === "interview-rescheduled" || fact.type === "interview-cancelled" || fact.type === "interview-missed") {
      const known = interviews.get(fact.interview);
      if (known === undefined) continue;
      if (fact.type === "interview-rescheduled") interviews.set(fact.interview, { ...known, fact: fact.id, ends: fact.ends, counts: true });
      else interviews.set(fact.interview, { ...known, counts: false });
    }
  }
  return [...interviews.values()];
}

/** The interview that a wait follows: of those that count the one that ends last. */
export function lastInterview(interviews: readonly Interview[]): Interview | null {
  const counting = interviews.filter(({ counts }) => counts);
  const endsLater = (a: Interview, b: Interview) => {
    const difference = secondsOf(a.ends) - secondsOf(b.ends);
    return difference > 0 || (difference === 0 && a.id > b.id);
  };
  return counting.reduce<Interview | null>((last, one) => (last === null || endsLater(one, last) ? one : last), null);
}
