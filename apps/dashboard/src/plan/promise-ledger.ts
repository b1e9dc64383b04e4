import type { FactRecord, PromiseView } from "@tact/api/views";
import { whenText } from "../log/fact-sentence.ts";
import { shortDate } from "../time/format.ts";
import { planPageWords } from "../words/en-plan-page.ts";

/** One thing that the employer said about when they would decide, in words. */
export interface LedgerLine {
  id: string;
  /** What was promised, with the day that it means. */
  text: string;
  /** The words that were used, where they were words. */
  phrase: string | null;
  /** When it was said, and by whom. */
  said: string;
  /** What became of it. */
  result: string;
  kept: boolean;
  /** How far it stands from the one before it. */
  slip: string | null;
  /** Whether it is the one the plan stands on. */
  inForce: boolean;
}

const w = planPageWords.ledger;

function resultText({ result, daysOver }: PromiseView): string {
  const over = daysOver ?? 0;
  if (result === "late" || result === "missed") return w.result[result](Math.max(1, over));
  if (result === "overdue") return over === 0 ? w.result.passedToday : w.result.overdue(over);
  return w.result[result];
}

function promised({ kind, from, to }: PromiseView): string {
  if (to === null) return w.noDate[kind];
  const days = from === null || from === to ? shortDate(to) : w.range(shortDate(from), shortDate(to));
  return `${w.kind[kind]}: ${days}`;
}

/** Promises and their slips in the order in which they were made, with what became of each. */
export function promiseLedger(promises: readonly PromiseView[], records: readonly FactRecord[], inForce: string | null): LedgerLine[] {
  return promises.map((promise): LedgerLine => {
    const fact = records.find((record) => record.fact.id === promise.fact)?.fact;
    const when = fact?.type === "decision-promised" ? fact.by : fact?.type === "delay-announced" || fact?.type === "put-on-hold" ? fact.until : undefined;
    const { slipped } = promise;
    return {
      id: promise.fact,
      text: promised(promise),
      phrase: when !== undefined && "phrase" in when ? whenText(when) : null,
      said: w.said(shortDate(promise.said), promise.saidBy),
      result: resultText(promise),
      kept: promise.result === "kept",
      slip: slipped === null || slipped === 0 ? null : slipped > 0 ? w.slipped(slipped) : w.sooner(-slipped),
      inForce: inForce === promise.fact,
    };
  });
}

/** Working days by which the day has slipped in all; 0 where it never did. */
export function slippedInAll(promises: readonly PromiseView[]): number {
  return promises.reduce((sum, { slipped }) => sum + Math.max(0, slipped ?? 0), 0);
}
