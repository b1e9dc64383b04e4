import { and, lt } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { hookReceipts } from "../schema/hooks.ts";
import { idempotencyKeys } from "../schema/idempotency-keys.ts";
import { memberInvitations } from "../schema/member-invitations.ts";

/** Removes the first answers of requests made before an instant. Answers with how many. */
export async function purgeIdempotencyKeys(tx: OrganisationTransaction, before: string): Promise<number> {
  const gone = await tx
    .delete(idempotencyKeys)
    .where(and(own(tx, idempotencyKeys), lt(idempotencyKeys.createdAt, before)))
    .returning({ key: idempotencyKeys.key });
  return gone.length;
}

/** Removes invitations that expired before an instant, whatever became of them. Answers with how many. */
export async function purgeMemberInvitations(tx: OrganisationTransaction, before: string): Promise<number> {
  const gone = await tx
    .delete(memberInvitations)
    .where(and(own(tx, memberInvitations), lt(memberInvitations.expiresAt, before)))
    .returning({ id: memberInvitations.id });
  return gone.length;
}

/** Removes notes of what came in through hooks before an instant. Answers with how many. */
export async function purgeHookReceipts(tx: OrganisationTransaction, before: string): Promise<number> {
  const gone = await tx
    .delete(hookReceipts)
    .where(and(own(tx, hookReceipts), lt(hookReceipts.receivedAt, before)))
    .returning({ key: hookReceipts.dedupeKey });
  return gone.length;
}
