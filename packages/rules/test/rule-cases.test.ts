import type { Window } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { isRefusal, plan, type RuleAnswer } from "../src/index.ts";
import { type Case, requestOf, type RuleCases } from "../src/rulebook/cases.ts";
import { answersIn, ruleTables } from "./rule-tables.ts";

/** What every rule answered, for whoever looks at a case that fails. */
const traceOf = (row: Case) => answersIn(row).map(({ rule, about, is, failed }) => `${rule} about ${about}: ${is === "skips" ? `skips, not “${failed}”` : is}`).join("\n");

/** The answer a row is about: of the asked subject, else the last one that was asked about. */
function answerOf(row: Case, rule: string): RuleAnswer {
  const answer = answersIn(row).findLast((answered) => answered.rule === rule && (row.about === undefined || answered.about === row.about));
  if (answer === undefined) throw new Error(`${rule} was not asked\n${traceOf(row)}`);
  return answer;
}

/** A zoned date time as cases write it; their employer is on UTC. */
const written = (zoned: string) => zoned.slice(0, 16).replace("T", " ");

function checkSteps(row: Case, kind: RuleCases["kind"], outcome: Extract<Case["outcome"], { applies: object }>): void {
  const made = plan(requestOf(row));
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  const steps = made.steps.filter((step) => step.kind === kind && step.doneBy === null);
  const [step] = steps;
  if (step === undefined) throw new Error(`no step of ${kind}\n${traceOf(row)}`);
  for (const edge of Object.keys(outcome.applies) as (keyof Window)[]) {
    expect(`${edge} ${written(step.window[edge])}`, step.because.map(({ text }) => text).join("\n")).toBe(`${edge} ${outcome.applies[edge]}`);
  }
  if (outcome.steps !== undefined) expect(steps).toHaveLength(outcome.steps);
  if (outcome.to !== undefined) expect(step.to).toEqual(outcome.to);
  expect(step.because.map((reason) => reason.rule)).toEqual(expect.arrayContaining([...(outcome.moves ?? [])]));
  if (outcome.moves === undefined && outcome.applies.opens !== undefined) {
    expect(step.because.filter(({ edge }) => edge === "opens").map(({ text }) => text), "an unexpected move").toEqual([]);
  }
}

describe.each(ruleTables)("$rule", ({ rule, kind, cases }) => {
  it.each(cases)("$it", (row) => {
    const { outcome } = row;
    const { is, failed, facts } = answerOf(row, rule);
    if ("skips" in outcome) expect({ is, failed }, traceOf(row)).toEqual({ is: "skips", failed: outcome.skips });
    else if ("needs" in outcome) expect({ is, facts }, traceOf(row)).toEqual({ is: "needs", facts: outcome.needs });
    else {
      expect(is, traceOf(row)).toBe("applies");
      checkSteps(row, kind, outcome);
    }
  });
});
