import type { PlainApplication, PlainFact } from "../plain/facts.ts";
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
  promisedItemWindow,
} from "../plain/windows.ts";
import { occasionEngine, occasionTypes } from "./occasion-rules.ts";

type Answer = Pick<Occasion, "window" | "gone" | "doneBy">;
type Handler = (application: PlainApplication, reading: Reading, index: number, taken: PlainFact[]) => Answer;

/** What follows from each event: dates, end, and the message that answers it. */
const handlers: Readonly<Record<string, Handler>> = {
  "promised-item"(application, { outcome }, index) {
    const fact = application.facts[index] as PlainFact;
    return { window: promisedItemWindow(fact, application), gone: outcome?.at ?? never, doneBy: sentItem(application.facts, fact) };
  },
  "missed-call"(application, _, index, taken) {
    const fact = application.facts[index] as PlainFact;
    const window = missedCallWindow(fact, application);
    const gone = goneCall(application.facts, index);
    const until = Math.min(window.closes, gone);
    return { window, gone, doneBy: messageFor(application.facts, taken, fact.starts + 30 * minute, until, "call") };
  },
  "ask-new-timeline"(application, { stretches }, index, taken) {
    const fact = application.facts[index] as PlainFact;
    const window = askNewTimelineWindow(fact, application);
    const gone = endOf(stretches, fact);
    return { window, gone, doneBy: messageFor(application.facts, taken, fact.at, Math.min(window.closes, gone), "call") };
  },
  expedite(application, _, index, taken) {
    const fact = application.facts[index] as PlainFact;
    const window = expediteWindow(fact, application);
    const gone = goneExpedite(application.facts, index);
    return { window, gone, doneBy: messageFor(application.facts, taken, fact.at, Math.min(window.closes, gone), "enquiry") };
  },
  "acknowledge-offer"(application, _, index, taken) {
    const fact = application.facts[index] as PlainFact;
    const gone = goneOutcome(application.facts, index);
    return { window: acknowledgeOfferWindow(fact, application), gone, doneBy: messageFor(application.facts, taken, fact.at, gone, "reply") };
  },
  "answer-offer"(application, _, index) {
    const fact = application.facts[index] as PlainFact;
    return { window: answerOfferWindow(fact, application), gone: goneOutcome(application.facts, index), doneBy: null };
  },
  "gracious-reply"(application, _, index, taken) {
    const fact = application.facts[index] as PlainFact;
    const gone = goneOutcome(application.facts, index);
    return { window: graciousReplyWindow(fact, application), gone, doneBy: messageFor(application.facts, taken, fact.at, gone, "reply") };
  },
};

/** Asks the rules about every fact that may call for a step, in order. */
export async function askAboutOccasions(application: PlainApplication, reading: Reading, taken: PlainFact[]): Promise<Occasion[]> {
  const occasions: Occasion[] = [];
  for (const [index, fact] of application.facts.entries()) {
    if (reading.outcome !== null && fact.at > reading.outcome.at) break;
    if (!occasionTypes.has(fact.type)) continue;
    const { events } = await occasionEngine.run({
      type: fact.type,
      isUndated: reading.stretches.some(({ statement, word, decision }) => statement === fact && word === null && Number.isNaN(decision)),
      hasAnswerBy: !Number.isNaN(fact.answerBy),
    });
    for (const { params } of events) {
      const { kind } = params as Pick<Occasion, "kind">;
      const answer = handlers[kind]?.(application, reading, index, taken);
      if (answer !== undefined) occasions.push({ kind, anchor: fact.id, asked: fact.at, ...answer });
    }
  }
  return occasions;
}
