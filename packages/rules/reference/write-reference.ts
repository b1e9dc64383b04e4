import { mkdirSync, writeFileSync } from "node:fs";
import { ruleReference } from "../src/index.ts";
import { casesOf } from "./case-table.ts";
import { factPage } from "./fact-page.ts";
import { indexPage } from "./index-page.ts";
import { parameterPage } from "./parameter-table.ts";
import { ruleLink, rulePage } from "./rule-page.ts";

/** Every page of the reference by its path in this folder, as it should be. */
export async function reference(): Promise<Map<string, string>> {
  const rules = ruleReference();
  const usedBy = (name: string) => rules.filter(({ parameters }) => parameters.some((each) => each === name)).map(({ id }) => ruleLink(id));
  const pages = rules.map(async (rule) => [`rules/${rule.id}.md`, rulePage(rule, await casesOf(rule.id))] as const);
  return new Map([
    ["README.md", indexPage()],
    ["facts.md", factPage()],
    ["parameters.md", parameterPage(usedBy)],
    ...(await Promise.all(pages)),
  ]);
}

if (import.meta.main) {
  mkdirSync(new URL("rules/", import.meta.url), { recursive: true });
  for (const [path, text] of await reference()) writeFileSync(new URL(path, import.meta.url), text);
}
