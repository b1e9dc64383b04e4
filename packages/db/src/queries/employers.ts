import { and, asc, eq, gt } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { employers } from "../schema/employers.ts";

export type EmployerRow = typeof employers.$inferSelect;
/** `calendarFrom` and `calendarThrough` follow from the calendar. */
export type NewEmployer = Omit<typeof employers.$inferInsert, "orgId" | "calendarFrom" | "calendarThrough">;
export type EmployerChange = Partial<
  Pick<NewEmployer, "name" | "timeZone" | "region" | "closed" | "calendar" | "calendarSource">
>;

function span(calendar: EmployerRow["calendar"]): Pick<EmployerRow, "calendarFrom" | "calendarThrough"> {
  return { calendarFrom: calendar.from, calendarThrough: calendar.through };
}

/** Throws `ConflictError` `external-id-taken`, `id-taken`. */
export async function insertEmployer(tx: OrganisationTransaction, row: NewEmployer): Promise<EmployerRow> {
  const [made] = await tx
    .insert(employers)
    .values({ ...row, ...span(row.calendar), orgId: tx.organisation })
    .returning();
  if (made === undefined) throw new Error("an inserted employer was not returned");
  return made;
}

export async function findEmployer(tx: OrganisationTransaction, id: string): Promise<EmployerRow | null> {
  const [found] = await tx.select().from(employers).where(and(own(tx, employers), eq(employers.id, id)));
  return found ?? null;
}

/** The employer as changed; null where there is none. Plans made with the old calendar are the caller's to make again. */
export async function updateEmployer(tx: OrganisationTransaction, id: string, change: EmployerChange): Promise<EmployerRow | null> {
  const dates = change.calendar === undefined ? {} : span(change.calendar);
  const [changed] = await tx.update(employers).set({ ...change, ...dates }).where(and(own(tx, employers), eq(employers.id, id))).returning();
  return changed ?? null;
}

/** Employers by id, which is by when they were made. */
export async function listEmployers(
  tx: OrganisationTransaction,
  page: { after?: string; limit?: number } = {},
): Promise<EmployerRow[]> {
  const query = tx
    .select()
    .from(employers)
    .where(and(own(tx, employers), page.after === undefined ? undefined : gt(employers.id, page.after)))
    .orderBy(asc(employers.id));
  return await (page.limit === undefined ? query : query.limit(page.limit));
}
