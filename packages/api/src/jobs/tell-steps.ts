import * as db from "@tact/db";
import { type Database, withOrganisation } from "@tact/db";
import type { Step } from "@tact/facts";
import type { Deps } from "../use-cases/deps.ts";
import { statusAt } from "../use-cases/status-at.ts";
import { recordEvent } from "../webhooks/record-event.ts";
import { eventOfStep } from "../webhooks/record-plan-events.ts";
import { each } from "./each.ts";

const mark = "steps-told";
/** What a transaction may take from the clock it read to its commit: that far back is looked again. */
const overlapMinutes = 10;
/** How far is looked back before the first time, and beyond what fails again and again. */
const mostBackMinutes = 60;
const pageSize = 500;

/**
 * Tells of every step that has come due, or late, since it was done last, however long ago that is: each once, since an event
 * that is recorded already is not recorded again. What has expired meanwhile is not told: nothing can be done about it.
 * Answers with how many applications were looked at.
 */
export async function tellSteps(deps: Deps & { db: Database }): Promise<number> {
  const until = deps.clock();
  const told = (await db.readMark(deps.db, mark)) ?? minutesBefore(until, mostBackMinutes);
  const since = minutesBefore(told < until ? told : until, overlapMinutes);
  let looked = 0;
  let failure: unknown = null;
  let after: db.Located | undefined;
  for (;;) {
    const page: db.Located[] = await db.locateStepsFallingDue(deps.db, { since, until, limit: pageSize, ...(after === undefined ? {} : { after }) });
    await each(deps, "telling the steps of application", page, (one) => tellApplication(deps, one, { since, until }), ({ id }) => id).catch((error: unknown) => (failure = error));
    looked += page.length;
    after = page.at(-1);
    if (after === undefined || page.length < pageSize) break;
  }
  await db.advanceMark(deps.db, mark, failure === null ? until : minutesBefore(until, mostBackMinutes));
  if (failure !== null) throw failure;
  return looked;
}

async function tellApplication(deps: Deps, { organisation, id }: db.Located, { since, until }: { since: string; until: string }): Promise<void> {
  await withOrganisation(deps.db, { organisation }, async (tx) => {
    // Whoever plans it anew meanwhile is waited for.
    const context = await db.lockApplication(tx, id);
    if (context === null || context.application.archivedAt !== null) return;
    for (const row of await db.listSteps(tx, [id])) {
      const falls = (edge: string) => since < edge && edge <= until;
      if (!falls(row.opens) && !falls(row.by)) continue;
      const step: Step = { ...row.body, status: statusAt(row, until) };
      const event = eventOfStep(context.application, step);
      if (event !== null) recordEvent(tx, deps, null, event);
    }
  });
}

function minutesBefore(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) - minutes * 60_000).toISOString();
}
