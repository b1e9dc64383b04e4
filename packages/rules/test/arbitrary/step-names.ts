import type { Fact, FactType, StepKind } from "@tact/facts";

const chain: readonly StepKind[] = ["check-in", "long-wait", "let-go"];
const ofStatement: readonly StepKind[] = ["decision-follow-up", "keep-options-open", ...chain];
const undated: readonly StepKind[] = ["ask-new-timeline", "delay-follow-up", ...ofStatement];

const namedAfter: Readonly<Partial<Record<FactType, readonly StepKind[]>>> = {
  "decision-promised": ofStatement,
  "delay-announced": undated,
  "put-on-hold": undated,
  "message-received": chain,
  "contact-preference-stated": chain,
  "call-held": chain,
  "call-promised": [...chain, "missed-call"],
  "item-promised": ["promised-item"],
  "competing-offer": ["expedite"],
  "offer-received": ["acknowledge-offer", "answer-offer"],
  rejected: ["gracious-reply"],
};

/** Ids of steps that these facts may ask for, and of a few that nothing asks for. */
export function stepNames(application: string, facts: readonly Fact[]): string[] {
  const names = ["app-1.thank-you.int-9.p1", `${application}.check-in.nothing`, "other.debrief.int-1"];
  for (const fact of facts) {
    for (const kind of namedAfter[fact.type] ?? []) names.push(`${application}.${kind}.${fact.id}`);
    if (fact.type !== "interview-scheduled") continue;
    const kinds: StepKind[] = ["prepare-questions", "debrief", "thank-you", "debrief-recruiter", ...ofStatement];
    for (const kind of kinds) names.push(`${application}.${kind}.${fact.interview}`);
    for (const { id } of fact.participants ?? []) names.push(`${application}.thank-you.${fact.interview}.${id}`);
  }
  return names;
}
