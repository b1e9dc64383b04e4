import pg from "pg";
import type { TestHouse } from "./test-house.ts";

/** Rows as the superuser sees them, to whom none is hidden. */
export async function asSuperuser<Row extends pg.QueryResultRow>({ database }: TestHouse, text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: database.superUrl });
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}
