import { decisionReason } from "../../engine/asking/decision-reason.ts";
import { onDays, rule } from "../../engine/asking/rule.ts";

/** A week or two after a delay without a day, longer after a hold: the next enquiry. */
export const delayFollowUp = rule({
  id: "delay-follow-up",
  kind: "delay-follow-up",
  title: "Follow up after a delay without a new day",
  about: "enquiry",
  basis: {
    source: "krautzel#the-check-in",
    point: "After a delay, the next follow-up is a week or two on, without pressure: some companies take their time.",
  },
  reads: ["delay-announced", "put-on-hold", "message-received", "message-sent"],
  parameters: ["delayOpens", "delayBy", "holdOpens", "holdBy", "enquiryBudget", "minimumGap"],
  touch: true,
  place: 1,
  fits: ["enquiry"],
  withheldBy: ["no-contact-before-decision"],
  byPhone: true,
  wants: () => "decision-promised",
  displaces: { "decision-follow-up": ["a decision day was said, or can be assumed"] },
  calledFor: {
    "a delay or a hold without a day is in force": ({ subject }) => subject.wait.decision === null,
    "no word took its place": ({ subject }) => !subject.wordCame,
    "the budget leaves room for it": ({ subject }) => subject.hasRoom,
  },
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { wait, to }, dates }) {
    const said = wait.statement?.known.day ?? Number.NaN;
    const isHold = wait.statement?.kind === "hold";
    const opens = dates.later(said, isHold ? "holdOpens" : "delayOpens", "opens");
    const by = dates.later(said, isHold ? "holdBy" : "delayBy", "by");
    return [onDays({ opens, ideal: opens, by, closes: dates.after(by, 5, "closes") }, to)];
  },
  because: ({ subject: { wait }, policy, say }, { days }) => [
    decisionReason(wait, 0),
    say["weeks-on"]({ opens: days.opens, by: days.by, days: wait.statement?.kind === "hold" ? policy.holdOpens : policy.delayOpens }),
  ],
});
