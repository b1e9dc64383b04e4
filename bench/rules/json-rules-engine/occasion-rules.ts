import { Engine, type RuleProperties } from "json-rules-engine";
import type { FactType } from "../plain/facts.ts";

/** What is asked about one fact that may call for a step. */
export interface OccasionQuestions {
  type: FactType;
  /** A delay or hold in force that carries no date. */
  isUndated: boolean;
  hasAnswerBy: boolean;
}

const typeIs = (...types: FactType[]) => ({ fact: "type", operator: "in", value: types, priority: 10 });
const is = (fact: keyof OccasionQuestions, value: boolean) => ({ fact, operator: "equal", value });
const calls = (kind: string) => ({ type: "step", params: { kind } });

const rules: RuleProperties[] = [
  { name: "promised-item", conditions: { all: [typeIs("item-promised")] }, event: calls("promised-item") },
  { name: "missed-call", conditions: { all: [typeIs("call-promised")] }, event: calls("missed-call") },
  {
    name: "ask-new-timeline",
    conditions: { all: [typeIs("delay-announced", "put-on-hold"), is("isUndated", true)] },
    event: calls("ask-new-timeline"),
  },
  { name: "expedite", conditions: { all: [typeIs("competing-offer")] }, event: calls("expedite") },
  { name: "acknowledge-offer", conditions: { all: [typeIs("offer-received")] }, event: calls("acknowledge-offer") },
  {
    name: "answer-offer",
    conditions: { all: [typeIs("offer-received"), is("hasAnswerBy", true)] },
    event: calls("answer-offer"),
  },
  { name: "gracious-reply", conditions: { all: [typeIs("rejected")] }, event: calls("gracious-reply") },
];

/** The rules about single facts that ask for something. */
export const occasionEngine = new Engine(rules);

/** Facts of other types call for nothing: nobody asks about them. */
export const occasionTypes: ReadonlySet<FactType> = new Set([
  "item-promised",
  "call-promised",
  "delay-announced",
  "put-on-hold",
  "competing-offer",
  "offer-received",
  "rejected",
]);
