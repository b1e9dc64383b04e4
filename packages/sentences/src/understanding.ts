import type { FactDraft, FactType, Plan, ResolvedPlanRequest } from "@tact/facts";

/** Whose clocks a time of day is read on where the sentence names none. */
export const clockOwners = ["employer", "reader", "candidate"] as const;
export type ClockOwner = (typeof clockOwners)[number];

export interface SentenceRequest {
  /** What happened, as somebody would tell it. */
  sentence: string;
  /** The application with everything that is known of it. `zones` holds the reader's zone and `zonesInWords`, too. */
  request: ResolvedPlanRequest;
  plan: Plan;
  /** IANA: the clocks of whoever writes. What was done is told on these. */
  reader: string;
  /** The clocks on which appointments are told; the employer's unless said. */
  clocks?: ClockOwner | undefined;
}

/** Days or a time that a fact takes from the words, to be shown before it is saved. */
export type ReadDate = { words: string; what: DateMeaning } & (
  | { kind: "days"; from: string; to: string | null }
  | { kind: "time"; at: string; until: string | null; onlyTheDay: boolean }
);

/** What a date stands for: when it happened, when they decide, when it takes place, by when an answer is due … */
export type DateMeaning = "happened" | "decision" | "appointment" | "answer-by" | "due" | "away" | "step";

/** A fact that was understood, ready to be recorded. */
export interface MeantFact {
  draft: FactDraft;
  dates: ReadDate[];
  /** What the words leave open and was taken as usual, in sentences. */
  assumed: string[];
}

/** One way to take a sentence. */
export interface SentenceWay {
  /** What tells it from the others. */
  label: string;
  facts: MeantFact[];
}

export interface Understanding {
  /**
   * `understood`: `facts` are ready. `ambiguous`: one of `ways`; `question` asks which. `incomplete`: understood but for
   * something that `question` asks for. `not-understood`: see `residue`; nothing of it is taken.
   */
  outcome: "understood" | "ambiguous" | "incomplete" | "not-understood";
  facts: MeantFact[];
  ways: SentenceWay[];
  question: string | null;
  /** The words from which on nothing was understood, as they stand in the sentence. */
  residue: string[];
  /** The kind of fact that the words come nearest to: the form to fill in instead. */
  nearest: FactType | null;
}
