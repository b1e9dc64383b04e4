import { plural } from "./plural.ts";

/** Words of the forms of rarer events. See `en-log.ts`. */
export const otherLogWords = {
  interview: "Which interview?",
  interviewAt: (stage: string | null, at: string) => (stage === null ? at : `${stage}, ${at}`),
  noInterview: "There is no interview on record yet. Log the interview first.",
  off: {
    how: "What happened?",
    hows: { "interview-cancelled": "It was called off", "interview-missed": "Somebody did not come" },
    whoCancelled: "Who called it off?",
    whoMissed: "Who did not come?",
    bys: { employer: "The employer", candidate: "The client" },
  },
  debrief: {
    withWhom: "With whom?",
    everybody: "Everybody there",
    topics: "What was discussed?",
    topicsHint: "One topic a line. The drafts use these words.",
    value: "What would you bring, in one sentence?",
    timelineAsked: "We asked when they will decide",
  },
  hold: "Until when is it on hold?",
  holdNone: "They did not say",
  decided: "What was the answer to the offer?",
  decideds: { "offer-accepted": "Accepted", "offer-declined": "Declined" },
  item: {
    how: "What happened?",
    hows: { "item-promised": "We promised to send something", "item-sent": "We sent what was promised" },
    what: "What is it?",
    sameWords: "In the same words as the promise.",
    by: "By when?",
    none: "No day was named",
  },
  call: {
    how: "What happened?",
    hows: { "call-promised": "They said they would call", "call-held": "The call took place" },
    time: (place: string) => `Time in ${place}`,
  },
  wish: "What did they ask for?",
  away: {
    who: "Who is away?",
    until: "Last day away",
    delegate: "Who stands in?",
    noDelegate: "Nobody was named",
    nobody: "Nobody is on record at this employer yet. Log an interview with its people first.",
  },
  reopened: "What ended the application no longer ends it. The plan goes on from today.",
} as const;

/** Words of the questions after an interview. */
export const afterWords = {
  text: "Only what changes the plan, the most useful first. Leave out what you do not know.",
  nothing: "Nothing more is needed: the plan knows what it can.",
  empty: "Answer at least one question.",
  questions: {
    promise: "When did they say they would decide?",
    people: "Who was there?",
    debrief: "What was discussed?",
    item: "Was anything promised to them?",
    offer: "By when do they want an answer?",
  },
  changes(kind: "promise" | "people" | "debrief" | "item" | "offer", steps: number) {
    if (kind === "promise") return steps === 0 ? "Sets the decision day." : `Would make the dates of ${plural(steps, "step", "steps")} exact.`;
    if (kind === "people") return "Gives each of them a thank-you, by name.";
    if (kind === "debrief") return `Completes ${plural(steps, "step", "steps")}, and feeds the words of the thank-yous.`;
    return kind === "item" ? "Adds a step to send it in time." : "Adds a step to answer in time.";
  },
} as const;
