import { readdirSync, readFileSync } from "node:fs";
import type { Plan, PlanRequest, Refusal, ResolvedPlanRequest, Step } from "@tact/facts";
import { zoneTables } from "./zone-tables.ts";

export interface ExpectedStep {
  kind: string;
  window: Step["window"];
  status: string;
  interview?: string;
  to?: string[];
  firmness?: string;
  basis?: string;
  rules?: string[];
}

export interface Scenario {
  id: string;
  title: string;
  why: string;
  request: Omit<PlanRequest, "application"> & { application: ResolvedPlanRequest["application"] };
  expect: {
    steps?: ExpectedStep[];
    state?: string;
    next?: string | null;
    nothingToDo?: boolean;
    notices?: string[];
    needs?: string[];
    balance?: string;
    error?: string;
  };
}

const folder = new URL("../scenarios/", import.meta.url);

/** Every scenario of the folder, by file. */
export function scenarioFiles(): { file: string; scenarios: Scenario[] }[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json") && file !== "phrases-beyond.json")
    .toSorted()
    .map((file) => ({ file, scenarios: JSON.parse(readFileSync(new URL(file, folder), "utf8")) as Scenario[] }));
}

/** A request with the zones of its employer and candidate resolved. */
export function resolved(request: Scenario["request"]): ResolvedPlanRequest {
  const { employer, candidate } = request.application;
  return { ...request, zones: zoneTables(employer.timeZone, candidate.timeZone), zoneData: "test" };
}

const instant = (zoned: string) => Date.parse(zoned.slice(0, zoned.indexOf("[") < 0 ? undefined : zoned.indexOf("[")));
const edges = ["opens", "ideal", "by", "closes"] as const;

function sameStep(step: Step, expected: ExpectedStep): boolean {
  return (
    step.kind === expected.kind &&
    step.status === expected.status &&
    edges.every((edge) => instant(step.window[edge]) === instant(expected.window[edge])) &&
    (expected.interview === undefined || step.interview === expected.interview) &&
    (expected.to === undefined || expected.to.toSorted().join() === step.to.toSorted().join()) &&
    (expected.firmness === undefined || step.firmness === expected.firmness) &&
    (expected.basis === undefined || step.basis === expected.basis) &&
    (expected.rules ?? []).every((rule) => step.because.some((reason) => reason.rule === rule))
  );
}

const line = (step: Pick<Step, "kind" | "window" | "status">) =>
  `${step.kind} ${step.status} ${edges.map((edge) => step.window[edge].slice(5, 16)).join(" | ")}`;

/** What differs between a plan and what a scenario expects; nothing where they agree. */
export function differences(plan: Plan | Refusal, { expect }: Scenario): string[] {
  if ("error" in plan) return expect.error === plan.error.code ? [] : [`refused: ${JSON.stringify(plan.error)}`];
  if (expect.error !== undefined) return [`expected the refusal ${expect.error}`];
  const found: string[] = [];
  const left = [...plan.steps];
  for (const expected of expect.steps ?? []) {
    const at = left.findIndex((step) => sameStep(step, expected));
    if (at >= 0) left.splice(at, 1);
    else found.push(`missing: ${line(expected as Step)} ${JSON.stringify({ ...expected, window: undefined })}`);
  }
  if (expect.steps !== undefined) {
    for (const step of left) found.push(`extra: ${line(step)} ${step.firmness} ${step.basis} [${step.because.map(({ rule }) => rule).join()}]`);
  }
  const compare = (name: string, actual: unknown, expected: unknown) => {
    if (expected !== undefined && JSON.stringify(actual) !== JSON.stringify(expected)) {
      found.push(`${name}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}`);
    }
  };
  compare("state", plan.state, expect.state);
  compare("next", plan.steps.find(({ id }) => id === plan.next)?.kind ?? null, expect.next);
  compare("nothingToDo", plan.nothingToDo !== null, expect.nothingToDo);
  compare("notices", plan.notices.map(({ code }) => code).toSorted(), expect.notices?.toSorted());
  compare("needs", plan.needs.map(({ fact }) => fact).toSorted(), expect.needs?.toSorted());
  compare("balance", plan.balance.label, expect.balance);
  return found;
}
