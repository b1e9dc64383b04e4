import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { invitations } from "../schema/invitations.ts";

export type InvitationRow = typeof invitations.$inferSelect;
/** `recurrenceId` is empty for a meeting of its own or the whole series. */
export type NewInvitation = Omit<InvitationRow, "orgId">;

/** What is recorded of meetings by the hashes of their UIDs, whole series and single occurrences. */
export async function listInvitations(tx: OrganisationTransaction, uidHashes: readonly string[]): Promise<InvitationRow[]> {
  if (uidHashes.length === 0) return [];
  return await tx
    .select()
    .from(invitations)
    .where(and(own(tx, invitations), inArray(invitations.uidHash, [...uidHashes])))
    .orderBy(asc(invitations.uidHash), asc(invitations.recurrenceId));
}

/** What invitations say of the interviews of several applications. */
export async function listInvitationsOf(tx: OrganisationTransaction, applicationIds: readonly string[]): Promise<InvitationRow[]> {
  if (applicationIds.length === 0) return [];
  return await tx
    .select()
    .from(invitations)
    .where(and(own(tx, invitations), inArray(invitations.applicationId, [...applicationIds])))
    .orderBy(asc(invitations.applicationId), asc(invitations.recordedAt));
}

/** One meeting's invitation, locked until the transaction ends. */
export async function lockInvitation(tx: OrganisationTransaction, uidHash: string, recurrenceId: string): Promise<InvitationRow | null> {
  const [found] = await tx
    .select()
    .from(invitations)
    .where(and(own(tx, invitations), eq(invitations.uidHash, uidHash), eq(invitations.recurrenceId, recurrenceId)))
    .for("update");
  return found ?? null;
}

/** Records the newest word on a meeting. Throws `ConflictError` `unknown-reference` (no such application). */
export async function saveInvitation(tx: OrganisationTransaction, row: NewInvitation): Promise<void> {
  await tx
    .insert(invitations)
    .values({ ...row, orgId: tx.organisation })
    .onConflictDoUpdate({
      target: [invitations.orgId, invitations.uidHash, invitations.recurrenceId],
      set: {
        applicationId: sql`excluded.application_id`,
        interview: sql`excluded.interview`,
        sequence: sql`excluded.sequence`,
        stamp: sql`excluded.stamp`,
        joinUrl: sql`excluded.join_url`,
        place: sql`excluded.place`,
        recordedAt: sql`excluded.recorded_at`,
      },
    });
}
