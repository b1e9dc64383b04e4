import type { Plan, PlanDiff, Step } from "@tact/facts";
import type { RevisionToSave } from "../src/queries/plans.ts";

/** A step of the standard plan; its window is 24 November 2026 in New York. */
export function stepOf(change: Partial<Step> = {}): Step {
  return {
    id: "app-1.thank-you.int-1.p1",
    lineage: "app-1.thank-you.int-1.p1",
    kind: "thank-you",
    title: "Thank Dana Cho by email",
    interview: "int-1",
    to: ["p1"],
    channel: "email",
    alternatives: [],
    touch: true,
    window: windowOn("2026-11-24"),
    status: "planned",
    firmness: "firm",
    basis: "stated",
    because: [{ rule: "thank-you", text: "The interview has ended.", facts: ["f1"] }],
    guidance: [],
    doneBy: null,
    ...change,
  };
}

/** A window from 09:00 to 17:00 of a winter's day in New York, `ideal` at 10:00, `by` at 15:00. */
export function windowOn(day: string): Step["window"] {
  const at = (time: string) => `${day}T${time}:00-05:00[America/New_York]`;
  return { opens: at("09:00"), ideal: at("10:00"), by: at("15:00"), closes: at("17:00") };
}

export function planOf(steps: readonly Step[], application = "app-1"): Plan {
  return {
    application,
    asOf: "2026-11-24T12:00:00Z",
    policy: { id: "standard", edition: "2026-01-01" },
    zoneData: "2026c",
    state: "waiting",
    decision: null,
    steps: [...steps],
    next: steps[0]?.id ?? null,
    nothingToDo: null,
    needs: [],
    notices: [],
    balance: { label: "balanced", score: 0, because: "Nothing weighs on either side." },
  };
}

export const emptyDiff: PlanDiff = { kept: [], moved: [], changed: [], added: [], dropped: [] };

let made = 0;

/** A revision that holds these steps. */
export function revisionOf(steps: readonly Step[], change: Partial<RevisionToSave> = {}): RevisionToSave {
  made += 1;
  return {
    id: `rev_${String(made).padStart(6, "0")}`,
    plan: planOf(steps),
    diff: emptyDiff,
    factIds: [],
    madeAt: "2026-11-24T12:00:00.000Z",
    engineVersion: "1.0.0",
    actor: { kind: "member", id: "usr-1", name: "Iris Vale" },
    ...change,
  };
}
