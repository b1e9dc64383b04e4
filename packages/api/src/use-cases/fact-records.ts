import type { FactRow } from "@tact/db";
import type { Fact } from "@tact/facts";
import type { FactRecord } from "../views/index.ts";

/** Facts as stored, in the order they were recorded, each with the retraction that took it back. */
export function factRecords(rows: readonly FactRow[]): FactRecord[] {
  const retractions = effectiveRetractions(rows.map(({ body }) => body));
  return rows.map((row) => ({
    fact: row.body,
    recordedAt: row.recordedAt,
    actor: { kind: row.actorKind, name: row.actorName },
    source: row.source,
    retractedBy: retractions.get(row.id) ?? null,
  }));
}

/** Which retraction takes which fact back. A retraction that is itself retracted takes nothing back. */
function effectiveRetractions(facts: readonly Fact[]): Map<string, string> {
  const byTarget = Map.groupBy(
    facts.filter((fact) => fact.type === "fact-retracted"),
    ({ fact }) => fact,
  );
  function effective(target: string, above: ReadonlySet<string>): string | undefined {
    const through = new Set(above).add(target);
    return byTarget.get(target)?.find(({ id }) => !through.has(id) && effective(id, through) === undefined)?.id;
  }
  return new Map(
    [...byTarget.keys()].flatMap((target): [string, string][] => {
      const by = effective(target, new Set());
      return by === undefined ? [] : [[target, by]];
    }),
  );
}
