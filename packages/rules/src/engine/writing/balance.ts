import type { Balance, StepStatus } from "@tact/facts";
import { english } from "../../reasons/english.ts";
import type { Instant } from "../../time/instant.ts";
import type { Schedule } from "../schedule.ts";

const points = { early: 2, close: 2, over: 3, call: 3, expired: 2, late: 1 } as const;

type Kind = keyof typeof points;
const pushy: readonly Kind[] = ["early", "close", "over", "call"];
const timid: readonly Kind[] = ["expired", "late"];

/** How often the candidate was too much or too little, in the present wait. */
export type Tally = Record<Kind, number>;

/** Counts what weighs, as it stands at a present. `statuses` are those of the schedule's drafts. */
export function tally(schedule: Schedule, statuses: readonly StepStatus[], now: Instant): Tally {
  const counts: Tally = { early: 0, close: 0, over: 0, call: unwelcomeCalls(schedule), expired: 0, late: 0 };
  countPushy(schedule, counts);
  countTimid(schedule, statuses, now, counts);
  return counts;
}

/** Above zero is pushy, below it timid. */
export function scoreOf(counts: Tally): number {
  let score = 0;
  for (const kind of pushy) score += counts[kind] * points[kind];
  for (const kind of timid) score -= counts[kind] * points[kind];
  return score;
}

/** A tally in words. */
export function weighBalance(counts: Tally): Balance {
  const score = scoreOf(counts);
  const named = [...pushy, ...timid].filter((kind) => counts[kind] > 0).map((kind) => english.balance[kind](counts[kind]));
  return { label: labelOf(score), score, because: named.length === 0 ? english.balance.balanced : named.join("; ") };
}

function labelOf(score: number): Balance["label"] {
  if (score >= 3) return "pushy";
  if (score >= 1) return "leaning-pushy";
  if (score === 0) return "balanced";
  return score >= -2 ? "leaning-timid" : "timid";
}

function countPushy({ sent, compiled }: Schedule, counts: Tally): void {
  const { days, policy } = compiled.env;
  const { minimumGap, enquiryBudget } = policy.parameters;
  let before: number | null = null;
  for (const { message, isEarly, sinceWord } of sent) {
    if (isEarly) counts.early += 1;
    if (sinceWord > enquiryBudget) counts.over += 1;
    if (before !== null && message.day < days.after(before, minimumGap)) counts.close += 1;
    before = message.day;
  }
}

const isCall = (channel: string) => channel === "phone" || channel === "voicemail";

/** Calls made although they had asked for none. */
function unwelcomeCalls({ compiled: { facts, wishes } }: Schedule): number {
  const asked = wishes.preferences.size === 0 ? undefined : wishes.preferences.get("no-calls");
  if (asked === undefined) return 0;
  return facts["message-sent"].filter(({ at, fact }) => at >= asked.at && isCall(fact.channel)).length;
}

function countTimid({ drafts, wait, outcome, compiled }: Schedule, statuses: readonly StepStatus[], now: Instant, counts: Tally): void {
  const { clock, days } = compiled.env;
  for (let index = 0; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (draft === undefined || !draft.rule.touch) continue;
    // A touch of a wait that is over counts nothing.
    if (draft.wait !== null && (outcome !== null || draft.wait.key !== wait?.key)) continue;
    const status = statuses[index];
    if (status === "expired") {
      counts.expired += 1;
    } else if (status === "late" || draft.doneBy !== null) {
      const day = draft.doneBy === null ? clock.dayAt(now) : draft.doneBy.day;
      if (day > days.after(clock.dayAt(draft.window.by), 1)) counts.late += 1;
    }
  }
}
