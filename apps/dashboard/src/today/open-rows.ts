import type { QueueGroup, QueueItem, QueueView } from "@tact/api/views";
import { applicationOfKey, stepKey } from "../steps/step-target.ts";
import { type QueueRow, queueRows } from "./queue-rows.ts";

/** A reading's rows are made once, however many ask for them; a row that says the same as before stays the same. */
const rowsOfItems = new WeakMap<readonly QueueItem[], readonly QueueRow[]>();
const rowOfFirst = new WeakMap<QueueItem, QueueRow>();

function allRows(items: readonly QueueItem[]): readonly QueueRow[] {
  const known = rowsOfItems.get(items);
  if (known !== undefined) return known;
  const rows = queueRows(items).map((row) => {
    const before = rowOfFirst.get(row.items[0]);
    if (before !== undefined && before.items.length === row.items.length && before.items.every((item, i) => item === row.items[i])) return before;
    rowOfFirst.set(row.items[0], row);
    return row;
  });
  rowsOfItems.set(items, rows);
  return rows;
}

function without(row: QueueRow, { gone, touched }: { gone: ReadonlySet<string>; touched: ReadonlySet<string> }): QueueRow[] {
  // A row is of one application: nearly all are passed over.
  if (!touched.has(row.items[0].application.id)) return [row];
  const [first, ...rest] = row.items.filter(({ application, step }) => !gone.has(stepKey({ applicationId: application.id, step })));
  if (first === undefined) return [];
  return rest.length + 1 === row.items.length ? [row] : [{ ...row, items: [first, ...rest] }];
}

let latest: { items: readonly QueueItem[]; gone: ReadonlySet<string>; rows: readonly QueueRow[] } | null = null;

/** The queue's rows without what was just acted on; those that it does not touch are the same as before. @param gone `stepKey` of those */
export function openRows(items: readonly QueueItem[], gone: ReadonlySet<string>): readonly QueueRow[] {
  if (gone.size === 0) return allRows(items);
  if (latest?.items !== items || latest.gone !== gone) {
    const touched = new Set([...gone].map(applicationOfKey));
    latest = { items, gone, rows: allRows(items).flatMap((row) => without(row, { gone, touched })) };
  }
  return latest.rows;
}

/** How many rows there are of each group, and how many of those for today contact an employer. */
export type OpenCounts = Record<QueueGroup | "toSend", number>;

function countsOf(rows: readonly QueueRow[]): OpenCounts {
  const counts = { late: 0, due: 0, changed: 0, tomorrow: 0, toSend: 0 };
  for (const { group, items } of rows) {
    counts[group] += 1;
    if (items[0].step.touch && (group === "late" || group === "due")) counts.toSend += 1;
  }
  return counts;
}

/** The counts that every part of the page shows: of the rows, or where only the first are here, of all as the server counted them. */
export function openCounts({ items, counts, more }: Pick<QueueView, "items" | "counts" | "more">, gone: ReadonlySet<string>): OpenCounts {
  const open = countsOf(openRows(items, gone));
  if (more === 0) return open;
  const here = countsOf(allRows(items));
  const left = (one: keyof OpenCounts) => counts[one] - here[one] + open[one];
  return { late: left("late"), due: left("due"), changed: left("changed"), tomorrow: left("tomorrow"), toSend: left("toSend") };
}
