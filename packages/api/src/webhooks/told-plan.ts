import type { Plan, PlanDiff, Step } from "@tact/facts";
import type { EventBody } from "./event-bodies.ts";

type DiffTold = EventBody<"plan.changed">["diff"];
type StepTold = DiffTold["added"][number];

/** Bytes that the differences may have: with the rest a body stays under 20 kB. */
const mostBytes = 16_000;

/** A step without its words: titles and reasons name people. */
export function toldStep({ id, lineage, kind, interview, touch, firmness, status, window }: Step): StepTold {
  return { id, lineage, kind, interview, touch, firmness, status, window };
}

/** Differences as an event tells them, as many as find a place; null where there is none that it would tell. */
export function toldDiff({ added, moved, changed, dropped }: PlanDiff): DiffTold | null {
  const told: DiffTold = { added: [], moved: [], changed: [], dropped: [], omitted: 0 };
  let bytes = 0;
  let differences = 0;
  const add = <Item>(list: Item[], item: Item) => {
    differences += 1;
    bytes += JSON.stringify(item).length + 1;
    if (bytes <= mostBytes) list.push(item);
    else told.omitted += 1;
  };
  for (const step of added) add(told.added, toldStep(step));
  for (const { before, after } of moved) add(told.moved, { before: before.window, after: toldStep(after) });
  for (const { step } of dropped) add(told.dropped, toldStep(step));
  for (const { before, after } of changed) {
    // What changed is in words alone: nothing of it is told.
    if (JSON.stringify(toldStep(before)) !== JSON.stringify(toldStep(after))) add(told.changed, { before: before.status, after: toldStep(after) });
  }
  return differences === 0 ? null : told;
}

/** What `plan.changed` tells of a revision; null where it does nothing differently. */
export function toldRevision(
  { id: applicationId, clientId }: { id: string; clientId: string },
  { revision, plan, diff }: { revision: number; plan: Plan; diff: PlanDiff },
): EventBody<"plan.changed"> | null {
  const told = toldDiff(diff);
  if (told === null) return null;
  return { applicationId, clientId, revision, state: plan.state, policy: plan.policy, diff: told };
}
