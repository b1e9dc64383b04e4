import { parameterTable, policies, resolveSource, ruleReference, type ParameterSpecification } from "../src/index.ts";

const list = (items: readonly string[]) => (items.length === 0 ? "nothing" : items.map((item) => `\`${item}\``).join(", "));
const bullets = (title: string, items: readonly string[]) => (items.length === 0 ? [] : [`${title}`, "", ...items.map((item) => `- ${item}`), ""]);

function ruleSection({ id, kind, title, source, point, reads, parameters, touch, calledFor, staysWhile }: ReturnType<typeof ruleReference>[number]): string[] {
  const place = resolveSource(source);
  return [
    `## ${id}`,
    "",
    `${title}. Step kind \`${kind}\`, ${touch ? "a touch: the employer is contacted" : "no touch: nobody is contacted"}.`,
    "",
    `> ${point} (${place?.author ?? "?"}, “${place?.title ?? "?"}”, ${place?.heading ?? "?"}; \`${source}\`)`,
    "",
    ...bullets("Called for when", calledFor),
    ...bullets("Stays open while", staysWhile),
    `Reads ${list(reads)}. Uses ${list(parameters)}.`,
    "",
  ];
}

function parameterRow([name, { unit, default: standard, least, most, atLeast, atMost, meaning }]: [string, ParameterSpecification]): string {
  const bounds = [`${least} to ${most}`, ...(atLeast === undefined ? [] : [`≥ ${atLeast}`]), ...(atMost === undefined ? [] : [`≤ ${atMost}`])];
  return `| \`${name}\` | ${standard} | ${bounds.join(", ")} | ${unit} | ${meaning} |`;
}

/** The reference page of rules and policy, written from the rulebook itself. */
export function writeReference(): string {
  return [
    "# The rules",
    "",
    "Written from the rulebook: change a rule, then run `UPDATE_REFERENCE=1 pnpm --filter @tact/rules exec vitest run test/reference.test.ts`.",
    "",
    ...ruleReference().flatMap(ruleSection),
    "# The policies",
    "",
    ...policies.map(({ id, title, editions }) => `\`${id}\` (${title}), in editions of ${editions.map(({ name }) => name).join(", ")}.`),
    "",
    "| parameter | standard | bounds | unit | meaning |",
    "|---|---|---|---|---|",
    ...Object.entries(parameterTable).map(parameterRow),
    "",
  ].join("\n");
}
