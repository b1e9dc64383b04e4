import { decisionReason } from "../../engine/asking/decision-reason.ts";
import { onDays, rule } from "../../engine/asking/rule.ts";

/** Once the decision day has passed without a word: a short, eager, unaggressive enquiry. */
export const decisionFollowUp = rule({
  id: "decision-follow-up",
  kind: "decision-follow-up",
  title: "Follow up a day or two after the decision day",
  about: "enquiry",
  basis: {
    source: "krautzel#the-follow-up",
    point: "If no word came by the day they named, follow up a day or two after it, without pressing.",
  },
  reads: ["interview-scheduled", "decision-promised", "delay-announced", "put-on-hold", "message-received", "message-sent"],
  parameters: ["assumedDecision", "followUpOpens", "followUpBy", "followUpCloses", "enquiryBudget", "minimumGap", "gapAfterInterview"],
  touch: true,
  place: 1,
  fits: ["enquiry"],
  withheldBy: ["no-contact-before-decision"],
  byPhone: true,
  without: "interview-scheduled",
  wants: ({ subject }) => (subject.wait.basis === "assumed" ? "decision-promised" : null),
  calledFor: {
    "a decision day was said, or can be assumed": ({ subject }) => subject.wait.decision !== null,
    "no word took its place": ({ subject }) => !subject.wordCame,
    "the budget leaves room for it": ({ subject }) => subject.hasRoom,
  },
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { wait, to }, dates }) {
    const decided = wait.decision?.to ?? Number.NaN;
    const opens = dates.after(decided, "followUpOpens", "opens");
    const by = dates.after(decided, "followUpBy", "by");
    const closes = dates.after(decided, "followUpCloses", "closes");
    return [onDays({ opens, ideal: opens, by, closes }, to, wait.basis === "assumed" ? ["ask-for-timeline"] : [])];
  },
  because({ subject: { wait, hint }, policy, say }, { days }) {
    const why = [
      decisionReason(wait, policy.assumedDecision),
      say["day-or-two-after"]({ opens: days.opens, by: days.by, from: policy.followUpOpens, to: policy.followUpBy }),
    ];
    const notBefore = wait.basis === "assumed" ? (hint?.notBefore ?? null) : null;
    return notBefore === null ? why : [say["not-before"]({ from: notBefore }), ...why];
  },
});
