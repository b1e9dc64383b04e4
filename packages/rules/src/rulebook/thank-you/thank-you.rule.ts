import { atInstants, rule } from "../../engine/asking/rule.ts";
import { thanksParameters, thanksReason, thanksWindow } from "../../engine/asking/thanks-window.ts";

/** After an interview: thank everyone who was in the room, the same day. */
export const thankYou = rule({
  id: "thank-you",
  kind: "thank-you",
  title: "Thank the people you met",
  about: "interview",
  basis: {
    source: "krautzel#initial-contact",
    point: "A thank-you email goes out the same day: engaging, professional and brief.",
  },
  reads: ["interview-scheduled", "interview-rescheduled", "contact-preference-stated", "message-sent"],
  parameters: [...thanksParameters],
  touch: true,
  fits: ["thank-you"],
  withheldBy: ["no-thank-you-notes", "no-contact-before-decision"],
  calledFor: {
    "no agency stands between": ({ subject }) => subject.intermediary !== "agency",
  },
  staysWhile: {
    "the interview takes place": ({ subject }) => subject.interview.counts,
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
    "the employer may be written to directly": ({ subject }) => subject.intermediary === null,
  },
  propose({ subject: { interview }, policy, dates }) {
    const instants = thanksWindow(interview, policy, dates);
    const people = interview.participants.filter(({ role }) => role !== "coordinator");
    if (people.length === 0) return [atInstants(instants)];
    return people.map(({ id }) => atInstants(instants, [id], { participant: id }));
  },
  because: ({ subject: { interview }, policy, dates, say }, { instants }) => [
    say["ended-at"]({ ends: interview.ends }),
    thanksReason(interview, instants, policy, dates),
  ],
});
