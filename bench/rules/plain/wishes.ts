import type { PlainApplication, PlainFact } from "./facts.ts";

/** What the employer asked for and what a person decided, whenever it was said. */
export interface Wishes {
  throughRecruiter: boolean;
  noThanks: boolean;
  noContact: boolean;
  hasPins: boolean;
  /** Ids of dismissed steps; null where there is none. */
  dismissed: string[] | null;
}

export function readWishes({ facts }: PlainApplication): Wishes {
  const wishes: Wishes = { throughRecruiter: false, noThanks: false, noContact: false, hasPins: false, dismissed: null };
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index] as PlainFact;
    if (fact.type === "step-pinned") wishes.hasPins = true;
    else if (fact.type === "step-dismissed") (wishes.dismissed ??= []).push(fact.step);
    else if (fact.type === "contact-preference-stated") {
      if (fact.preference === "through-recruiter") wishes.throughRecruiter = true;
      else if (fact.preference === "no-thank-you-notes") wishes.noThanks = true;
      else if (fact.preference === "no-contact-before-decision") wishes.noContact = true;
    }
  }
  return wishes;
}

/** The latest fact that moved this step to a day. */
export function pinOf({ facts }: PlainApplication, id: string): PlainFact | null {
  for (let index = facts.length - 1; index >= 0; index -= 1) {
    const fact = facts[index] as PlainFact;
    if (fact.type === "step-pinned" && fact.step === id) return fact;
  }
  return null;
}
