import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Scaffolded = { files: string[] } | { problem: string };

const kebabCase = /^[a-z]+(-[a-z]+)*$/;

/** Writes the folder of a new rule and lists it in the rulebook. Writes nothing where the id cannot be used. */
export function scaffoldRule(rulebook: string, id: string | undefined): Scaffolded {
  if (id === undefined) return { problem: "Say which rule: pnpm new-rule <id>, such as pnpm new-rule send-portfolio" };
  if (!kebabCase.test(id)) return { problem: `A rule's id is kebab-case, letters only, such as send-portfolio: ${id} is not` };
  const folder = join(rulebook, id);
  if (existsSync(folder)) return { problem: `There is a rule of that name already: ${id}. Ids are permanent; choose another` };
  const index = join(rulebook, "rulebook.ts");
  const listed = listRule(readFileSync(index, "utf8"), id);
  if (listed === null) return { problem: `The list of rules was not found in ${index}: it must read "export const rulebook = [ … ] as const;"` };
  const files = [join(folder, `${id}.rule.ts`), join(folder, `${id}.cases.ts`)] as const;
  mkdirSync(folder);
  writeFileSync(files[0], ruleText(id));
  writeFileSync(files[1], casesText(id));
  writeFileSync(index, listed);
  return { files: [...files] };
}

function camelCase(id: string): string {
  return id.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/** The index with the rule imported and listed last; null where it does not look like one. */
function listRule(index: string, id: string): string | null {
  const end = index.lastIndexOf("] as const;");
  const lastImport = index.lastIndexOf("\nimport ");
  if (end < 0 || lastImport < 0) return null;
  const afterImports = index.indexOf("\n", lastImport + 1) + 1;
  const imported = `import { ${camelCase(id)} } from "./${id}/${id}.rule.ts";\n`;
  return `${index.slice(0, afterImports)}${imported}${index.slice(afterImports, end)}  ${camelCase(id)},\n${index.slice(end)}`;
}

const ruleText = (id: string) => `import { atInstants, rule } from "../../engine/asking/rule.ts";

/** Say in one sentence when it asks for what. */
export const ${camelCase(id)} = rule({
  id: "${id}",
  kind: "${id}",
  title: "",
  about: "interview",
  basis: { source: "tact#courtesy", point: "" },
  reads: [],
  parameters: [],
  touch: true,
  fits: [],
  withheldBy: [],
  calledFor: {},
  staysWhile: {
    "the interview takes place": ({ subject }) => subject.interview.counts,
  },
  propose({ subject: { interview }, dates }) {
    const { ends } = interview;
    return [atInstants({ opens: ends, ideal: ends, by: ends, closes: dates.plus(ends, 0, "closes") })];
  },
  because: ({ subject: { interview }, say }) => [say["ended-at"]({ ends: interview.ends })],
});
`;

const casesText = (id: string) => `import type { RuleCases } from "../cases.ts";

export const ${camelCase(id)}Cases: RuleCases = {
  rule: "${id}",
  kind: "${id}",
  cases: [],
};
`;
