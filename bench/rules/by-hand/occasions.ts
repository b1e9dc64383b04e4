import type { StepKind } from "@tact/facts";
import type { Instant, PlainApplication, PlainFact } from "../plain/facts.ts";
import { endOf, goneCall, goneExpedite, goneOutcome, messageFor, never, type Occasion, sentItem } from "../plain/occasion.ts";
import { minute } from "../plain/wall-clock.ts";
import type { Reading } from "../plain/waits.ts";
import {
  acknowledgeOfferWindow,
  answerOfferWindow,
  askNewTimelineWindow,
  expediteWindow,
  graciousReplyWindow,
  missedCallWindow,
  type PlainWindow,
  promisedItemWindow,
} from "../plain/windows.ts";

/** Steps that stand on a single fact; marks the messages that they take in `taken`. */
export function planOccasions(application: PlainApplication, { outcome, stretches }: Reading, taken: PlainFact[]): Occasion[] {
  const { facts } = application;
  const occasions: Occasion[] = [];
  for (let index = 0; index < facts.length; index += 1) {
    const fact = facts[index] as PlainFact;
    if (outcome !== null && fact.at > outcome.at) break;
    switch (fact.type) {
      case "item-promised":
        occasions.push(occasion("promised-item", promisedItemWindow(fact, application), fact, sentItem(facts, fact), outcome?.at ?? never));
        break;
      case "call-promised": {
        const window = missedCallWindow(fact, application);
        const gone = goneCall(facts, index);
        const doneBy = messageFor(facts, taken, fact.starts + 30 * minute, Math.min(window.closes, gone), "call");
        occasions.push(occasion("missed-call", window, fact, doneBy, gone));
        break;
      }
      case "delay-announced":
      case "put-on-hold": {
        const stretch = stretches.find(({ statement, word }) => statement === fact && word === null);
        if (stretch === undefined || !Number.isNaN(stretch.decision)) break;
        const gone = endOf(stretches, fact);
        const window = askNewTimelineWindow(fact, application);
        const doneBy = messageFor(facts, taken, fact.at, Math.min(window.closes, gone), "call");
        occasions.push(occasion("ask-new-timeline", window, fact, doneBy, gone));
        break;
      }
      case "competing-offer": {
        const window = expediteWindow(fact, application);
        const gone = goneExpedite(facts, index);
        const doneBy = messageFor(facts, taken, fact.at, Math.min(window.closes, gone), "enquiry");
        occasions.push(occasion("expedite", window, fact, doneBy, gone));
        break;
      }
      case "offer-received": {
        const gone = goneOutcome(facts, index);
        const doneBy = messageFor(facts, taken, fact.at, gone, "reply");
        occasions.push(occasion("acknowledge-offer", acknowledgeOfferWindow(fact, application), fact, doneBy, gone));
        if (!Number.isNaN(fact.answerBy)) {
          occasions.push(occasion("answer-offer", answerOfferWindow(fact, application), fact, null, gone));
        }
        break;
      }
      case "rejected": {
        const gone = goneOutcome(facts, index);
        occasions.push(occasion("gracious-reply", graciousReplyWindow(fact, application), fact, messageFor(facts, taken, fact.at, gone, "reply"), gone));
      }
    }
  }
  return occasions;
}

function occasion(kind: StepKind, window: PlainWindow, { id, at }: PlainFact, doneBy: PlainFact | null, gone: Instant): Occasion {
  return { kind, window, asked: at, doneBy, gone, anchor: id };
}
