import { type ParameterName, type ParameterSpecification, parameterTable, policies, policyValues } from "../src/index.ts";
import { code, link, prose, section, table } from "./markdown.ts";

const names = Object.keys(parameterTable) as ParameterName[];
const units: Readonly<Record<string, string>> = {
  duration: "duration, ISO 8601",
  clock: "time of day at the employer's",
  "business-days": "business days",
  days: "days",
  count: "number",
};

/** What a value may be. */
function boundsOf({ least, most, atLeast, atMost }: ParameterSpecification): string {
  return [
    `${least} to ${most}`,
    ...(atLeast === undefined ? [] : [`at least ${code(atLeast)}`]),
    ...(atMost === undefined ? [] : [`at most ${code(atMost)}`]),
  ].join(", ");
}

/** The value of a parameter in the newest edition of a policy. */
function valueIn(policy: string, name: ParameterName): string {
  const value = policyValues(policy)?.values.find((each) => each.name === name)?.value;
  return value === undefined ? "" : String(value);
}

/** Parameters with their values in every policy, as a table; all of them unless some are named. */
export function parameterRows(only: readonly ParameterName[] = names, page = ""): string[] {
  const rows = names.filter((name) => only.includes(name)).map((name) => {
    const specification: ParameterSpecification = parameterTable[name];
    const values = policies.map(({ id }) => valueIn(id, name));
    return [link(code(name), `${page}#${name.toLowerCase()}`), prose(specification.meaning), ...values, boundsOf(specification), units[specification.unit] ?? specification.unit];
  });
  return rows.length === 0 ? [] : table(["parameter", "what it measures", ...policies.map(({ id }) => id), "bounds", "unit"], rows);
}

function basisRows(name: ParameterName): string[][] {
  return policies.map(({ id }) => {
    const found = policyValues(id)?.values.find((each) => each.name === name);
    if (found === undefined) return [code(id), "", "", ""];
    const { basis } = found;
    return basis.by === "krautzel"
      ? [code(id), String(found.value), "the article", `${prose(basis.point)} (${code(basis.source)})`]
      : [code(id), String(found.value), "ours", prose(basis.why)];
  });
}

/** The page of policies and parameters: each value with its basis, which is either the article's word or our judgement. */
export function parameterPage(usedBy: (name: ParameterName) => readonly string[]): string {
  return [
    "# The policies and their parameters",
    "",
    "Written by `pnpm record:reference` from `../src/policy`; a test fails where it is stale.",
    "",
    "A policy is a set of values that the rules compute with. It has editions, each in force for the applications whose first fact lies",
    "between two days; an application keeps its edition. Somebody else's policy is written as overrides of one of these:",
    "",
    "```json",
    '{ "extends": "standard", "id": "our-house", "parameters": { "minimumGap": 4, "latestHour": "20:00" } }',
    "```",
    "",
    ...table(
      ["policy", "in a few words", "editions"],
      policies.map(({ id, title, editions }) => [code(id), prose(title), editions.map(({ name, from, through }) => `${name} (first facts of ${from} to ${through})`).join("; ")]),
    ),
    "## All parameters",
    "",
    ...parameterRows(),
    "A value outside its bounds, of another shape, or against another value is refused with its pointer.",
    "",
    "## Every value and what it rests on",
    "",
    "Either the article gives this very number, or it is our judgement; never a bit of both.",
    "",
    ...names.flatMap((name) =>
      section(`### ${name}`, [
        `${prose(parameterTable[name].meaning.replace(/^./, (letter) => letter.toUpperCase()))}. Used by ${usedBy(name).join(", ") || "the engine itself, for every rule"}.`,
        "",
        ...table(["policy", "value", "basis", "why"], basisRows(name)),
      ]),
    ),
  ].join("\n");
}
