import { fileURLToPath } from "node:url";
import { scaffoldRule } from "./scaffold-rule.ts";

/** `pnpm new-rule <id>`: a rule that fails its tests until somebody has thought about it. */
const rulebook = fileURLToPath(new URL("../../../packages/rules/src/rulebook/", import.meta.url));
const answer = scaffoldRule(rulebook, process.argv[2]);
if ("problem" in answer) {
  console.error(answer.problem);
  process.exitCode = 2;
} else {
  console.log(`Wrote ${answer.files.join(", ")} and listed the rule.`);
  console.log("Now give it a step kind in packages/facts/src/plan.ts, a title in packages/rules/src/reasons/english.ts, its basis,");
  console.log("its conditions and a row for each answer. `pnpm exec vitest run --project rules` says what is missing.");
}
