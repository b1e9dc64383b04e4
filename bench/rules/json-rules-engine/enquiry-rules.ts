import { type Almanac, Engine, type RuleProperties } from "json-rules-engine";
import type { Conversation } from "./conversation.ts";

const is = (fact: string, value: boolean) => ({ fact, operator: "equal", value });
const some = (fact: string) => ({ fact, operator: "greaterThan", value: 0 });

/** Each enquiry stands on the one before it: rules run by priority, and what one finds out the next one reads. */
async function enquire(event: { params?: Record<string, unknown> }, almanac: Almanac): Promise<void> {
  const conversation = await almanac.factValue<Conversation>("conversation");
  conversation.add(Number(event.params?.["place"]));
  almanac.addFact("enquiriesLeft", conversation.left);
}

const rules: RuleProperties[] = [
  {
    name: "decision-follow-up",
    priority: 50,
    conditions: { all: [is("beginsWithWord", false), is("decisionKnown", true)] },
    event: { type: "enquiry", params: { place: 0 } },
    onSuccess: enquire,
  },
  {
    name: "delay-follow-up",
    priority: 50,
    conditions: { all: [is("beginsWithWord", false), is("decisionKnown", false)] },
    event: { type: "enquiry", params: { place: 0 } },
    onSuccess: enquire,
  },
  {
    name: "check-in",
    priority: 40,
    conditions: { all: [some("enquiriesLeft")] },
    event: { type: "enquiry", params: { place: 1 } },
    onSuccess: enquire,
  },
  {
    name: "long-wait",
    priority: 30,
    conditions: { all: [some("enquiriesLeft")] },
    event: { type: "enquiry", params: { place: 2 } },
    onSuccess: enquire,
  },
  {
    name: "let-go",
    priority: 20,
    conditions: { all: [is("isPresent", true)] },
    event: { type: "enquiry", params: { place: 3 } },
    onSuccess: enquire,
  },
  {
    name: "keep-options-open",
    priority: 10,
    conditions: { all: [is("isPresent", true)] },
    event: { type: "aside", params: { kind: "keep-options-open" } },
  },
];

/** The rules about one stretch of waiting. */
export const enquiryEngine = new Engine(rules);
