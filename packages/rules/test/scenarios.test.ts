import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { plan } from "../src/index.ts";
import { differences, resolved, type Scenario, scenarioFiles } from "./scenarios.ts";

/** Scenarios that no rule covers yet, by id, with the reason. One that passes must leave the list. */
const uncovered = JSON.parse(readFileSync(new URL("./uncovered-scenarios.json", import.meta.url), "utf8")) as Record<string, string>;

const failures = (scenario: Scenario) => differences(plan(resolved(scenario.request)), scenario);

for (const { file, scenarios } of scenarioFiles()) {
  describe(file, () => {
    for (const scenario of scenarios) {
      const reason = uncovered[scenario.id];
      if (reason === undefined) {
        it(`${scenario.id}: ${scenario.title}`, () => {
          expect(failures(scenario), scenario.why).toEqual([]);
        });
      } else {
        it(`${scenario.id} is not covered yet: ${reason}`, () => {
          expect(failures(scenario), "it passes: take it off the list").not.toEqual([]);
        });
      }
    }
  });
}

it("counts the scenarios that pass", () => {
  const all = scenarioFiles().flatMap(({ scenarios }) => scenarios);
  const passing = all.filter((scenario) => failures(scenario).length === 0);
  console.info(`scenarios: ${passing.length} of ${all.length} pass, ${Object.keys(uncovered).length} are listed as not covered`);
  expect(passing.length + Object.keys(uncovered).length).toBe(all.length);
});
