import type { FactType } from "./fact.ts";

/** The question that asks a person for a fact: the form after an interview is made of these. */
export const questions: Readonly<Partial<Record<FactType, string>>> = {
  "interview-scheduled": "When is the interview, and who will be there?",
  "decision-promised": "When did they say they would decide?",
  "delay-announced": "Did they say how long the delay will be?",
  "debrief-captured": "What was discussed, and with whom?",
  "message-sent": "What has been sent, to whom and when?",
  "message-received": "Has any word come from them?",
  "item-promised": "Was anything promised to them?",
  "call-promised": "Did they say when they would call?",
  "offer-received": "By when do they want an answer to the offer?",
};
