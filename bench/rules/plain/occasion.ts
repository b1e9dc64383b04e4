import type { StepKind } from "@tact/facts";
import type { Instant, PlainFact } from "./facts.ts";
import type { Stretch } from "./waits.ts";
import type { PlainWindow } from "./windows.ts";

/** A step that one fact asks for, with the message that completed it. */
export interface Occasion {
  kind: StepKind;
  window: PlainWindow;
  /** When the fact that asks for it happened. */
  asked: Instant;
  doneBy: PlainFact | null;
  /** From when on it is no longer called for. */
  gone: Instant;
  anchor: string;
}

export const never = Number.POSITIVE_INFINITY;

/** The first message, not yet taken, that fits between two moments; it is taken. */
export function messageFor(facts: readonly PlainFact[], taken: PlainFact[], from: Instant, until: Instant, fits: "call" | "enquiry" | "reply"): PlainFact | null {
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index] as PlainFact;
    if (fact.type !== "message-sent" || fact.at < from || fact.at > until || fact.step !== "" || taken.includes(fact)) continue;
    const { purpose } = fact;
    const isRight = fits === "enquiry" ? purpose === "enquiry" : fits === "call" ? purpose !== "thank-you" : purpose !== "enquiry";
    if (!isRight) continue;
    taken.push(fact);
    return fact;
  }
  return null;
}

export function sentItem(facts: readonly PlainFact[], promise: PlainFact): PlainFact | null {
  return facts.find(({ type, at, what }) => type === "item-sent" && at >= promise.at && what === promise.what) ?? null;
}

/** A call held, a newer promise, or any word once it should have come. */
export function goneCall(facts: readonly PlainFact[], promise: number): Instant {
  const { starts } = facts[promise] as PlainFact;
  for (let index = promise + 1; index < facts.length; index += 1) {
    const { type, at, starts: begins, byCandidate } = facts[index] as PlainFact;
    if (type === "call-held" || type === "call-promised") return at;
    const isWord =
      type === "message-received" ||
      type === "decision-promised" ||
      type === "delay-announced" ||
      type === "put-on-hold" ||
      type === "contact-preference-stated" ||
      ((type === "interview-scheduled" || type === "interview-rescheduled") && begins > at) ||
      (type === "interview-cancelled" && !byCandidate) ||
      isOutcome(type);
    if (isWord && at >= starts) return at;
    if (isOutcome(type)) return at;
  }
  return never;
}

export function goneExpedite(facts: readonly PlainFact[], offer: number): Instant {
  for (let index = offer + 1; index < facts.length; index += 1) {
    const { type, at } = facts[index] as PlainFact;
    if (type === "interview-scheduled" || type === "competing-offer" || isOutcome(type)) return at;
  }
  return never;
}

function isOutcome(type: PlainFact["type"]): boolean {
  return type === "offer-received" || type === "offer-accepted" || type === "offer-declined" || type === "rejected" || type === "withdrawn" || type === "position-closed";
}

/** When the next outcome took the place of this one. */
export function goneOutcome(facts: readonly PlainFact[], outcome: number): Instant {
  for (let index = outcome + 1; index < facts.length; index += 1) {
    const { type, at } = facts[index] as PlainFact;
    if (isOutcome(type)) return at;
  }
  return never;
}

/** When the wait that a statement began ended. */
export function endOf(stretches: readonly Stretch[], statement: PlainFact): Instant {
  let ends = never;
  for (const stretch of stretches) if (stretch.statement === statement) ends = stretch.ends;
  return ends;
}
