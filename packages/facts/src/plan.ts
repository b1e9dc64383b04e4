import type { FactType } from "./fact.ts";

/** What a step asks a person to do. */
export const stepKinds = [
  "prepare-questions",
  "debrief",
  "thank-you",
  "debrief-recruiter",
  "decision-follow-up",
  "ask-new-timeline",
  "delay-follow-up",
  "check-in",
  "long-wait",
  "let-go",
  "keep-options-open",
  "promised-item",
  "missed-call",
  "expedite",
  "acknowledge-offer",
  "answer-offer",
  "gracious-reply",
] as const;
export type StepKind = (typeof stepKinds)[number];

export type StepStatus = "planned" | "due" | "late" | "expired" | "done" | "dismissed" | "withheld";
export type ApplicationState =
  | "before-interview"
  | "waiting"
  | "overdue-decision"
  | "delayed"
  | "on-hold"
  | "offer"
  | "ended";
export type Precision = "exact" | "range" | "vague";
export type Basis = "stated" | "assumed";

/**
 * A wall-clock time in a named zone, such as `2026-11-23T09:00:00-05:00[America/New_York]`.
 * The part before the bracket is an ISO 8601 instant.
 */
export type ZonedDateTime = string;

/** When a step may be done. `opens ≤ ideal ≤ by ≤ closes`, each in the employer's zone, inclusive. */
export interface Window {
  opens: ZonedDateTime;
  ideal: ZonedDateTime;
  by: ZonedDateTime;
  closes: ZonedDateTime;
}

/** One link of the chain from fact to date. A move carries `from` and `to`. */
export interface Because {
  /** Id of the rule, or of the mover: landing, minimum-gap, after-decision-day, sending-hours, evening, pinned, dismissed, withheld, budget. */
  rule: string;
  text: string;
  facts: string[];
  /** Key of a source and its section, such as `krautzel#the-check-in`. */
  source?: string;
  /** Which edge of the window this is about. */
  edge?: keyof Window;
  from?: string;
  to?: string;
}

export interface Step {
  /** Stable across re-planning: never made from a position or a date. */
  id: string;
  /** The same through slips and new statements; calendars build their UID from it. */
  lineage: string;
  kind: StepKind;
  title: string;
  interview: string | null;
  /** Participant ids; empty where nobody is known. */
  to: string[];
  channel: "email" | "phone" | null;
  alternatives: ("email" | "phone")[];
  /** Whether an employer is contacted. */
  touch: boolean;
  window: Window;
  status: StepStatus;
  firmness: "firm" | "if-no-answer";
  basis: Basis;
  because: Because[];
  /** Codes for the words: `missed-thanks`, `late-thanks`, `ask-for-timeline` … */
  guidance: string[];
  /** Id of the fact that completed it. */
  doneBy: string | null;
}

export interface Decision {
  /** Employer-local dates. `to` is *D*: the day by which they said they would decide. */
  from: string;
  to: string;
  precision: Precision;
  basis: Basis;
  fact: string | null;
  slips: number;
}

export interface Need {
  fact: FactType;
  question: string;
  /** Ids of the steps whose dates the answer would tighten. */
  tightens: string[];
}

export interface Notice {
  code: string;
  text: string;
  facts: string[];
}

export interface Balance {
  label: "timid" | "leaning-timid" | "balanced" | "leaning-pushy" | "pushy";
  score: number;
  because: string;
}

export interface Plan {
  application: string;
  asOf: string;
  policy: { id: string; edition: string };
  zoneData: string;
  state: ApplicationState;
  decision: Decision | null;
  steps: Step[];
  next: string | null;
  nothingToDo: string | null;
  needs: Need[];
  notices: Notice[];
  balance: Balance;
}

/** What a new fact did to a plan. Steps are paired by `lineage`. */
export interface PlanDiff {
  /** Steps whose window and status stayed, as they are now. */
  kept: Step[];
  /** Steps whose window changed; `because` says why. */
  moved: { before: Step; after: Step; because: Because[] }[];
  /** Steps whose window stayed while something else changed: status, title, recipients, reasons. */
  changed: { before: Step; after: Step }[];
  added: Step[];
  dropped: { step: Step; because: Because }[];
}

/** One thing that is wrong with an input, and where. */
export interface Problem {
  /** JSON Pointer (RFC 6901) into the input. */
  pointer: string;
  detail: string;
  /** A finer code than the refusal's, where there is one: `control-character`, `unknown-field` … */
  code?: string;
}

/** A refusal is a value, never an exception. */
export interface Refusal {
  error: {
    code: "invalid-input" | "calendar-out-of-range";
    problems: Problem[];
  };
}
