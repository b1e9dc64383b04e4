import type { z } from "zod";
import { idPattern } from "./ids.ts";

const isId = new RegExp(idPattern);

/**
 * Adds a problem for every item of a list whose `id` an earlier item has. Judges what it can of a list that has other
 * problems too, so that one answer names them all.
 */
export function refuseRepeatedIds(list: unknown, path: PropertyKey[], context: z.RefinementCtx, owner: "fact" | "participant"): void {
  if (!Array.isArray(list)) return;
  const seen = new Set<string>();
  for (const [index, item] of list.entries()) {
    const id = idOf(item);
    if (id === undefined) continue;
    if (seen.has(id)) {
      context.addIssue({
        code: "custom",
        path: [...path, index, "id"],
        message: `is used by an earlier ${owner}: ${id}. Give every ${owner} an id of its own`,
        params: { code: `duplicate-${owner}-id` },
      });
    }
    seen.add(id);
  }
}

function idOf(item: unknown): string | undefined {
  if (typeof item !== "object" || item === null || !("id" in item)) return undefined;
  return typeof item.id === "string" && isId.test(item.id) ? item.id : undefined;
}
