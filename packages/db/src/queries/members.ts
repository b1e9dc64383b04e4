import { and, asc, eq, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
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
  const [found] = await tx.select(person).from(members).innerJoin(user, eq(user.id, members.userId)).where(own(tx, userId));
  return found ?? null;
}

const own = (tx: OrganisationTransaction, userId: string) => and(eq(members.orgId, tx.organisation), eq(members.userId, userId));

/** Ids of the owners, held until the transaction ends: of two who remove each other, one stays. */
export async function lockOwners(tx: OrganisationTransaction): Promise<string[]> {
  const wanted = and(eq(members.orgId, tx.organisation), eq(members.role, "owner"));
  const found = await tx.select({ id: members.userId }).from(members).where(wanted).orderBy(asc(members.userId)).for("update");
  return found.map(({ id }) => id);
}

/** Every member, the longest-standing first. */
export async function listMembers(tx: OrganisationTransaction): Promise<MemberPerson[]> {
  return await tx
    .select(person)
    .from(members)
    .innerJoin(user, eq(user.id, members.userId))
    .where(eq(members.orgId, tx.organisation))
    .orderBy(asc(members.createdAt), asc(members.userId));
}

/** Whether there was such a member. */
export async function setMemberRole(tx: OrganisationTransaction, userId: string, role: MemberRole): Promise<boolean> {
  const changed = await tx.update(members).set({ role, version: sql`${members.version} + 1` }).where(own(tx, userId)).returning({ id: members.userId });
  return changed.length > 0;
}

/** Takes a member out: their clients become everyone's, their calendar links end. Whether there was such a member. */
export async function deleteMember(tx: OrganisationTransaction, userId: string): Promise<boolean> {
  await tx.update(clients).set({ coachId: null }).where(and(eq(clients.orgId, tx.organisation), eq(clients.coachId, userId)));
  const gone = await tx.delete(members).where(own(tx, userId)).returning({ id: members.userId });
  return gone.length > 0;
}
