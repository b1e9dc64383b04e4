import type { BoardRow } from "./queue-rows.ts";

/** The row that comes after one that went, or else before it, of those that are left. */
export function nearestRow(before: readonly BoardRow[], now: readonly BoardRow[], id: string): BoardRow | undefined {
  const at = before.findIndex((row) => row.id === id);
  const left = new Map(now.map((row) => [row.id, row]));
  const next = before.slice(at + 1).find((row) => left.has(row.id)) ?? before.slice(0, Math.max(0, at)).findLast((row) => left.has(row.id));
  return next === undefined ? undefined : left.get(next.id);
}
