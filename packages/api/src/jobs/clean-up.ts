import * as db from "@tact/db";
import { type Database, withOrganisation } from "@tact/db";
import type { Deps } from "../use-cases/deps.ts";
import { each } from "./each.ts";

/** Days that something is kept after it has served its time. */
export const keptDays = { idempotencyKeys: 1, deliveries: 30, mails: 30, memberInvitations: 30, hookReceipts: 90 } as const;

/** Ids of all organisations. */
export async function everyOrganisation(database: Database): Promise<string[]> {
  const organisations: string[] = [];
  for (let page = await db.locateOrganisations(database); page.length > 0; page = await db.locateOrganisations(database, { after: page.at(-1) ?? "" })) {
    organisations.push(...page);
  }
  return organisations;
}

/** Removes what has served its time: kept answers, deliveries that ended, mails, invitations that expired, receipts of hooks. */
export async function cleanUp(deps: Deps & { db: Database }, removeFiles: (before: string) => Promise<unknown> = async () => undefined): Promise<void> {
  const before = (days: number) => new Date(Date.parse(deps.clock()) - days * 86_400_000).toISOString();
  await each(
    deps,
    "cleaning up organisation",
    await everyOrganisation(deps.db),
    (organisation) =>
      withOrganisation(deps.db, { organisation }, async (tx) => {
        await db.purgeIdempotencyKeys(tx, before(keptDays.idempotencyKeys));
        await db.purgeDeliveries(tx, before(keptDays.deliveries));
        await db.purgeMails(tx, before(keptDays.mails));
        await db.purgeMemberInvitations(tx, before(keptDays.memberInvitations));
        await db.purgeHookReceipts(tx, before(keptDays.hookReceipts));
      }),
    (organisation) => organisation,
  );
  await removeFiles(before(keptDays.mails));
}
