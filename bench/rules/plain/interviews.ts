import type { Day, Instant, Person, PlainApplication, PlainFact } from "./facts.ts";

/** An interview as the facts up to some moment tell it. */
export interface Interview {
  id: string;
  starts: Instant;
  ends: Instant;
  /** The employer-local day of its end. */
  day: Day;
  people: readonly Person[];
  /** Neither cancelled nor missed. */
  counts: boolean;
  /** When it was first scheduled. */
  known: Instant;
}

/** Takes one fact about an interview into the list. */
export function takeInterviewFact(interviews: Interview[], fact: PlainFact, { clock }: PlainApplication): void {
  let interview: Interview | undefined;
  for (let index = 0; index < interviews.length; index += 1) {
    if (interviews[index]?.id === fact.interview) interview = interviews[index];
  }
  switch (fact.type) {
    case "interview-scheduled":
    case "interview-rescheduled":
      if (interview === undefined) {
        const { starts, ends, people, at } = fact;
        interviews.push({ id: fact.interview, starts, ends, day: clock.dayAt(ends), people, counts: true, known: at });
      } else {
        interview.starts = fact.starts;
        interview.ends = fact.ends;
        interview.day = clock.dayAt(fact.ends);
        interview.counts = true;
        if (fact.type === "interview-scheduled") interview.people = fact.people;
      }
      break;
    default:
      if (interview !== undefined) interview.counts = false;
  }
}

/** The one that counts and ends last; ties by id. */
export function lastInterview(interviews: readonly Interview[]): Interview | null {
  let last: Interview | null = null;
  for (let index = 0; index < interviews.length; index += 1) {
    const interview = interviews[index] as Interview;
    if (interview.counts && (last === null || interview.ends > last.ends || (interview.ends === last.ends && interview.id > last.id))) {
      last = interview;
    }
  }
  return last;
}
