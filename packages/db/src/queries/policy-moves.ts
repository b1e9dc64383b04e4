import { and, desc, eq, lt, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { policyMoves, type PolicyMoveStatus } from "../schema/policies.ts";

export type PolicyMoveRow = typeof policyMoves.$inferSelect;

const one = (tx: OrganisationTransaction, id: string) => and(own(tx, policyMoves), eq(policyMoves.id, id));

export async function insertPolicyMove(tx: OrganisationTransaction, row: Omit<typeof policyMoves.$inferInsert, "orgId">): Promise<PolicyMoveRow> {
  const [made] = await tx.insert(policyMoves).values({ ...row, orgId: tx.organisation }).returning();
  if (made === undefined) throw new Error("an inserted move was not returned");
  return made;
}

export async function findPolicyMove(tx: OrganisationTransaction, id: string): Promise<PolicyMoveRow | null> {
  const [found] = await tx.select().from(policyMoves).where(one(tx, id));
  return found ?? null;
}

/** The move, held until the transaction ends; null where there is none. */
export async function lockPolicyMove(tx: OrganisationTransaction, id: string): Promise<PolicyMoveRow | null> {
  const [found] = await tx.select().from(policyMoves).where(one(tx, id)).for("update");
  return found ?? null;
}

/** Moves, the newest first, those before a given one. */
export async function listPolicyMoves(
  tx: OrganisationTransaction,
  { status, before, limit }: { status?: PolicyMoveStatus | undefined; before?: string | undefined; limit: number },
): Promise<PolicyMoveRow[]> {
  return await tx
    .select()
    .from(policyMoves)
    .where(
      and(
        own(tx, policyMoves),
        before === undefined ? undefined : lt(policyMoves.id, before),
        status === undefined ? undefined : eq(policyMoves.status, status),
      ),
    )
    .orderBy(desc(policyMoves.id))
    .limit(limit);
}

/** Notes how far a move is. */
export async function advancePolicyMove(tx: OrganisationTransaction, id: string, { cursor, moved }: { cursor: string; moved: boolean }): Promise<void> {
  await tx
    .update(policyMoves)
    .set({ cursor, ...(moved ? { done: sql`${policyMoves.done} + 1` } : { failed: sql`${policyMoves.failed} + 1` }) })
    .where(one(tx, id));
}

/** The move as it is then; null where there is none. */
export async function setPolicyMoveStatus(
  tx: OrganisationTransaction,
  id: string,
  change: { status: PolicyMoveStatus; finishedAt?: string | null },
): Promise<PolicyMoveRow | null> {
  const [changed] = await tx.update(policyMoves).set(change).where(one(tx, id)).returning();
  return changed ?? null;
}
