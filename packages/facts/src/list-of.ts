import { z } from "zod";

/**
 * A list of at most `most` items. A longer one is refused by its length alone, before any item is looked at: a hostile
 * list costs no more than a good one.
 */
export function listOf<Item extends z.ZodType>(item: Item, most: number): z.ZodType<z.output<Item>[], z.input<Item>[]> {
  const list = z.array(item).max(most);
  const counted = z.preprocess((value, context) => {
    if (Array.isArray(value) && value.length > most) {
      context.addIssue({
        code: "custom",
        message: `must hold at most ${most} items, and holds ${value.length}: leave out the rest`,
        params: { code: "too-many" },
        input: value,
      });
    }
    return value;
  }, list);
  // Counting changes nothing of what goes in: for a caller this is the list.
  return counted as unknown as z.ZodType<z.output<Item>[], z.input<Item>[]>;
}
