import { and, eq, sql } from "drizzle-orm";
import type { OrganisationTransaction } from "../organisation.ts";
import { own } from "../own-rows.ts";
import { idempotencyKeys } from "../schema/idempotency-keys.ts";

/** What a kept answer stands under. */
export interface IdempotencyPlace {
  /** Whose key it is. */
  owner: string;
  method: string;
  path: string;
  key: string;
}

export type KeptAnswer = Omit<typeof idempotencyKeys.$inferSelect, "orgId" | keyof IdempotencyPlace>;

/**
 * Takes the place until the transaction ends; false where another transaction has it. A lock, not a row: whoever comes
 * second is told at once instead of holding a connection while it waits.
 */
export async function claimIdempotencyPlace(tx: OrganisationTransaction, { owner, method, path, key }: IdempotencyPlace): Promise<boolean> {
  const place = [tx.organisation, owner, method, path, key].join("\n");
  const { rows } = await tx.execute<{ claimed: boolean }>(sql`select pg_try_advisory_xact_lock(hashtextextended(${place}, 4310)) as claimed`);
  return rows[0]?.claimed === true;
}

const at = (tx: OrganisationTransaction, { owner, method, path, key }: IdempotencyPlace) =>
  and(
    own(tx, idempotencyKeys),
    eq(idempotencyKeys.owner, owner),
    eq(idempotencyKeys.method, method),
    eq(idempotencyKeys.path, path),
    eq(idempotencyKeys.key, key),
  );

export async function findKeptAnswer(tx: OrganisationTransaction, place: IdempotencyPlace): Promise<KeptAnswer | null> {
  const [found] = await tx.select().from(idempotencyKeys).where(at(tx, place));
  return found ?? null;
}

/** Keeps the answer, in the place of one that was too old. */
export async function keepAnswer(tx: OrganisationTransaction, place: IdempotencyPlace, answer: KeptAnswer): Promise<void> {
  await tx
    .insert(idempotencyKeys)
    .values({ orgId: tx.organisation, ...place, ...answer })
    .onConflictDoUpdate({
      target: [idempotencyKeys.orgId, idempotencyKeys.owner, idempotencyKeys.method, idempotencyKeys.path, idempotencyKeys.key],
      set: answer,
    });
}
