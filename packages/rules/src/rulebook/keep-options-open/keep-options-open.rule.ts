import { decisionReason } from "../../engine/asking/decision-reason.ts";
import { onDays, rule } from "../../engine/asking/rule.ts";
import type { Wait } from "../../engine/following/waits.ts";
import type { Day } from "../../time/day.ts";

/** Once the decision day has passed, or at once on a delay: do not wait for this one alone. */
export const keepOptionsOpen = rule({
  id: "keep-options-open",
  kind: "keep-options-open",
  title: "Keep other options open",
  about: "wait",
  basis: { source: "krautzel#the-check-in", point: "Keep options open: the need may have changed, or they may not be interested." },
  reads: ["interview-scheduled", "decision-promised", "delay-announced", "put-on-hold"],
  parameters: ["assumedDecision"],
  touch: false,
  fits: [],
  withheldBy: [],
  without: "interview-scheduled",
  wants: ({ subject: { wait } }) => (wait.basis === "assumed" || wait.decision === null ? "decision-promised" : null),
  calledFor: {},
  staysWhile: {
    "no offer or other outcome has come": ({ subject }) => subject.outcome === null,
  },
  propose({ subject: { wait }, dates }) {
    const announced = dayAnnounced(wait);
    const opens = announced === null ? dates.after(wait.decision?.to ?? Number.NaN, 1, "opens") : dates.land(announced, "opens");
    return [onDays({ opens, ideal: opens, by: dates.after(opens, 5, "by"), closes: dates.after(opens, 10, "closes") })];
  },
  because: ({ subject: { wait }, policy, say }, { days }) => [
    decisionReason(wait, policy.assumedDecision),
    say[dayAnnounced(wait) === null ? "day-passed" : "since-announcement"]({ opens: days.opens }),
  ],
});

/** The day on which a delay or a hold was announced; null where none is in force. */
function dayAnnounced({ statement }: Wait): Day | null {
  return statement === null || statement.kind === "promise" ? null : statement.known.day;
}
