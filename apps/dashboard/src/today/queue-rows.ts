import type { QueueGroup, QueueItem } from "@tact/api/views";
import { words } from "../words/en.ts";
import { planWords } from "../words/en-plan.ts";

/** One line of the queue: a step, or several of one kind for one interview with one window. */
export interface QueueRow {
  /** Id of its first step. */
  id: string;
  group: QueueGroup;
  items: [QueueItem, ...QueueItem[]];
}

/** Rows in the queue's own order; the thank-yous of one interview read as one. */
export function queueRows(items: readonly QueueItem[]): QueueRow[] {
  const rows: QueueRow[] = [];
  const byKey = new Map<string, QueueRow>();
  for (const item of items) {
    const { step } = item;
    const together = step.kind === "thank-you" && item.change === null;
    const key = together
      ? [item.group, item.application.id, step.interview, step.window.opens, step.window.closes].join("|")
      : item.key;
    const row = byKey.get(key);
    if (row === undefined) {
      const made: QueueRow = { id: item.key, group: item.group, items: [item] };
      byKey.set(key, made);
      rows.push(made);
    } else {
      row.items.push(item);
    }
  }
  return rows;
}

/** The step's own title, or the count of those that stand together. */
export function rowTitle(row: QueueRow): string {
  return row.items.length === 1 ? row.items[0].step.title : planWords.plan.thankYous(row.items.length);
}

/** Whether the row can be marked as done: what is for today, but the questions of an interview that is still ahead. */
export function isMarkable(row: QueueRow): boolean {
  return (row.group === "late" || row.group === "due") && row.items[0].step.kind !== "prepare-questions";
}

/** The words for marking it, by what it asks: to send, to call, or to do. */
export function markLabel(row: QueueRow): string {
  const { step } = row.items[0];
  if (!step.touch) return words.actions.markDone;
  return step.channel === "phone" ? words.actions.markCalled : words.actions.markSent;
}
