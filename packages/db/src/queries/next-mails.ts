import { and, eq } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { clients } from "../schema/clients.ts";
import { members } from "../schema/organisations.ts";

/** A member, held until the transaction ends, with when their digest is looked at next; null where there is none who wants one. */
export async function lockDigest(tx: OrganisationTransaction, userId: string): Promise<{ nextDigestAt: string | null; digestHour: number } | null> {
  const [found] = await tx
    .select({ nextDigestAt: members.nextDigestAt, digestHour: members.digestHour })
    .from(members)
    .where(and(own(tx, members), eq(members.userId, userId), members.digest))
    .for("update");
  return found ?? null;
}

/** When the digest of a member is looked at next. */
export async function setNextDigest(tx: OrganisationTransaction, userId: string, at: string): Promise<void> {
  await tx.update(members).set({ nextDigestAt: at }).where(and(own(tx, members), eq(members.userId, userId)));
}

/** A client, held until the transaction ends, with when their reminder is looked at next; null where there is none who wants one. */
export async function lockReminder(tx: OrganisationTransaction, clientId: string): Promise<typeof clients.$inferSelect | null> {
  const [found] = await tx
    .select()
    .from(clients)
    .where(and(own(tx, clients), eq(clients.id, clientId), clients.reminders))
    .for("update");
  return found ?? null;
}

/** When the reminder of a client is looked at next. */
export async function setNextReminder(tx: OrganisationTransaction, clientId: string, at: string): Promise<void> {
  await tx.update(clients).set({ nextReminderAt: at }).where(and(own(tx, clients), eq(clients.id, clientId)));
}
