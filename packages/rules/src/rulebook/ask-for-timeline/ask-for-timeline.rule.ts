import { atInstants, rule } from "../../engine/asking/rule.ts";
import { hour } from "../../time/instant.ts";

/** Before an interview: have the question ready when they will decide. */
export const askForTimeline = rule({
  id: "ask-for-timeline",
  kind: "prepare-questions",
  title: "Prepare to ask for the timeline",
  about: "interview",
  basis: {
    source: "krautzel#the-follow-up",
    point: "At the interview, ask for the target date of the decision and when you will be told of it.",
  },
  reads: ["interview-scheduled", "interview-rescheduled", "decision-promised", "delay-announced", "put-on-hold", "debrief-captured"],
  parameters: [],
  touch: false,
  fits: [],
  withheldBy: [],
  calledFor: {
    "nobody said before the interview when they will decide": ({ subject }) => subject.toldBefore === null,
  },
  staysWhile: {
    "the interview takes place": ({ subject }) => subject.interview.counts,
    "the application has not ended": ({ subject }) => !subject.ended,
  },
  propose({ subject: { interview }, dates }) {
    const { starts } = interview;
    const opens = dates.plus(starts, -24 * hour, "opens");
    const ideal = dates.plus(starts, -2 * hour, "ideal");
    return [atInstants({ opens, ideal, by: starts, closes: starts }, [], { guidance: ["ask-for-timeline"] })];
  },
  because: ({ subject: { interview }, say }) => [say["starts-at"]({ starts: interview.starts, hours: 24 }), say["nothing-said"]()],
});
