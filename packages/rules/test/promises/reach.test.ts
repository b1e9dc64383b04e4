import { factTypes, type Plan, stepKinds } from "@tact/facts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { policies } from "../../src/index.ts";
import { requests } from "../arbitrary-requests.ts";
import { isPinned, planned } from "./seen.ts";

// A property that is never put to the test is kept by anything: what is drawn must come by everything, and not once in a blue moon.

const drawn = fc.sample(requests, { numRuns: 6000, seed: 20_261_123 });
const plans = drawn.map(planned);
const often = 5;

/** What does not come up often enough among what the plans show. */
function rare(expected: readonly string[], shows: (plan: Plan) => readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const made of plans) for (const name of new Set(shows(made))) counts.set(name, (counts.get(name) ?? 0) + 1);
  if (process.env["TACT_STATISTICS"] !== undefined) console.info([...counts].toSorted((a, b) => a[1] - b[1]).map(([name, count]) => `${count} ${name}`).join("\n"));
  return expected.filter((name) => (counts.get(name) ?? 0) < often);
}

const statuses = ["planned", "due", "late", "expired", "done", "dismissed", "withheld"];

/** What shows that a wait went on for long. */
const lengths = ({ steps, decision }: Plan) => [
  ...(steps.filter(({ kind, status }) => status === "done" && (kind === "decision-follow-up" || kind === "check-in")).length > 1 ? ["two done"] : []),
  ...(new Set(steps.map(({ interview }) => interview)).size > 2 ? ["two interviews"] : []),
  ...steps.filter(({ lineage }) => /\.\d+$/.test(lineage)).map(() => "a numbered lineage"),
  ...((decision?.slips ?? 0) > 1 ? ["two slips"] : []),
  ...(steps.some(({ to }) => to.length > 1) ? ["several recipients"] : []),
];

describe("what is drawn", () => {
  it("holds every type of fact", () => {
    const counts = Map.groupBy(drawn.flatMap(({ facts }) => facts), ({ type }) => type);
    expect(factTypes.filter((type) => (counts.get(type)?.length ?? 0) < 100)).toEqual([]);
  });

  it("is planned with every policy", () => {
    expect(rare([...policies.map(({ id }) => id), "own"], ({ policy }) => [policy.id])).toEqual([]);
  });

  it("asks for every kind of step, and gets each of them done, dismissed and pinned", () => {
    expect(rare(stepKinds, ({ steps }) => steps.map(({ kind }) => kind))).toEqual([]);
    expect(rare(stepKinds.map((kind) => `${kind} done`), ({ steps }) => steps.filter(({ status }) => status === "done").map(({ kind }) => `${kind} done`))).toEqual([]);
    expect(rare(stepKinds.map((kind) => `${kind} dismissed`), ({ steps }) => steps.filter(({ status }) => status === "dismissed").map(({ kind }) => `${kind} dismissed`))).toEqual([]);
    expect(rare(stepKinds.map((kind) => `${kind} pinned`), ({ steps }) => steps.filter(isPinned).map(({ kind }) => `${kind} pinned`))).toEqual([]);
  });

  it("brings every status, and every state", () => {
    expect(rare(statuses, ({ steps }) => steps.map(({ status }) => status))).toEqual([]);
    const states = ["before-interview", "waiting", "overdue-decision", "delayed", "on-hold", "offer", "ended"];
    expect(rare(states, ({ state }) => [state])).toEqual([]);
  });

  it("moves dates for every reason", () => {
    const movers = ["landing", "minimum-gap", "after-decision-day", "sending-hours", "evening", "pinned", "dismissed", "withheld", "budget"];
    expect(rare(movers, ({ steps }) => steps.flatMap(({ because }) => because.map(({ rule }) => rule)))).toEqual([]);
  });

  it("contradicts itself in every way", () => {
    const codes = [
      "promise-before-interview", "promise-in-the-past", "range-reversed", "phrase-not-understood", "ends-before-start", "unknown-interview",
      "unknown-step", "unknown-fact", "pin-before-interview", "answer-in-the-past", "after-the-end",
    ];
    expect(rare(codes, ({ notices }) => notices.map(({ code }) => code))).toEqual([]);
  });

  it("leads to every balance, need, guidance, firmness and basis", () => {
    expect(rare(["timid", "leaning-timid", "balanced", "leaning-pushy", "pushy"], ({ balance }) => [balance.label])).toEqual([]);
    expect(rare(["decision-promised", "interview-scheduled", "offer-received"], ({ needs }) => needs.map(({ fact }) => fact))).toEqual([]);
    expect(rare(["missed-thanks", "late-thanks", "ask-for-timeline"], ({ steps }) => steps.flatMap(({ guidance }) => guidance))).toEqual([]);
    const grounds = ["firm stated", "firm assumed", "if-no-answer stated", "if-no-answer assumed"];
    expect(rare(grounds, ({ steps }) => steps.map(({ firmness, basis }) => `${firmness} ${basis}`))).toEqual([]);
    expect(rare(["exact", "range", "vague"], ({ decision }) => (decision === null ? [] : [decision.precision]))).toEqual([]);
  });

  it("goes on with a wait to its end: chains of three, further rounds, and steps of an earlier wait", () => {
    expect(rare(["two done", "two interviews", "a numbered lineage", "two slips", "several recipients"], lengths)).toEqual([]);
  });
});
