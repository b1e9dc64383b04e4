import type { Decision, Fact } from "@tact/facts";
import { whenText } from "../log/fact-sentence.ts";
import { shortDate } from "../time/format.ts";
import { epoch, wallClock } from "../time/zoned.ts";
import { planWords } from "../words/en-plan.ts";

/** One thing the employer said about when they would decide. */
export interface LedgerLine {
  id: string;
  /** Reader-local day on which it was said, as text. */
  said: string;
  text: string;
  by: string | null;
  /** Whether it is the one the plan stands on. */
  inForce: boolean;
}

/**
 * Promises and their slips in the order they were made. The one in force also says the day it means.
 * @param zone the reader's zone (IANA)
 */
export function promiseLedger(facts: readonly Fact[], decision: Decision | null, zone: string): LedgerLine[] {
  const w = planWords.plan.ledgerSays;
  const lines: { at: number; line: LedgerLine }[] = [];
  for (const fact of facts) {
    if (fact.type !== "decision-promised" && fact.type !== "delay-announced" && fact.type !== "put-on-hold") continue;
    const at = epoch(fact.at);
    const until = fact.type === "decision-promised" ? fact.by : fact.until;
    const inForce = decision?.fact === fact.id;
    const said = until === undefined ? null : whenText(until);
    const means = inForce && until !== undefined && "phrase" in until ? ` (${shortDate(decision.to)})` : "";
    const kind = fact.type === "decision-promised" ? w.promised : fact.type === "delay-announced" ? w.slipped : w.held;
    const line = {
      id: fact.id,
      said: shortDate(wallClock(at, zone).date),
      text: `${kind(said)}${means}`,
      by: "saidBy" in fact ? (fact.saidBy ?? null) : null,
      inForce,
    };
    lines.push({ at, line });
  }
  return lines.sort((a, b) => a.at - b.at).map(({ line }) => line);
}
