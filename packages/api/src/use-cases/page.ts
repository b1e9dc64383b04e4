import { z } from "zod";
import type { Page } from "../views/index.ts";
import { cursorAt, positionAt } from "./cursor.ts";

/** Rows of a page when nothing was asked. */
const usualLimit = 100;

/** How a list is asked for page by page. */
export const paging = {
  limit: z.int().min(1).max(100).meta({ description: "Most entries of a page; 100 unless told." }).optional(),
  cursor: z.string().min(1).max(1000).meta({ description: "`next_cursor` of the page before, with the same filters." }).optional(),
};

interface Asked {
  limit?: number | undefined;
  cursor?: string | undefined;
}

/** A page that was asked for: where it begins, and how its rows become an answer. */
export interface AskedPage<Position> {
  /** Most entries. */
  limit: number;
  /** Rows to ask the database for: one more, which tells whether there is a page after. */
  rows: number;
  /** Position of the last entry of the page before. */
  after: Position | undefined;
  of<Row, Item>(rows: readonly Row[], positionOf: (row: Row) => Position, view: (row: Row) => Item): Page<Item>;
  /** The cursor behind a position. */
  cursor(position: Position): string;
}

/**
 * A list that is read page by page. Its order is one that rows which are inserted meanwhile do not disturb: none is
 * skipped or told twice.
 */
export function pagedList<Position>(list: string, position: z.ZodType<Position>) {
  return <Input extends Asked>({ organisation }: { organisation: string }, input: Input | undefined): AskedPage<Position> => {
    const { limit = usualLimit, cursor, ...filters } = input ?? ({} as Input);
    const asked = { list, organisation, filters };
    return {
      limit,
      rows: limit + 1,
      after: cursor === undefined ? undefined : positionAt(asked, cursor, position),
      of(rows, positionOf, view) {
        const shown = rows.slice(0, limit);
        const last = shown.at(-1);
        const hasMore = rows.length > limit && last !== undefined;
        return { data: shown.map(view), hasMore, nextCursor: hasMore ? cursorAt(asked, positionOf(last)) : null };
      },
      cursor: (at) => cursorAt(asked, at),
    };
  };
}

/** A list in the order of ids, which ascend with the time they were made. */
export const listById = (list: string): ReturnType<typeof pagedList<string>> => pagedList(list, z.string());
