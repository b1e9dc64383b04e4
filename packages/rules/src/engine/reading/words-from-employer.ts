import type { Fact, FactType } from "@tact/facts";
import { type Instant, parseInstant } from "../../time/instant.ts";
import type { Known } from "./known-fact.ts";
import { isOutcome, outcomeTypes } from "./outcomes.ts";

const always: ReadonlySet<FactType> = new Set([
  "message-received",
  "decision-promised",
  "delay-announced",
  "put-on-hold",
  "contact-preference-stated",
  "call-promised",
  "call-held",
  "application-reopened",
  ...outcomeTypes,
]);

/** Whether a fact, which happened at that instant, is a word from the employer. */
export function isWord(fact: Fact, at: Instant): boolean {
  if (always.has(fact.type)) return true;
  if (fact.type === "interview-scheduled" || fact.type === "interview-rescheduled") return parseInstant(fact.starts) > at;
  return fact.type === "interview-cancelled" && fact.by !== "candidate";
}

/** Whether a word carries neither a date nor a decision. `dated` holds the ids of statements with a day. */
export function isBareWord(known: Known, dated: ReadonlySet<string>): boolean {
  return known.isWord && !isOutcome(known) && !dated.has(known.id);
}
