import type { Fact, Participant, Plan, StepKind } from "@tact/facts";
import type { Language } from "../catalogue/language.ts";
import type { MessageSource } from "../sources/basis.ts";
import type { FactPart, PlaceholderCode } from "../text/passage.ts";

/** How a draft speaks: warm to people one got on with, plain to most, formal where the house is. */
export const tones = ["warm", "plain", "formal"] as const;
export type Tone = (typeof tones)[number];

/** By which way a draft goes out. A call comes with the voicemail to leave where nobody answers. */
export const draftChannels = ["email", "phone", "voicemail"] as const;
export type DraftChannel = (typeof draftChannels)[number];

/** What a draft reads of a plan request. A resolved or an unresolved request both are one. */
export interface DraftRequest {
  application: {
    id: string;
    role: string;
    route?: "direct" | "agency" | undefined;
    employer: { name: string };
    candidate: { name: string };
  };
  facts: readonly Fact[];
}

export interface DraftInput {
  /** The request that the plan was made from. */
  request: DraftRequest;
  plan: Plan;
  /** Id of a step of the plan. */
  step: string;
  /** Plain where it is left out. */
  tone?: Tone | undefined;
  /** One of the step's channels: its first, where it is left out. `voicemail` is the same draft as `phone`. */
  channel?: DraftChannel | undefined;
  /** English where it is left out. */
  language?: Language | undefined;
}

/** A stretch of one of a draft's texts, in UTF-16 units: `start` is in it, `end` is behind it. */
export interface Place {
  part: "subject" | "body" | "voicemail";
  start: number;
  end: number;
}

/** A stretch that came from a fact. */
export interface FactUse extends Place {
  /** Id of the fact. */
  fact: string;
  what: FactPart;
}

/** A gap that only the person can fill, written `[like this]`: a draft with one is not ready to be copied. */
export interface Placeholder extends Place {
  code: PlaceholderCode;
  /** What is asked: the text between the brackets. */
  ask: string;
}

export interface Recipient {
  /** Id of the participant; null where nobody is known. */
  id: string | null;
  name: string | null;
  role: Participant["role"] | null;
  email: string | null;
  /** Whether the step names this person, or it is the likeliest one where it names nobody. */
  basis: "step" | "assumed";
}

/** What to say on the telephone, in order. */
export interface CallOutline {
  opening: string;
  points: string[];
  ask: string[];
  close: string;
}

export interface Draft {
  step: string;
  kind: StepKind;
  /** A call has an outline and a voicemail; a note is for the candidate alone and goes to nobody. */
  form: "email" | "call" | "note";
  /** Where a step can be answered in different ways, which of them this is. */
  choice: "accept" | "decline" | "ask-for-time" | null;
  tone: Tone;
  /** Code of the language, such as `en`. */
  language: string;
  /** Null for a note. */
  recipient: Recipient | null;
  /** The subject of an email, the heading of a note; null for a call. */
  subject: string | null;
  /** The email or note; for a call its outline as text. Lines end in `\n`. */
  body: string;
  /** At most four sentences; null unless it is a call. */
  voicemail: string | null;
  /** The parts of the body of a call; null unless it is one. */
  outline: CallOutline | null;
  facts: FactUse[];
  placeholders: Placeholder[];
  /** Words of the body. */
  words: number;
  /** Codes of the step that the words follow, and advice on this draft, such as `shared-topic`. */
  guidance: string[];
  /** What the shape of this draft rests on. */
  sources: MessageSource[];
}
