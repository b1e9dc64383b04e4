import type { DoneActView, QueueGroup, QueueItem, QuietView, SilentClientView, WithoutNextView } from "@tact/api/views";
import { type StepTarget, targetOf } from "../steps/step-target.ts";
import { words } from "../words/en.ts";
import { todayWords } from "../words/en-today.ts";
import { rowWords } from "../words/en-row.ts";

/** The groups of the page, in the order to work; those from `tomorrow` on are folded. */
export const boardGroups = ["late", "due", "changed", "silent", "unplanned", "tomorrow", "done"] as const;
export type BoardGroup = (typeof boardGroups)[number];

/** One line of the queue: a step, or several of one kind for one interview with one window. */
export interface QueueRow {
  kind: "step";
  /** The same while the row moves from group to group. */
  id: string;
  group: QueueGroup;
  items: [QueueItem, ...QueueItem[]];
}

/** A client of whom nothing was heard for a while. */
export interface SilentRow {
  kind: "silent";
  id: string;
  group: "silent";
  silent: SilentClientView;
}

/** An open application whose plan holds nothing to do. */
export interface UnplannedRow {
  kind: "unplanned";
  id: string;
  group: "unplanned";
  without: WithoutNextView;
}

/** Something that was done today. */
export interface DoneRow {
  kind: "done";
  id: string;
  group: "done";
  done: DoneActView;
}

export type BoardRow = QueueRow | SilentRow | UnplannedRow | DoneRow;

/** Rows in the queue's own order; items that read as one, such as the thank-yous of one interview, are one. */
export function queueRows(items: readonly QueueItem[]): QueueRow[] {
  const rows = new Map<string, QueueRow>();
  for (const item of items) {
    const row = rows.get(item.row);
    if (row !== undefined) row.items.push(item);
    else rows.set(item.row, { kind: "step", id: item.row.slice(item.group.length + 1), group: item.group, items: [item] });
  }
  return [...rows.values()];
}

/** Rows of clients who are silent and of applications without a next step. */
export function quietRows({ silent, withoutNext }: Pick<QuietView, "silent" | "withoutNext">): (SilentRow | UnplannedRow)[] {
  return [
    ...silent.map((one): SilentRow => ({ kind: "silent", id: `silent:${one.client.id}`, group: "silent", silent: one })),
    ...withoutNext.map((one): UnplannedRow => ({ kind: "unplanned", id: `unplanned:${one.application.id}`, group: "unplanned", without: one })),
  ];
}

/** Rows of what was done today, the newest first. */
export function doneRows(acts: readonly DoneActView[]): DoneRow[] {
  return acts.map((done): DoneRow => ({ kind: "done", id: `done:${done.factId}`, group: "done", done }));
}

/** The step's own title, or the count of those that stand together. */
export function rowTitle(row: QueueRow): string {
  return row.items.length === 1 ? row.items[0].step.title : rowWords.thankYous(row.items.length);
}

/** Whom a row is about. */
export function clientOf(row: BoardRow): { id: string; name: string } {
  if (row.kind === "step") return row.items[0].client;
  if (row.kind === "silent") return row.silent.client;
  return row.kind === "unplanned" ? row.without.client : row.done.client;
}

/** The application that a row leads to. */
export function applicationOf(row: BoardRow): string {
  if (row.kind === "step") return row.items[0].application.id;
  if (row.kind === "silent") return row.silent.applicationId;
  return row.kind === "unplanned" ? row.without.application.id : row.done.application.id;
}

/** What a row is, in the words that stand in its middle. */
export function saidOf(row: BoardRow): string {
  if (row.kind === "step") return rowTitle(row);
  if (row.kind === "silent") return todayWords.today.silent.title;
  return row.kind === "unplanned" ? todayWords.today.unplanned.title : row.done.title;
}

/** Whether the row can be marked as done: what is for today, but the questions of an interview that is still ahead. */
export function isMarkable(row: BoardRow): row is QueueRow {
  return row.kind === "step" && (row.group === "late" || row.group === "due") && row.items[0].step.kind !== "prepare-questions";
}

/** Whether the row can be moved to another day or skipped: every step that still stands in a plan. */
export function isMovable(row: BoardRow): row is QueueRow {
  return row.kind === "step" && row.items[0].change?.kind !== "dropped";
}

export const targetsOf = (row: QueueRow): StepTarget[] => row.items.map(targetOf);

/** The words for marking it, by what it asks: to send, to call, or to do. */
export function markLabel(row: QueueRow): string {
  const { step } = row.items[0];
  if (!step.touch) return words.actions.markDone;
  return step.channel === "phone" ? words.actions.markCalled : words.actions.markSent;
}

/** Whether a row has the words that somebody looks for in its names, its step or its reason. */
export function fits(row: BoardRow, wanted: string): boolean {
  if (wanted === "") return true;
  const parts = [clientOf(row).name, saidOf(row)];
  if (row.kind === "step") parts.push(...row.items.flatMap(({ employer, application, stage, step }) => [employer.name, application.role, stage ?? "", step.title]));
  else if (row.kind === "unplanned") parts.push(row.without.employer.name, row.without.application.role);
  else if (row.kind === "done") parts.push(row.done.employer.name, row.done.application.role);
  const text = parts.join(" ").toLocaleLowerCase();
  return wanted.toLocaleLowerCase().split(/\s+/).every((word) => text.includes(word));
}
