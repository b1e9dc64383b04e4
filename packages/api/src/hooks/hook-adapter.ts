import type { Fact, Participant, Problem } from "@tact/facts";

/** Systems whose word is understood, by the name that a hook source carries. */
export const hookSourceNames = ["tact", "calendly", "ashby"] as const;
export type HookSourceName = (typeof hookSourceNames)[number];

/** A delivery as it arrived, and what is needed to tell whether it is genuine. */
export interface SignedDelivery {
  /** The body, byte for byte: signatures are over bytes. */
  body: Uint8Array;
  headers: Headers;
  /** Secrets that may have signed it: the present one, and the one before while both hold. */
  secrets: readonly string[];
  /** The present, as an ISO 8601 instant. */
  now: string;
}

/** Whether a delivery is from whom it says. `stale`: signed by them, too long ago to be believed. */
export type Verdict = "genuine" | "forged" | "stale";

/** What a payload says about whose application it is. Tried from first to last; the first that finds exactly one decides. */
export interface ApplicationHints {
  /** Ids of applications, ours (`app_…`). */
  ids: readonly string[];
  /** Ids of applications in another system. */
  externalIds: readonly string[];
  /** Ids of the candidate in another system. */
  candidateIds: readonly string[];
  /** Addresses of the candidate, in lower case. */
  emails: readonly string[];
  /** The system that the external ids are of; the source's own where none is named. */
  externalSource?: string;
}

/** How an interview stands, as the other system puts it. */
export type Standing =
  | {
      kind: "held";
      /** ISO 8601 instants in UTC. */
      starts: string;
      ends: string;
      stage?: string;
      format?: "phone" | "video" | "onsite";
      participants?: readonly Participant[];
    }
  | { kind: "cancelled"; by?: "employer" | "candidate" };

/** What an object of another system was like at one moment: complete in itself, whichever was told before. */
export interface ObjectVersion {
  /** When the other system says it became so: an ISO 8601 instant in UTC. */
  at: string;
  /** How each of its interviews stands, by the other system's id. */
  interviews: readonly { interview: string; standing: Standing }[];
  /** It names all its interviews: one that another version names and this one does not was called off. */
  isWhole: boolean;
}

/** Something that happened. */
export type Happening =
  | {
      /** One version of an object that interviews hang on. */
      kind: "version";
      /** The other system's id of the object. */
      object: string;
      /** Objects that are the same interview: the booking that this one replaced, the one that replaced it. */
      replaces: readonly string[];
      replacedBy: readonly string[];
      /** Null where it says nothing but what replaced it. */
      version: ObjectVersion | null;
      application: ApplicationHints;
    }
  | {
      /** A fact as it is. */
      kind: "fact";
      application: ApplicationHints;
      fact: Fact;
    };

/** What became of reading a payload. */
export type HookReading =
  /** Nothing that concerns an interview: nothing of it is kept. `why` is a code. */
  | { kind: "ignored"; why: string }
  /** Our own format with wrong content: the sender is told. */
  | { kind: "refused"; problems: readonly Problem[] }
  | {
      kind: "happened";
      /** The same for the same delivery sent again. */
      key: string;
      happenings: readonly Happening[];
      /** Codes of what was not understood and left out. */
      leftOut: readonly string[];
    };

/** What the reader is given: JSON, parsed and otherwise untouched. */
export interface PayloadToRead {
  payload: unknown;
  headers: Headers;
}

/**
 * Another system's way of telling. Pure: what is kept is what `read` names, field by field; all else of a payload is
 * dropped where it arrives.
 */
export interface HookAdapter {
  source: HookSourceName;
  /** Makes a secret where the organisation brings none. */
  newSecret(): string;
  /** Whether a text can be the secret of this source; a sentence that says why not otherwise. */
  refuseSecret(secret: string): string | null;
  verify(delivery: SignedDelivery): Verdict;
  read(delivery: PayloadToRead): HookReading;
}
