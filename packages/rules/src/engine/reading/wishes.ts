import type { FactType } from "@tact/facts";
import { dayOfPin, type Wishes } from "../asking/drafts.ts";
import type { InterviewLedger } from "./interviews.ts";
import { isOf, type Known, type KnownOf } from "./known-fact.ts";
import type { NoticeDraft } from "./notices.ts";
import { lastInterview } from "./statements.ts";
import { readStepName } from "../asking/step-names.ts";

const namesStep = ({ fact }: Known) => "step" in fact && fact.step !== undefined;

/** What people said about steps. What names something unknown is noted and left out. */
export function readWishes(
  facts: readonly Known[],
  application: string,
  ledger: InterviewLedger,
  notices: NoticeDraft[],
): { wishes: Wishes; leftOut: Set<string> } {
  const pins = new Map<string, KnownOf<"step-pinned">[]>();
  const dismissals = new Map<string, KnownOf<"step-dismissed">>();
  const preferences = new Map<KnownOf<"contact-preference-stated">["fact"]["preference"], KnownOf<"contact-preference-stated">>();
  const leftOut = new Set<string>();
  const types = new Map<string, FactType>();
  if (facts.some(namesStep)) for (const { fact } of facts) types.set(fact.id, fact.type);
  const last = lastInterview(ledger.interviews.values());
  const leaveOut = (code: NoticeDraft["code"], { fact }: Known) => {
    notices.push({ code, facts: [fact.id] });
    leftOut.add(fact.id);
  };
  for (const known of facts) {
    if (isOf(known, "contact-preference-stated")) {
      if (!preferences.has(known.fact.preference)) preferences.set(known.fact.preference, known);
    } else if (isOf(known, "debrief-captured") && !ledger.named.has(known.fact.interview)) {
      leaveOut("unknown-interview", known);
    } else if (isOf(known, "message-sent") && known.fact.interview !== undefined && !ledger.named.has(known.fact.interview)) {
      leaveOut("unknown-interview", known);
    } else if (isOf(known, "message-sent") || isOf(known, "step-pinned") || isOf(known, "step-dismissed")) {
      const { step } = known.fact;
      if (step === undefined) continue;
      const name = readStepName(step, application, types, ledger);
      if (name === null) leaveOut("unknown-step", known);
      else if (isOf(known, "step-dismissed")) dismissals.set(step, known);
      else if (isOf(known, "step-pinned")) {
        const interview = name.interview === null ? last : (ledger.interviews.get(name.interview) ?? null);
        if (followUps.has(name.kind) && interview !== null && dayOfPin(known) < interview.day) leaveOut("pin-before-interview", known);
        else if (pins.get(step)?.push(known) === undefined) pins.set(step, [known]);
      }
    }
  }
  return { wishes: { pins, dismissals, preferences }, leftOut };
}

/** Steps that only make sense on or after the interview's day. */
const followUps: ReadonlySet<string> = new Set([
  "debrief", "thank-you", "debrief-recruiter", "decision-follow-up", "delay-follow-up", "check-in", "long-wait", "let-go",
]);
