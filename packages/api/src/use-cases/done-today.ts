import * as db from "@tact/db";
import { type DoneStep, withOrganisation } from "@tact/db";
import type { Fact, Step } from "@tact/facts";
import type { DoneActView, DoneTodayView } from "../views/index.ts";
import { localDate, startOf } from "./local-day.ts";
import { nothing, query } from "./use-case.ts";

/** What was done to steps since the reader's midnight, by whomever: each can be undone by taking its fact back. */
export const doneToday = query("doneToday", { permission: "steps:read", input: nothing }, async (deps, { organisation, actor, timeZone }): Promise<DoneTodayView> => {
  const now = deps.clock();
  const since = new Date(startOf(localDate(now, timeZone), timeZone)).toISOString();
  const coachId = actor.kind === "member" ? actor.id : null;
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true }, (tx) => db.listDoneSteps(tx, { since, coachId }));
  return { asOf: now, data: rows.flatMap((row) => doneAct(row)) };
});

/** The act that a fact stands for; none where it did nothing to any step, as a message of one's own accord does. */
function doneAct({ application, client, employer, fact, recordedAt, actorKind, actorName, diff }: DoneStep): DoneActView[] {
  const after = [...diff.changed, ...diff.moved].map((pair) => pair.after).concat(diff.kept, diff.added);
  const step = stepOf(fact, after);
  if (step === undefined) return [];
  const told = "reason" in fact && typeof fact.reason === "string" ? fact.reason : null;
  return [
    {
      factId: fact.id,
      application,
      client,
      employer,
      act: fact.type === "step-pinned" ? "snoozed" : fact.type === "step-dismissed" ? "skipped" : "done",
      touch: step.touch,
      channel: fact.type === "message-sent" ? fact.channel : null,
      title: step.title,
      at: fact.at,
      recordedAt,
      on: fact.type === "step-pinned" ? fact.on : null,
      reason: told,
      by: { kind: actorKind as DoneActView["by"]["kind"], name: actorName },
    },
  ];
}

function stepOf(fact: Fact, after: readonly Step[]): Step | undefined {
  if (fact.type === "step-pinned" || fact.type === "step-dismissed") return after.find(({ id }) => id === fact.step);
  return after.find(({ doneBy }) => doneBy === fact.id);
}
