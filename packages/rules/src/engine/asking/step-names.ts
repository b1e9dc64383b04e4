import type { FactType, StepKind } from "@tact/facts";
import { rulebook } from "../../rulebook/rulebook.ts";
import type { Environment } from "../environment.ts";
import type { InterviewLedger } from "../reading/interviews.ts";

/** What a step is named after, by kind: a fact of one of these types, or an interview. */
const statements: readonly FactType[] = ["decision-promised", "delay-announced", "put-on-hold"];
const words: readonly FactType[] = [
  "message-received", "contact-preference-stated", "call-promised", "call-held",
  "interview-scheduled", "interview-rescheduled", "interview-cancelled", "application-reopened",
];
const ofOneInterview: ReadonlySet<StepKind> = new Set(["prepare-questions", "debrief", "thank-you", "debrief-recruiter"]);
const anchors: Readonly<Partial<Record<StepKind, readonly FactType[]>>> = {
  "decision-follow-up": statements,
  "keep-options-open": statements,
  "ask-new-timeline": statements,
  "delay-follow-up": statements,
  "check-in": [...statements, ...words],
  "long-wait": [...statements, ...words],
  "let-go": [...statements, ...words],
  "promised-item": ["item-promised"],
  "missed-call": ["call-promised"],
  expedite: ["competing-offer"],
  "acknowledge-offer": ["offer-received"],
  "answer-offer": ["offer-received"],
  "gracious-reply": ["rejected"],
};
const kinds: readonly StepKind[] = [...new Set(rulebook.map(({ kind }) => kind))];

/** A step's name, taken apart. */
export interface StepName {
  kind: StepKind;
  interview: string | null;
}

/** Ids of steps of one interview, of a statement, a word, a promise or an offer. */
export function stepId({ application, idPrefixes }: Environment, kind: StepKind, anchor: string, participant?: string): string {
  const prefix = (idPrefixes[kind] ??= `${application.id}.${kind}.`);
  return participant === undefined ? prefix + anchor : `${prefix}${anchor}.${participant}`;
}

/**
 * What a step id names, if this application has or could have had such a step; null for any other id.
 * A step that is gone (its statement was replaced) is still one that it had.
 */
export function readStepName(
  id: string,
  application: string,
  types: ReadonlyMap<string, FactType>,
  { interviews }: InterviewLedger,
): StepName | null {
  const prefix = `${application}.`;
  if (!id.startsWith(prefix)) return null;
  const rest = id.slice(prefix.length);
  for (const kind of kinds) {
    if (!rest.startsWith(`${kind}.`)) continue;
    const anchor = rest.slice(kind.length + 1);
    if (ofOneInterview.has(kind)) {
      const interview = interviewNamed(anchor, kind, interviews);
      if (interview !== null) return { kind, interview };
      continue;
    }
    const type = types.get(anchor);
    if (type !== undefined && anchors[kind]?.includes(type) === true) return { kind, interview: null };
    if (interviews.has(anchor) && anchors[kind]?.includes("decision-promised") === true) return { kind, interview: null };
  }
  return null;
}

function interviewNamed(anchor: string, kind: StepKind, interviews: InterviewLedger["interviews"]): string | null {
  if (interviews.has(anchor)) return anchor;
  if (kind !== "thank-you") return null;
  for (let dot = anchor.indexOf("."); dot >= 0; dot = anchor.indexOf(".", dot + 1)) {
    const interview = interviews.get(anchor.slice(0, dot));
    if (interview?.participants.some(({ id }) => id === anchor.slice(dot + 1)) === true) return interview.id;
  }
  return null;
}
