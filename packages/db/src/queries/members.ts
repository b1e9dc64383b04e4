import { asc, eq } from "drizzle-orm";
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
};

export async function findMember(tx: OrganisationTransaction, userId: string): Promise<MemberPerson | null> {
  const [found] = await tx.select(person).from(members).innerJoin(user, eq(user.id, members.userId)).where(eq(members.userId, userId));
  return found ?? null;
}

/** Every member, the longest-standing first. */
export async function listMembers(tx: OrganisationTransaction): Promise<MemberPerson[]> {
  return await tx
    .select(person)
    .from(members)
    .innerJoin(user, eq(user.id, members.userId))
    .orderBy(asc(members.createdAt), asc(members.userId));
}

/** Whether there was such a member. */
export async function setMemberRole(tx: OrganisationTransaction, userId: string, role: MemberRole): Promise<boolean> {
  const changed = await tx.update(members).set({ role }).where(eq(members.userId, userId)).returning({ id: members.userId });
  return changed.length > 0;
}

/** Takes a member out: their clients become everyone's, their calendar links end. Whether there was such a member. */
export async function deleteMember(tx: OrganisationTransaction, userId: string): Promise<boolean> {
  await tx.update(clients).set({ coachId: null }).where(eq(clients.coachId, userId));
  const gone = await tx.delete(members).where(eq(members.userId, userId)).returning({ id: members.userId });
  return gone.length > 0;
}
