import { onDays, rule } from "../../engine/asking/rule.ts";
import { sinceReason } from "../../engine/asking/since-reason.ts";

/** After weeks or months without an answer: one brief email or call is still fine. */
export const longWait = rule({
  id: "long-wait",
  kind: "long-wait",
  title: "One brief word after weeks of silence",
  about: "enquiry",
  basis: { source: "krautzel#the-check-in", point: "After weeks or months without an answer, a brief email or call is still fine." },
  reads: ["message-sent", "message-received", "decision-promised", "delay-announced", "put-on-hold"],
  parameters: ["longWaitOpens", "longWaitBy", "enquiryBudget", "minimumGap"],
  touch: true,
  place: 3,
  fits: ["enquiry"],
  withheldBy: ["no-contact-before-decision"],
  byPhone: true,
  calledFor: {
    "a check-in came before it": ({ subject }) => subject.since !== null,
    "the budget leaves room for it": ({ subject }) => subject.hasRoom,
  },
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { since, to }, dates }) {
    if (since === null) return [];
    const opens = dates.later(since.day, "longWaitOpens", "opens");
    const by = dates.later(since.day, "longWaitBy", "by");
    return [onDays({ opens, ideal: opens, by, closes: dates.after(by, 10, "closes") }, to)];
  },
  because: ({ subject: { since }, policy, say }, { days }) => [
    sinceReason(since),
    say["long-wait-after"]({ opens: days.opens, by: days.by, days: policy.longWaitOpens }),
  ],
});
