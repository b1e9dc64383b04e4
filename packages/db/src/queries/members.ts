import { and, asc, eq, gt, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { user } from "../schema/auth.ts";
import { clients } from "../schema/clients.ts";
import { members, type MemberRole } from "../schema/organisations.ts";

export type MemberRow = typeof members.$inferSelect;

/** A member with what is known of the person. */
export interface MemberPerson extends MemberRow {
  name: string;
  email: string;
  timeZone: string;
  /** Whether they sign in with a second factor. */
  twoFactorEnabled: boolean;
}

/** Throws `ConflictError` `member-exists`. */
export async function insertMember(
  tx: OrganisationTransaction,
  row: { userId: string; role: MemberRole; createdAt: string },
): Promise<void> {
  await tx.insert(members).values({ orgId: tx.organisation, ...row });
}

const person = {
  orgId: members.orgId,
  userId: members.userId,
  role: members.role,
  digest: members.digest,
  digestHour: members.digestHour,
  nextDigestAt: members.nextDigestAt,
  version: members.version,
  createdAt: members.createdAt,
  name: user.name,
  email: user.email,
  timeZone: user.timeZone,
  twoFactorEnabled: user.twoFactorEnabled,
};

export async function findMember(tx: OrganisationTransaction, userId: string): Promise<MemberPerson | null> {
  const [found] = await tx.select(person).from(members).innerJoin(user, eq(user.id, members.userId)).where(theMember(tx, userId));
  return found ?? null;
}

const theMember = (tx: OrganisationTransaction, userId: string) => and(own(tx, members), eq(members.userId, userId));

/** Ids of the owners, held until the transaction ends: of two who remove each other, one stays. */
export async function lockOwners(tx: OrganisationTransaction): Promise<string[]> {
  const wanted = and(own(tx, members), eq(members.role, "owner"));
  const found = await tx.select({ id: members.userId }).from(members).where(wanted).orderBy(asc(members.userId)).for("update");
  return found.map(({ id }) => id);
}

/** Every member, the longest-standing first. */
export async function listMembers(tx: OrganisationTransaction): Promise<MemberPerson[]> {
  return await tx
    .select(person)
    .from(members)
    .innerJoin(user, eq(user.id, members.userId))
    .where(own(tx, members))
    .orderBy(asc(members.createdAt), asc(members.userId));
}

/** Whether an address is that of a member. */
export async function isMemberAddress(tx: OrganisationTransaction, email: string): Promise<boolean> {
  const wanted = and(eq(members.orgId, tx.organisation), eq(user.email, email.toLowerCase()));
  const [found] = await tx.select({ id: members.userId }).from(members).innerJoin(user, eq(user.id, members.userId)).where(wanted).limit(1);
  return found !== undefined;
}

/** A page of members in the order of their ids, which is that of when they first signed in. */
export async function pageOfMembers(tx: OrganisationTransaction, { after, limit }: { after?: string; limit: number }): Promise<MemberPerson[]> {
  const beyond = after === undefined ? undefined : gt(members.userId, after);
  return await tx
    .select(person)
    .from(members)
    .innerJoin(user, eq(user.id, members.userId))
    .where(and(eq(members.orgId, tx.organisation), beyond))
    .orderBy(asc(members.userId))
    .limit(limit);
}

/** Says whether and at which hour a member gets the mail of the day. When the next one is due is worked out anew. */
export async function setMemberDigest(tx: OrganisationTransaction, userId: string, settings: Pick<MemberRow, "digest" | "digestHour">): Promise<void> {
  await tx.update(members).set({ ...settings, nextDigestAt: null }).where(theMember(tx, userId));
}

/** Whether there was such a member. */
export async function setMemberRole(tx: OrganisationTransaction, userId: string, role: MemberRole): Promise<boolean> {
  const changed = await tx.update(members).set({ role, version: sql`${members.version} + 1` }).where(theMember(tx, userId)).returning({ id: members.userId });
  return changed.length > 0;
}

/** Takes a member out: their clients become everyone's, their calendar links end. Whether there was such a member. */
export async function deleteMember(tx: OrganisationTransaction, userId: string): Promise<boolean> {
  await tx.update(clients).set({ coachId: null }).where(and(own(tx, clients), eq(clients.coachId, userId)));
  const gone = await tx.delete(members).where(theMember(tx, userId)).returning({ id: members.userId });
  return gone.length > 0;
}
