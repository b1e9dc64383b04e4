import type { Balance, StepStatus } from "@tact/facts";
import { english } from "../reasons/english.ts";
import type { Instant } from "../time/instant.ts";
import type { Compiled } from "./compile.ts";
import type { Draft } from "./drafts.ts";

const points = { early: 2, close: 2, over: 3, call: 3, expired: 2, late: 1 } as const;

type Kind = keyof typeof points;
const pushy: readonly Kind[] = ["early", "close", "over", "call"];
const timid: readonly Kind[] = ["expired", "late"];

/** How pushy or timid the candidate has been so far, in the present wait. */
export function weighBalance(compiled: Compiled, statuses: readonly StepStatus[], now: Instant): Balance {
  const counts: Record<Kind, number> = { ...countPushy(compiled), ...countTimid(compiled, statuses, now) };
  const total = (kinds: readonly Kind[]) => kinds.reduce((sum, kind) => sum + counts[kind] * points[kind], 0);
  const score = total(pushy) - total(timid);
  const named = [...pushy, ...timid].filter((kind) => counts[kind] > 0).map((kind) => english.balance[kind](counts[kind]));
  return { label: labelOf(score), score, because: named.length === 0 ? english.balance.balanced : named.join("; ") };
}

function labelOf(score: number): Balance["label"] {
  if (score >= 3) return "pushy";
  if (score >= 1) return "leaning-pushy";
  if (score === 0) return "balanced";
  return score >= -2 ? "leaning-timid" : "timid";
}

function countPushy({ sent, unwelcomeCalls, env }: Compiled): Pick<Record<Kind, number>, "early" | "close" | "over" | "call"> {
  const { minimumGap, enquiryBudget } = env.policy.parameters;
  const close = sent.filter(({ message }, index) => {
    const before = sent[index - 1];
    return before !== undefined && message.day < env.days.after(before.message.day, minimumGap);
  });
  return {
    early: sent.filter(({ isEarly }) => isEarly).length,
    close: close.length,
    over: sent.filter(({ sinceWord }) => sinceWord > enquiryBudget).length,
    call: unwelcomeCalls.length,
  };
}

function countTimid({ drafts, wait, outcome, env }: Compiled, statuses: readonly StepStatus[], now: Instant): Pick<Record<Kind, number>, "expired" | "late"> {
  const today = env.clock.dayAt(now);
  const isLate = ({ window }: Draft, day: number) => day > env.days.after(env.clock.dayAt(window.by), 1);
  // A touch of a wait that is over counts nothing.
  const counted = (draft: Draft) => draft.touch && (draft.wait === null || (draft.wait === wait?.key && outcome === null));
  let expired = 0;
  let late = 0;
  for (const [index, draft] of drafts.entries()) {
    if (!counted(draft)) continue;
    const status = statuses[index];
    if (status === "expired") expired += 1;
    else if (status === "late" && isLate(draft, today)) late += 1;
    else if (draft.doneBy !== null && isLate(draft, draft.doneBy.day)) late += 1;
  }
  return { expired, late };
}
