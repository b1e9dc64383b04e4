import { onDays, rule } from "../../engine/asking/rule.ts";
import { sinceReason } from "../../engine/asking/since-reason.ts";

/** A week or two after an enquiry that nobody answered, or after a word without a date. */
export const checkIn = rule({
  id: "check-in",
  kind: "check-in",
  title: "Check in a week or two after an enquiry without answer",
  about: "enquiry",
  basis: { source: "krautzel#the-check-in", point: "The next follow-up is a week or two on; put no pressure on." },
  reads: ["message-sent", "message-received", "decision-promised", "delay-announced", "put-on-hold"],
  parameters: ["checkInOpens", "checkInBy", "enquiryBudget", "minimumGap"],
  touch: true,
  place: 2,
  fits: ["enquiry"],
  withheldBy: ["no-contact-before-decision"],
  byPhone: true,
  displaces: { "decision-follow-up": ["no word took its place"], "delay-follow-up": ["no word took its place"] },
  calledFor: {
    "an enquiry or a word came before it": ({ subject }) => subject.since !== null,
    "the budget leaves room for it": ({ subject }) => subject.hasRoom,
  },
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { since, to }, dates }) {
    if (since === null) return [];
    const opens = dates.later(since.day, "checkInOpens", "opens");
    const by = dates.later(since.day, "checkInBy", "by");
    return [onDays({ opens, ideal: opens, by, closes: dates.after(by, 5, "closes") }, to)];
  },
  because: ({ subject: { since }, policy, say }, { days }) => [
    sinceReason(since),
    say["check-in-after"]({ opens: days.opens, by: days.by, days: policy.checkInOpens }),
  ],
});
