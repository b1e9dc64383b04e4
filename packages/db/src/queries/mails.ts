import { and, asc, desc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { mails, type MailKind } from "../schema/mails.ts";

export type MailRow = typeof mails.$inferSelect;

const one = (tx: OrganisationTransaction, id: string) => and(own(tx, mails), eq(mails.id, id));

/** Keeps a mail to be sent. Whether it is new: one with the same `dedupeKey` is written once. */
export async function insertMail(tx: OrganisationTransaction, row: Omit<typeof mails.$inferInsert, "orgId">): Promise<boolean> {
  const made = await tx
    .insert(mails)
    .values({ ...row, orgId: tx.organisation })
    .onConflictDoNothing({ target: [mails.orgId, mails.dedupeKey] })
    .returning({ id: mails.id });
  return made.length > 0;
}

export async function findMail(tx: OrganisationTransaction, id: string): Promise<MailRow | null> {
  const [found] = await tx.select().from(mails).where(one(tx, id));
  return found ?? null;
}

/** A mail that is still to be sent, held until the transaction ends; null where it was sent, or somebody else sends it. */
export async function lockUnsentMail(tx: OrganisationTransaction, id: string): Promise<MailRow | null> {
  const [found] = await tx.select().from(mails).where(and(one(tx, id), isNull(mails.sentAt))).for("update", { skipLocked: true });
  return found ?? null;
}

/** Notes that a mail was sent, or why not. */
export async function noteMailAttempt(tx: OrganisationTransaction, id: string, outcome: { sentAt: string | null; lastError: string | null }): Promise<void> {
  await tx
    .update(mails)
    .set({ ...outcome, attempts: sql`${mails.attempts} + 1` })
    .where(one(tx, id));
}

/** Mails, the newest first, those before a given one. */
export async function listMails(
  tx: OrganisationTransaction,
  { kind, before, limit }: { kind?: MailKind | undefined; before?: string | undefined; limit: number },
): Promise<MailRow[]> {
  return await tx
    .select()
    .from(mails)
    .where(
      and(
        own(tx, mails),
        before === undefined ? undefined : lt(mails.id, before),
        kind === undefined ? undefined : eq(mails.kind, kind),
      ),
    )
    .orderBy(desc(mails.id))
    .limit(limit);
}

/** Ids of mails that were written before an instant and are not sent, and were tried fewer than so many times. */
export async function listUnsentMails(tx: OrganisationTransaction, { before, attempts }: { before: string; attempts: number }): Promise<string[]> {
  const rows = await tx
    .select({ id: mails.id })
    .from(mails)
    .where(and(own(tx, mails), isNull(mails.sentAt), lte(mails.createdAt, before), lt(mails.attempts, attempts)))
    .orderBy(asc(mails.id));
  return rows.map(({ id }) => id);
}

/** Removes mails written before an instant. Answers with how many. */
export async function purgeMails(tx: OrganisationTransaction, before: string): Promise<number> {
  const gone = await tx
    .delete(mails)
    .where(and(own(tx, mails), lt(mails.createdAt, before)))
    .returning({ id: mails.id });
  return gone.length;
}
