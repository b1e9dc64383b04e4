import { atInstants, rule } from "../../engine/asking/rule.ts";
import { thanksParameters, thanksReason, thanksWindow } from "../../engine/asking/thanks-window.ts";

/** After an interview through a recruiter: tell the recruiter how it went, instead of writing to the employer. */
export const debriefRecruiter = rule({
  id: "debrief-recruiter",
  kind: "debrief-recruiter",
  title: "Tell the recruiter how it went",
  about: "interview",
  basis: { source: "tact#intermediary", point: "The recruiter hears how it went and passes the thanks on." },
  reads: ["interview-scheduled", "interview-rescheduled", "contact-preference-stated", "message-sent"],
  parameters: [...thanksParameters],
  touch: true,
  fits: ["thank-you"],
  withheldBy: [],
  displaces: { "thank-you": ["no agency stands between", "the employer may be written to directly"] },
  calledFor: {
    "a recruiter stands between": ({ subject }) => subject.intermediary !== null,
    "somebody has not been thanked yet": ({ subject }) => subject.someoneToThank,
  },
  staysWhile: {
    "the interview takes place": ({ subject }) => subject.interview.counts,
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { interview }, policy, dates }) {
    const to = interview.participants.filter(({ role }) => role === "recruiter").map(({ id }) => id);
    return [atInstants(thanksWindow(interview, policy, dates), to)];
  },
  because: ({ subject: { interview }, policy, dates, say }, { instants }) => [
    say["ended-at"]({ ends: interview.ends }),
    say["through-recruiter"](),
    thanksReason(interview, instants, policy, dates),
  ],
});
