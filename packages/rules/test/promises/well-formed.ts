import type { Balance, Step } from "@tact/facts";
import { instantOf } from "./civil-days.ts";
import { anchorOf, type Promised } from "./seen.ts";

const ofOneInterview: ReadonlySet<Step["kind"]> = new Set(["prepare-questions", "debrief", "thank-you", "debrief-recruiter"]);

/** 12: ids and lineages are unique, and made of what the step is about, never of a position or a date. */
export const namesItsSteps: Promised = ({ plan: { steps }, request }) => {
  const ids = new Set(steps.map(({ id }) => id));
  const lineages = new Set(steps.map(({ lineage }) => lineage));
  const found: string[] = [];
  if (ids.size < steps.length) found.push(`ids repeat: ${steps.map(({ id }) => id).join(" ")}`);
  if (lineages.size < steps.length) found.push(`lineages repeat: ${steps.map(({ lineage }) => lineage).join(" ")}`);
  const anchors = new Set(request.facts.flatMap((fact) => (fact.type === "interview-scheduled" ? [fact.id, fact.interview] : [fact.id])));
  for (const step of steps) {
    const [person] = step.to;
    const expected = step.kind === "thank-you" && person !== undefined ? `${step.interview}.${person}` : `${step.interview}`;
    const isNamed = ofOneInterview.has(step.kind) ? anchorOf(step) === expected && step.lineage === step.id : anchors.has(anchorOf(step));
    if (!isNamed || !step.id.startsWith(`app-1.${step.kind}.`)) found.push(`${step.id} is no name of ${step.kind}`);
  }
  return found;
};

/** Steps are sorted by ideal, opens, by, id. */
export const sortsItsSteps: Promised = ({ plan: { steps } }) => {
  const sorted = steps.toSorted(
    (a, b) =>
      instantOf(a.window.ideal) - instantOf(b.window.ideal) ||
      instantOf(a.window.opens) - instantOf(b.window.opens) ||
      instantOf(a.window.by) - instantOf(b.window.by) ||
      (a.id < b.id ? -1 : 1),
  );
  return sorted.every((step, index) => step === steps[index]) ? [] : [steps.map(({ id }) => id).join(" ")];
};

/** A status follows from the window and the present, with both ends included; what was done wins over that. */
export const readsTheClock: Promised = ({ plan: { steps, asOf } }) => {
  const now = instantOf(asOf);
  const byTime = ({ opens, by, closes }: Step["window"]): Step["status"] =>
    now < instantOf(opens) ? "planned" : now <= instantOf(by) ? "due" : now <= instantOf(closes) ? "late" : "expired";
  return steps
    .filter(({ status, window, doneBy }) => {
      if ((status === "done") !== (doneBy !== null)) return true;
      return status !== "done" && status !== "dismissed" && status !== "withheld" && status !== byTime(window);
    })
    .map(({ id, status }) => `${id} is ${status} at ${asOf}`);
};

function labelOf(score: number): Balance["label"] {
  if (score >= 3) return "pushy";
  if (score >= 1) return "leaning-pushy";
  if (score === 0) return "balanced";
  return score >= -2 ? "leaning-timid" : "timid";
}

/** The balance has the label of its score, and points for every touch that expired in the present wait and no outcome. */
export const labelsItsBalance: Promised = ({ plan: { balance, steps } }) => {
  const found = balance.label === labelOf(balance.score) ? [] : [`${balance.score} is ${balance.label}`];
  const isMissed = balance.because.includes("never sent");
  const expired = steps.some(({ touch, status }) => touch && status === "expired");
  return isMissed && !expired ? [...found, `${balance.because}, and nothing expired`] : found;
};

/** Notices name facts of the request and say what is wrong; needs ask about steps of the plan. */
export const namesWhatItNeeds: Promised = ({ plan: { needs, notices, steps }, request }) => {
  const ids = new Set(request.facts.map(({ id }) => id));
  const names = new Set(steps.map(({ id }) => id));
  return [
    ...notices.filter(({ facts, text }) => facts.length === 0 || facts.some((id) => !ids.has(id)) || text.length < 10).map(({ code }) => code),
    ...needs.filter(({ tightens, question }) => tightens.some((id) => !names.has(id)) || !question.endsWith("?") && !question.includes("?")).map(({ fact }) => fact),
  ];
};
