import { resolveSource, type RuleReference, ruleReference } from "../src/index.ts";
import type { RuleCases } from "../src/rulebook/cases.ts";
import { caseTable } from "./case-table.ts";
import { bullets, code, link, prose, section, spaced, table } from "./markdown.ts";
import { parameterRows } from "./parameter-table.ts";

const rules = new Set(ruleReference().map(({ id }) => id));
/** A rule by its id, as a link from another page of this folder. */
export const ruleLink = (id: string, from = "rules/") => (rules.has(id) ? link(code(id), `${from}${id}.md`) : code(id));
export const factLink = (type: string, from = "../") => link(code(type), `${from}facts.md#${type}`);

/** What a rule states beyond what every page shows in words of its own, by the name in the rule. */
const traitWords: Readonly<Record<string, string>> = {
  about: "what it is asked about, each by itself",
  place: "its place among the enquiries of a wait",
  fits: "besides one that names the step, the purposes of the messages that complete it",
  withheldBy: "the preferences that hold it back",
  byPhone: "whether a call is as good as an email, unless they asked for no calls",
  displaces: "the rule whose place it takes",
  without: "the fact that it needs where there is nothing to ask it about",
};

function traitCell(name: string, value: RuleReference["traits"][string]): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (name === "without") return factLink(String(value));
  if (typeof value !== "object") return prose(spaced(String(value)));
  if (isList(value)) return value.map(code).join(", ") || "none";
  return Object.entries(value).map(([rule, failed]) => `${ruleLink(rule, "")}, where it then fails that ${failed.map((condition) => `“${prose(condition)}”`).join(" or ")}`).join("; ");
}

const isList = (value: object): value is readonly string[] => Array.isArray(value);

function traitRows({ kind, touch, traits }: RuleReference): string[][] {
  return [
    ["the kind of step that it proposes", code(kind)],
    ["whether the employer is contacted", touch ? "yes: it is a touch" : "no"],
    ...Object.entries(traits).map(([name, value]) => [traitWords[name] ?? spaced(name), traitCell(name, value)]),
  ];
}

/** The advice that a rule rests on, with where it stands. */
function advice({ point, source }: RuleReference): string[] {
  const place = resolveSource(source);
  const where = place === undefined ? code(source) : `${place.author}, *${place.title}*, “${place.heading}” (${code(source)})`;
  return [`> ${prose(point)}`, ">", `> ${where}`, ...(place === undefined ? [] : ["", `The place in the source, in our words: ${prose(place.point)}`])];
}

const conditions = (items: readonly string[]) => bullets(items.map(prose));

/** The page of one rule. */
export function rulePage(rule: RuleReference, cases: RuleCases): string {
  return [
    `# ${rule.id}`,
    "",
    `**${prose(rule.title)}.**`,
    "",
    ...section("## The advice", advice(rule)),
    ...section("## What it is", table(["what", "this rule"], traitRows(rule))),
    ...section("## When a step is called for", rule.calledFor.length === 0 ? ["Whenever there is something to ask the rule about."] : ["All of these hold:", "", ...conditions(rule.calledFor)]),
    ...section("## While it stays", rule.staysWhile.length === 0 ? ["Until it is done."] : ["A step that is not done stays as long as all of these hold:", "", ...conditions(rule.staysWhile)]),
    ...section("## The facts that it reads", [rule.reads.map((type) => factLink(type)).join(", ")]),
    ...section("## The parameters that it uses", parameterRows(rule.parameters, "../parameters.md")),
    ...section("## Cases", [
      "Each row is a test. The employer is on UTC, works Monday to Friday, and is closed on Thanksgiving Day, Thu 2026-11-26, and from Mon 2026-12-28 to Thu 2026-12-31.",
      "",
      ...caseTable(cases),
    ]),
    `Written by \`pnpm record:reference\` from ${link(`${rule.id}.rule.ts`, `../../src/rulebook/${rule.id}/${rule.id}.rule.ts`)} and ${link(`${rule.id}.cases.ts`, `../../src/rulebook/${rule.id}/${rule.id}.cases.ts`)}; a test fails where it is stale.`,
    "",
  ].join("\n");
}
