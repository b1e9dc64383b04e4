import type { QueueItem } from "@tact/api/views";
import { stepKey } from "../steps/step-target.ts";
import { type QueueRow, queueRows } from "./queue-rows.ts";

/** The queue's rows without what was just acted on. @param gone `stepKey` of those */
export function openRows(items: readonly QueueItem[], gone: ReadonlySet<string>): QueueRow[] {
  if (gone.size === 0) return queueRows(items);
  return queueRows(items.filter(({ application, step }) => !gone.has(stepKey({ applicationId: application.id, step }))));
}
