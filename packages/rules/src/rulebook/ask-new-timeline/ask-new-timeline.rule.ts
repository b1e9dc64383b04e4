import { decisionReason } from "../../engine/asking/decision-reason.ts";
import { atInstants, rule } from "../../engine/asking/rule.ts";

/** At once after a delay or a hold without a day: thank them, and ask about the change in plans. */
export const askNewTimeline = rule({
  id: "ask-new-timeline",
  kind: "ask-new-timeline",
  title: "Ask about the change in plans",
  about: "wait",
  basis: {
    source: "krautzel#the-check-in",
    point: "When they announce a delay, ask about the change in plans, so that the next follow-up can be set.",
  },
  reads: ["delay-announced", "put-on-hold", "message-sent"],
  parameters: ["sendingFrom", "sendingUntil"],
  touch: true,
  fits: ["enquiry", "reply", "other"],
  withheldBy: ["no-contact-before-decision"],
  wants: () => "decision-promised",
  calledFor: {
    "a delay or a hold without a day is in force": ({ subject }) => subject.wait.decision === null,
  },
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { wait, to }, dates }) {
    const { at = Number.NaN, day = Number.NaN } = wait.statement?.known ?? {};
    const opens = dates.sendable(at, "opens");
    const by = dates.closing(dates.after(day, 1, "by"), "by");
    const closes = dates.closing(dates.after(day, 3, "closes"), "closes");
    return [atInstants({ opens, ideal: opens, by, closes }, to, { guidance: ["ask-for-timeline"] })];
  },
  because: ({ subject: { wait }, dates, say }, { instants }) => [
    decisionReason(wait, 0),
    say["ask-at-once"]({ by: dates.dayOf(instants.by) }),
  ],
});
