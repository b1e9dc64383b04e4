import type { FactType } from "@tact/facts";
import { parseInstant } from "../time/instant.ts";
import { isOf, type Known } from "./known-fact.ts";
import { isOutcome } from "./outcomes.ts";

const always: ReadonlySet<FactType> = new Set([
  "message-received",
  "decision-promised",
  "delay-announced",
  "put-on-hold",
  "contact-preference-stated",
  "call-promised",
  "call-held",
  "application-reopened",
]);

/** Whether a fact is a word from the employer. */
export function isWord(known: Known): boolean {
  if (always.has(known.fact.type) || isOutcome(known)) return true;
  if (isOf(known, "interview-scheduled") || isOf(known, "interview-rescheduled")) {
    return parseInstant(known.fact.starts) > known.at;
  }
  return isOf(known, "interview-cancelled") && known.fact.by !== "candidate";
}

/** Whether a word carries neither a date nor a decision. `dated` holds the ids of statements with a day. */
export function isBareWord(known: Known, dated: ReadonlySet<string>): boolean {
  return isWord(known) && !isOutcome(known) && !dated.has(known.fact.id);
}
