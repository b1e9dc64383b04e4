import type { FactType } from "./fact.ts";

/**
 * The question that asks a person for a fact: the form after an interview is made of these. Every type has one, so
 * whatever a plan needs can be asked for.
 */
export const questions: Readonly<Record<FactType, string>> = {
  "interview-scheduled": "When is the interview, and who will be there?",
  "interview-rescheduled": "Has the interview been moved to another time?",
  "interview-cancelled": "Has the interview been called off, and by whom?",
  "interview-missed": "Did the interview take place, or did one side not come?",
  "decision-promised": "When did they say they would decide?",
  "delay-announced": "Did they say how long the delay will be?",
  "put-on-hold": "Is the position on hold, and did they say until when?",
  "contact-preference-stated": "Did they say how they want to be contacted, or not?",
  "contact-away": "Is somebody away, until when, and who stands in?",
  "message-sent": "What has been sent, to whom and when?",
  "message-received": "Has any word come from them?",
  "item-promised": "Was anything promised to them, and by when?",
  "item-sent": "Has what was promised been sent?",
  "call-promised": "Did they say when they would call?",
  "call-held": "Did the call take place?",
  "debrief-captured": "What was discussed, with whom, and did you ask when they will decide?",
  "competing-offer": "Is there an offer from somebody else, and by when must it be answered?",
  "offer-received": "By when do they want an answer to the offer?",
  "offer-accepted": "Was the offer accepted?",
  "offer-declined": "Was the offer declined?",
  rejected: "Did they say no?",
  withdrawn: "Was the application withdrawn?",
  "position-closed": "Has the position been filled or taken back?",
  "application-reopened": "Is the application alive again?",
  "step-pinned": "Is there a day on which this should be done instead, and why?",
  "step-dismissed": "Should this not be done at all, and why?",
  "fact-retracted": "Was something wrong that was recorded?",
};
