import { and, asc, eq, gt, isNull } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { memberInvitations } from "../schema/member-invitations.ts";

export type MemberInvitationRow = typeof memberInvitations.$inferSelect;

export async function insertMemberInvitation(
  tx: OrganisationTransaction,
  row: Omit<typeof memberInvitations.$inferInsert, "orgId">,
): Promise<MemberInvitationRow> {
  const [made] = await tx.insert(memberInvitations).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted invitation was not returned");
  return made;
}

const theInvitation = (tx: OrganisationTransaction, id: string) => and(own(tx, memberInvitations), eq(memberInvitations.id, id));

export async function findMemberInvitation(tx: OrganisationTransaction, id: string): Promise<MemberInvitationRow | null> {
  const [found] = await tx.select().from(memberInvitations).where(theInvitation(tx, id));
  return found ?? null;
}

/** The invitation, held until the transaction ends; null where there is none. */
export async function lockMemberInvitation(tx: OrganisationTransaction, id: string): Promise<MemberInvitationRow | null> {
  const [found] = await tx.select().from(memberInvitations).where(theInvitation(tx, id)).for("update");
  return found ?? null;
}

/** In the order in which they were sent; those that have ended too. */
export async function listMemberInvitations(
  tx: OrganisationTransaction,
  { after, limit }: { after?: string; limit: number },
): Promise<MemberInvitationRow[]> {
  const beyond = after === undefined ? undefined : gt(memberInvitations.id, after);
  return await tx
    .select()
    .from(memberInvitations)
    .where(and(own(tx, memberInvitations), beyond))
    .orderBy(asc(memberInvitations.id))
    .limit(limit);
}

/** Invitations that could still be accepted at an instant. */
export async function countOpenInvitations(tx: OrganisationTransaction, at: string): Promise<number> {
  return await tx.$count(memberInvitations, and(own(tx, memberInvitations), open, gt(memberInvitations.expiresAt, at)));
}

const open = and(isNull(memberInvitations.acceptedAt), isNull(memberInvitations.revokedAt));

export async function updateMemberInvitation(
  tx: OrganisationTransaction,
  id: string,
  change: Partial<Pick<MemberInvitationRow, "acceptedAt" | "revokedAt">>,
): Promise<MemberInvitationRow | null> {
  const [changed] = await tx.update(memberInvitations).set(change).where(theInvitation(tx, id)).returning();
  return changed ?? null;
}

/** Ends what was sent to an address before: only the newest link works. */
export async function revokeInvitationsOf(tx: OrganisationTransaction, email: string, at: string): Promise<void> {
  await tx
    .update(memberInvitations)
    .set({ revokedAt: at })
    .where(and(own(tx, memberInvitations), eq(memberInvitations.email, email), open));
}
