import { mkdirSync, writeFileSync } from "node:fs";
import { jsonSchemas } from "../src/index.ts";
import { indexPage } from "./index-page.ts";

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Every file of the reference by its path in this folder, as it should be. */
export function reference(): Map<string, string> {
  const { fact, planRequest, plan, planDiff, refusal } = jsonSchemas();
  return new Map([
    ["README.md", indexPage()],
    ["schemas/fact.schema.json", json(fact)],
    ["schemas/plan-request.schema.json", json(planRequest)],
    ["schemas/plan.schema.json", json(plan)],
    ["schemas/plan-diff.schema.json", json(planDiff)],
    ["schemas/refusal.schema.json", json(refusal)],
  ]);
}

if (import.meta.main) {
  mkdirSync(new URL("schemas/", import.meta.url), { recursive: true });
  for (const [path, text] of reference()) writeFileSync(new URL(path, import.meta.url), text);
}
