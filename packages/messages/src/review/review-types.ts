import type { StepKind } from "@tact/facts";
import type { Language } from "../catalogue/language.ts";
import type { Place } from "../draft/draft-types.ts";
import type { MessageSource } from "../sources/basis.ts";
import type { FindingCode } from "./finding-codes.ts";

/** `block`: it must not go out like this. `fix`: it would harm. `consider`: it could be better. */
export const severities = ["block", "fix", "consider"] as const;
export type Severity = (typeof severities)[number];

/** What a review may know beside the text. Everything is optional: what is not known is not judged. */
export interface ReviewContext {
  /** The step that the text is for: limits and rules differ by kind. */
  kind?: StepKind | undefined;
  channel?: "email" | "phone" | "voicemail" | undefined;
  /** The subject of an email. An empty one is a subject that is missing. */
  subject?: string | undefined;
  /** Full name of the person it goes to. */
  recipient?: string | undefined;
  /** Full names of the other people of this application: a greeting to one of them is the wrong one. */
  people?: readonly string[] | undefined;
  employer?: string | undefined;
  candidate?: string | undefined;
  role?: string | undefined;
  /** What was discussed: a text that takes one of these up is specific. */
  topics?: readonly string[] | undefined;
  /** What was promised to be sent. */
  item?: string | undefined;
  /** Texts for other people of the same panel. */
  others?: readonly string[] | undefined;
  /** English where it is left out. */
  language?: Language | undefined;
}

export interface Finding extends Place {
  code: FindingCode;
  severity: Severity;
  /** Why it is a fault, in a sentence. */
  why: string;
  /** A better wording, or what to do where no words can be offered. */
  better: string;
  source: MessageSource;
}

export interface Review {
  /** In the order of the text: subject first, then by place, then by code. */
  findings: Finding[];
  /** Words of the text, as far as it was read. */
  words: number;
  sentences: number;
  /** Whether only the beginning was read, because the text is longer than any message. */
  cut: boolean;
}
