import { onDays, rule } from "../../engine/asking/rule.ts";
import { sinceReason } from "../../engine/asking/since-reason.ts";

/** After the last enquiry that nobody answered: treat it as closed, and keep the door open. */
export const letGo = rule({
  id: "let-go",
  kind: "let-go",
  title: "Let it go once the budget is spent",
  about: "enquiry",
  basis: {
    source: "krautzel#the-check-in",
    point: "After a long silence the need may have changed, or they may not be interested: keep options open.",
  },
  reads: ["message-sent", "message-received", "decision-promised", "delay-announced", "put-on-hold"],
  parameters: ["longWaitOpens", "longWaitBy", "enquiryBudget"],
  touch: false,
  place: "end",
  fits: [],
  withheldBy: [],
  calledFor: {
    "an enquiry came before it": ({ subject }) => subject.since !== null,
  },
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { since }, dates }) {
    if (since === null) return [];
    const opens = dates.later(since.day, "longWaitOpens", "opens");
    const by = dates.later(since.day, "longWaitBy", "by");
    return [onDays({ opens, ideal: opens, by, closes: dates.after(by, 10, "closes") })];
  },
  because: ({ subject: { since }, policy, say }, { days }) => [
    sinceReason(since),
    say["let-go-after"]({ opens: days.opens, days: policy.longWaitOpens }),
  ],
});
