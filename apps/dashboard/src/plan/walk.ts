import type { QueueItem } from "@tact/api/views";

/** Where one application stands among those of the day's queue. */
export interface Place {
  /** From 1. */
  number: number;
  of: number;
  before: string | null;
  after: string | null;
}

/** Applications of a queue in the order to work, each once. */
export function orderOf(items: readonly QueueItem[]): string[] {
  return [...new Set(items.map(({ application }) => application.id))];
}

/** The place of an application in an order; null where it is not in it. */
export function placeIn(order: readonly string[], id: string): Place | null {
  const at = order.indexOf(id);
  if (at === -1) return null;
  return { number: at + 1, of: order.length, before: order[at - 1] ?? null, after: order[at + 1] ?? null };
}

let walked: readonly string[] = [];

/**
 * The order that a reader walks through: the queue's, and once they are on their way the one they began with, so that
 * what was just done still has a next one.
 */
export function orderToWalk(queue: readonly string[], id: string): readonly string[] {
  // A server walks with many readers at once: it keeps nothing between them.
  if (typeof window === "undefined") return queue;
  if (walked.includes(id)) {
    const known = new Set(walked);
    walked = [...walked, ...queue.filter((one) => !known.has(one))];
  } else {
    walked = queue;
  }
  return walked;
}
