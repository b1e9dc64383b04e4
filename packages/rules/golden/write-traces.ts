import { isRefusal, plan, trace, type TracedEdge } from "../src/index.ts";
import { type Case, requestOf, type RuleCases } from "../src/rulebook/cases.ts";
import { ruleTables } from "../test/rule-tables.ts";

/** One edge with its arithmetic: what was done to which date, by how much, and which parameter said so. */
function edgeLines({ edge, at, sums, moves, sameAs, text }: TracedEdge): string[] {
  return [
    `  ${edge} ${at}${sameAs === null ? "" : ` (as ${sameAs})`}: ${text}`,
    ...sums.map(({ does, from, to, count, parameter, text: said }) => `    ${does} ${from} → ${to} ${count ?? "-"} ${parameter ?? "-"}: ${said}`),
    ...moves.map((move) => `    ${JSON.stringify(move)}`),
  ];
}

function caseLines({ rule, kind }: RuleCases, row: Case): string[] {
  const request = requestOf(row);
  const made = plan(request);
  const steps = isRefusal(made) ? [] : made.steps.filter((step) => step.kind === kind);
  return steps.flatMap(({ id }) => {
    const traced = trace(request, id);
    if (traced === null || isRefusal(traced)) return [];
    const { edges, parameters, displaced } = traced;
    const used = parameters.map(({ name, value }) => `${name} ${value}`).join(", ");
    return [`== ${rule} ${row.it}: ${id}`, ...edges.flatMap(edgeLines), `  uses ${used === "" ? "no parameter" : used}`, ...displaced.map((other) => `  ${JSON.stringify(other)}`)];
  });
}

/** The golden text of the arithmetic in every rule's cases. */
export function writeTraces(): string {
  return `${ruleTables.flatMap((table) => table.cases.flatMap((row) => caseLines(table, row))).join("\n")}\n`;
}
