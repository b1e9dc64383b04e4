import { readdirSync } from "node:fs";
import { isRefusal, type RuleAnswer, ruleAnswers } from "../src/index.ts";
import { type Case, requestOf, type RuleCases } from "../src/rulebook/cases.ts";

export const rulebookFolder = new URL("../src/rulebook/", import.meta.url);

/** Names of the folders beside the rulebook: one for each rule. */
export const ruleFolders = readdirSync(rulebookFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The table of cases of each rule. */
export const ruleTables: readonly RuleCases[] = await Promise.all(
  ruleFolders.map(async (name): Promise<RuleCases> => {
    const module = (await import(new URL(`${name}/${name}.cases.ts`, rulebookFolder).href)) as Record<string, RuleCases>;
    const [table] = Object.values(module);
    if (table === undefined) throw new Error(`${name}.cases.ts exports no table`);
    return table;
  }),
);

/** What every rule answered in a case. */
export function answersIn(row: Case): readonly RuleAnswer[] {
  const answers = ruleAnswers(requestOf(row));
  if (isRefusal(answers)) throw new Error(JSON.stringify(answers.error));
  return answers;
}
