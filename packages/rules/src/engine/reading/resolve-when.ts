import type { Precision, When } from "@tact/facts";
import { understand } from "../../phrases/understand.ts";
import type { BusinessDays } from "../../time/business-calendar.ts";
import { type Day, parseDay } from "../../time/day.ts";

/** The days that a statement names. Everything that says *D* means `to`. */
export interface DayRange {
  from: Day;
  to: Day;
  precision: Precision;
}

/** What a `When` says, resolved from the employer-local day on which it was said. */
export interface SaidWhen {
  /** Null where it promises no day. */
  range: DayRange | null;
  phrase: string | null;
  /** "after Thanksgiving": not before this day. */
  notBefore: Day | null;
  /** The other day that the same words may mean. */
  ambiguousWith: Day | null;
  problem: "phrase-not-understood" | "range-reversed" | null;
}

const nothing: SaidWhen = { range: null, phrase: null, notBefore: null, ambiguousWith: null, problem: null };

const between = (from: Day, to: Day): DayRange => ({ from, to, precision: from === to ? "exact" : "range" });

/** Resolves a `When`. Days beyond the business calendar are `NaN`. */
export function resolveWhen(when: When, said: Day, days: BusinessDays): SaidWhen {
  if ("date" in when) {
    const day = parseDay(when.date);
    return { ...nothing, range: between(day, day) };
  }
  if ("withinDays" in when) return { ...nothing, range: between(said, said + when.withinDays) };
  if ("withinBusinessDays" in when) {
    return { ...nothing, range: between(said, days.after(said, when.withinBusinessDays)) };
  }
  if ("phrase" in when) return fromPhrase(when.phrase, said, days);
  const from = parseDay(when.from);
  if (when.to === undefined) return { ...nothing, notBefore: from };
  const to = parseDay(when.to);
  return to < from ? { ...nothing, problem: "range-reversed" } : { ...nothing, range: between(from, to) };
}

function fromPhrase(phrase: string, said: Day, days: BusinessDays): SaidWhen {
  const { reading } = understand(phrase, { on: said, days });
  const base = { ...nothing, phrase };
  switch (reading.kind) {
    case "range": {
      const precision = reading.vague ? "vague" : reading.from === reading.to ? "exact" : "range";
      return { ...base, range: { from: reading.from, to: reading.to, precision } };
    }
    case "ambiguous":
      return { ...base, range: { from: reading.later, to: reading.later, precision: "vague" }, ambiguousWith: reading.earlier };
    case "not-before":
      return { ...base, notBefore: reading.from };
    case "no-day":
      return base;
    case "not-understood":
      return { ...base, problem: "phrase-not-understood" };
  }
}
