import type { FactDraft, Plan, When } from "@tact/facts";
import type { InterviewEntry } from "../plan/timeline.ts";
import { words } from "../words/en.ts";
import type { WhenValues } from "./log-values.ts";

const e = words.errors;

/** What a form states: facts ready to be recorded, or what is still wrong, by field. */
export type Drafted = { drafts: FactDraft[]; errors: null } | { drafts: null; errors: Readonly<Record<string, string>> };

export interface DraftContext {
  /** Epoch milliseconds. */
  now: number;
  /** The reader's zone (IANA), on whose clocks "at another time" is read. */
  reader: string;
  /** The employer's zone (IANA). */
  employer: string;
  /** End of the last interview that has ended, ISO 8601; null where there is none. */
  lastInterviewEnd: string | null;
  /** Interviews that take place, or took place, by start. */
  interviews: readonly InterviewEntry[];
  plan: Plan | null;
}

/** A day as it was said; an error by field where it is incomplete; null for "no date". */
export function whenOf(values: WhenValues): { when: When | null } | { error: Record<string, string> } {
  switch (values.mode) {
    case "none":
      return { when: null };
    case "words":
      return values.phrase.trim() === "" ? { error: { phrase: e.required } } : { when: { phrase: values.phrase.trim() } };
    case "date":
      return values.date === "" ? { error: { date: e.required } } : { when: { date: values.date } };
    case "range":
      if (values.from === "" || values.to === "") return { error: { to: e.required } };
      return values.to < values.from ? { error: { to: e.rangeReversed } } : { when: { from: values.from, to: values.to } };
  }
}
