import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import type { QuietView, WithoutNextView } from "../views/index.ts";
import { nothing, query } from "./use-case.ts";

/**
 * Whom the queue of the day does not show: clients of whom nothing was heard for a while, and open applications whose
 * plans hold nothing to do; a coach's own and those who are everyone's.
 */
export const quietClients = query("quietClients", { permission: "steps:read", input: nothing }, async (deps, { organisation, actor }): Promise<QuietView> => {
  const now = deps.clock();
  const coachId = actor.kind === "member" ? actor.id : null;
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const silent = await db.listSilentClients(tx, { now, coachId });
    const withoutNext = (await db.listWithoutNext(tx, { now, coachId })) as WithoutNextView[];
    return { asOf: now, silentAfterDays: db.silentAfterDays, silent, withoutNext };
  });
});
