import { atInstants, rule } from "../../engine/asking/rule.ts";
import { hour } from "../../time/instant.ts";

/** After an interview: write down who was there, what was discussed and what was promised. */
export const debrief = rule({
  id: "debrief",
  kind: "debrief",
  title: "Write down how the interview went",
  about: "interview",
  basis: { source: "tact#memory", point: "Who was there, what was discussed and what was promised is written down the same day." },
  reads: ["interview-scheduled", "interview-rescheduled", "debrief-captured"],
  parameters: [],
  touch: false,
  fits: [],
  withheldBy: [],
  calledFor: {},
  staysWhile: {
    "the interview takes place": ({ subject }) => subject.interview.counts,
    "the application has not ended": ({ subject }) => !subject.ended,
  },
  propose({ subject: { interview }, dates }) {
    const { ends } = interview;
    const by = dates.plus(ends, 2 * hour, "by");
    return [atInstants({ opens: ends, ideal: ends, by, closes: dates.plus(ends, 48 * hour, "closes") })];
  },
  because: ({ subject: { interview }, say }, { instants }) => [
    say["ended-at"]({ ends: interview.ends }),
    say["while-fresh"]({ by: instants.by }),
  ],
});
