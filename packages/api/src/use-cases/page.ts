import type { Page } from "../views/index.ts";

/** Rows of a page when nothing was asked. */
const usualLimit = 100;

/**
 * Makes a page of rows that are ordered by id: ask the database for one more than `limit`.
 * Ids ascend with time, so rows that are inserted meanwhile come after and none is skipped or repeated.
 */
export function pageOf<Row, Item>(rows: readonly Row[], limit: number, idOf: (row: Row) => string, view: (row: Row) => Item): Page<Item> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const hasMore = rows.length > limit && last !== undefined;
  return { data: shown.map(view), hasMore, nextCursor: hasMore ? idOf(last) : null };
}

/** What a paged query is asked: one row more than the page, after the cursor. */
export function pageQuery(input: { limit?: number | undefined; cursor?: string | undefined } | undefined) {
  const limit = input?.limit ?? usualLimit;
  return { limit, query: { limit: limit + 1, ...(input?.cursor === undefined ? {} : { after: input.cursor }) } };
}
