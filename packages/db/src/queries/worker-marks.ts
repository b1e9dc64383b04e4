import { eq, sql } from "drizzle-orm";
import type { Database } from "../connect.ts";
import { marks } from "../schema/worker.ts";

/** How far a task of the worker that walks through time has come, as an ISO 8601 instant; null before its first time. */
export async function readMark(db: Database, name: string): Promise<string | null> {
  const [found] = await db.select().from(marks).where(eq(marks.name, name));
  return found?.at ?? null;
}

/** Notes how far it has come; never back, whoever was slower. */
export async function advanceMark(db: Database, name: string, at: string): Promise<void> {
  await db
    .insert(marks)
    .values({ name, at })
    .onConflictDoUpdate({ target: marks.name, set: { at: sql`greatest(${marks.at}, excluded.at)` } });
}
