import { z } from "zod";

/** One page of a list, of whatever the list holds. */
export function pageOfViews<Item extends z.ZodType>(item: Item) {
  return z.strictObject({
    data: z.array(item),
    hasMore: z.boolean().meta({ description: "Whether there was more when this page was read." }),
    nextCursor: z.string().nullable().meta({ description: "Opaque: hand it back as `cursor` for the page after; null on the last." }),
  });
}

/** One page of a list. `nextCursor` is opaque: hand it back as `cursor` for the page after; null on the last. */
export interface Page<Item> {
  data: Item[];
  hasMore: boolean;
  nextCursor: string | null;
}
