import type { BusinessDays } from "../time/business-calendar.ts";
import type { Day } from "../time/day.ts";

/** Where a phrase was said: the employer-local day, and the employer's working days. */
export interface Said {
  on: Day;
  days: BusinessDays;
}

/** What kind of time an anchor names. What a part or a relation means depends on it. */
export type PeriodKind = "day" | "week" | "weekend" | "month" | "quarter" | "year" | "new-year" | "stretch" | "span";

/** Days from `start` up to and including `end`. */
export interface Period {
  kind: PeriodKind;
  start: Day;
  end: Day;
  /** Of a span: the day from which it counts. */
  base?: Day;
  /** Of this week: not meant once none of its business days is left. */
  onlyIfBusinessDaysAreLeft?: boolean;
}

/** One thing that an anchor may mean. */
export interface Meaning {
  /** In words, where the same words may mean something else too: "month first". */
  as: string;
  /**
   * Its `turn`-th occurrence, counted from the day it was said: "the 5th" of this month, then of the next.
   * Null where there is none, such as 29 February of most years.
   */
  occurrence(said: Said, turn: number): Period | null;
}

/** The words for a day or a period, before a part or a relation is applied to them. */
export interface Anchor {
  /** More than one where the words are ambiguous. */
  meanings: readonly Meaning[];
  /** How many occurrences are tried until one has not passed. */
  turns: number;
  /** A date with its year: it stays what it is, even in the past. */
  isFixed?: boolean;
  /** A weekday alone: beside "Wednesday of next week", it is of that week. */
  isBareWeekday?: boolean;
  /** Nothing alone: "the week" and "the month" want a part, "2027" a part or "in". */
  needs?: "part" | "part-or-in";
  /** Two ends in one anchor, by what joins them: "the 10th to the 15th", "2 or 3 weeks". */
  pair?: Joint;
  /** "a few days": about that long. */
  isVague?: boolean;
}

/** What stands between two ends of a range, or two alternatives. */
export type Joint = "or" | "to" | "and";

/** A match of some words, up to but not including `next`. */
export interface Match<Value> {
  value: Value;
  next: number;
}

/** What is done with a match: an answer, or null to try the next. */
export type Take<Value, Answer> = (value: Value, next: number) => Answer | null;

export const none: readonly Match<never>[] = [];

export const matched = <Value>(value: Value, next: number): Match<Value> => ({ value, next });

/** An anchor with one meaning. */
export function anchor(occurrence: Meaning["occurrence"], more: Omit<Anchor, "meanings" | "turns"> & { turns?: number; as?: string } = {}): Anchor {
  const { turns = 1, as = "", ...rest } = more;
  return { meanings: [{ as, occurrence }], turns, ...rest };
}

/** The same occurrences, each made into another period; null where that one has none. */
export function derived(from: Anchor, derive: (period: Period, said: Said) => Period | null): Anchor {
  const { meanings, ...rest } = from;
  return {
    ...rest,
    isBareWeekday: false,
    meanings: meanings.map(({ as, occurrence }) => ({
      as,
      occurrence(said, turn) {
        const period = occurrence(said, turn);
        return period === null ? null : derive(period, said);
      },
    })),
  };
}

/** Enough for what comes every month or year, leap days among it. */
export const manyTurns = 9;

export const day = (on: Day): Period => ({ kind: "day", start: on, end: on });
