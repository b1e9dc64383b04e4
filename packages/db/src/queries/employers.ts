import { and, asc, eq, gt, gte, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { employers } from "../schema/employers.ts";
import { external, type ExternalKey, mentions } from "./filters.ts";

export type EmployerRow = typeof employers.$inferSelect;
/** `calendarFrom` and `calendarThrough` follow from the calendar. */
export type NewEmployer = Omit<typeof employers.$inferInsert, "orgId" | "calendarFrom" | "calendarThrough">;
export type EmployerChange = Partial<
  Pick<NewEmployer, "name" | "timeZone" | "region" | "closed" | "calendar" | "calendarSource" | "externalSource" | "externalId">
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

/** The employer, locked until the transaction ends: for whoever compares its version before a change. */
export async function lockEmployer(tx: OrganisationTransaction, id: string): Promise<EmployerRow | null> {
  const [found] = await tx.select().from(employers).where(and(own(tx, employers), eq(employers.id, id))).for("update");
  return found ?? null;
}

/** The employer that goes by an id of somebody else's. */
export async function findEmployerByExternal(tx: OrganisationTransaction, key: ExternalKey): Promise<EmployerRow | null> {
  const [found] = await tx.select().from(employers).where(and(own(tx, employers), external(employers, key)));
  return found ?? null;
}

/** The employer as changed at an instant, a version on; null where there is none. Plans made with the old calendar are the caller's to make again. */
export async function updateEmployer(tx: OrganisationTransaction, id: string, change: EmployerChange, at: string): Promise<EmployerRow | null> {
  const dates = change.calendar === undefined ? {} : span(change.calendar);
  const [changed] = await tx.update(employers).set({ ...change, ...dates, updatedAt: at, version: sql`${employers.version} + 1` }).where(and(own(tx, employers), eq(employers.id, id))).returning();
  return changed ?? null;
}

export interface EmployerFilter {
  /** Words that the name holds. */
  mentions?: string | undefined;
  region?: string | undefined;
  updatedSince?: string | undefined;
  external?: Partial<ExternalKey> | undefined;
  /** Id of the last employer of the page before. */
  after?: string | undefined;
  limit?: number | undefined;
}

/** Employers by id, which is by when they were made. */
export async function listEmployers(tx: OrganisationTransaction, page: EmployerFilter = {}): Promise<EmployerRow[]> {
  const query = tx
    .select()
    .from(employers)
    .where(
      and(
        own(tx, employers),
        mentions([employers.name], page.mentions),
        page.region === undefined ? undefined : eq(employers.region, page.region),
        page.updatedSince === undefined ? undefined : gte(employers.updatedAt, page.updatedSince),
        external(employers, page.external),
        page.after === undefined ? undefined : gt(employers.id, page.after),
      ),
    )
    .orderBy(asc(employers.id));
  return await (page.limit === undefined ? query : query.limit(page.limit));
}
