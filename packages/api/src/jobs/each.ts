import { isUnavailable } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";

/**
 * Works on one item after the other: one that fails is reported and keeps none of the others from their turn.
 * Without the database there is no going on.
 * @throws Error at the end where any failed, with how many and without their words: pg-boss stores it.
 */
export async function each<Item>({ report }: Deps, what: string, items: readonly Item[], work: (item: Item) => Promise<void>, idOf: (item: Item) => string): Promise<void> {
  let failed = 0;
  for (const item of items) {
    try {
      await work(item);
    } catch (error) {
      failed += 1;
      report?.(`${what} ${idOf(item)}`, error);
      if (isUnavailable(error)) break;
    }
  }
  if (failed > 0) throw new Error(`${failed} of ${items.length}: ${what} failed`);
}
