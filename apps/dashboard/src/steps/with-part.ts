import type { QueueItem, QueueView } from "@tact/api/views";

/** Groups in the order to work. */
const order: readonly QueueItem["group"][] = ["late", "due", "changed", "tomorrow"];

/** A day with what some applications come to now. What is new stands at the end of its group until the whole day is read again. */
export function withPart(day: QueueView, part: QueueView, applicationIds: readonly string[]): QueueView {
  const asked = new Set(applicationIds);
  const now = new Map(part.items.map((item) => [item.key, item]));
  const kept = day.items.flatMap((item) => {
    if (!asked.has(item.application.id)) return [item];
    const same = now.get(item.key);
    now.delete(item.key);
    return same === undefined ? [] : [same];
  });
  const items = order.flatMap((group) => [...kept.filter((item) => item.group === group), ...[...now.values()].filter((item) => item.group === group)]);
  return { ...part, items, more: 0 };
}
