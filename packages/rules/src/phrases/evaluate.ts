import { addMonths, type Day, weekdayOf } from "../time/day.ts";
import type { Anchor, Meaning, Period, PeriodKind, Said } from "./meaning.ts";
import type { Operand } from "./operands.ts";
import { applyPart, type Part } from "./parts.ts";
import { reach, type Relation } from "./relations.ts";

/** One way to take the words: the days that they promise, or the day before which they promise nothing. */
export type Way = { as: string; kind: PeriodKind } & ({ from: Day; to: Day } | { notBefore: Day });

interface Found {
  way: Way;
  period: Period;
}

/** Relation × part × anchor: the first occurrence that has not passed when it was said. */
function follow(relation: Relation, part: Part | null, anchor: Anchor, meaning: Meaning, said: Said): Found | null {
  for (let turn = 0; turn < anchor.turns; turn += 1) {
    const period = meaning.occurrence(said, turn);
    const range = period === null ? null : applyPart(part, period, said);
    if (period === null || range === null) continue;
    const reached = reach(relation, part, period, range, said);
    if (reached === null) continue;
    if ("notBefore" in reached) {
      if (!(reached.notBefore < said.on)) return { way: { as: meaning.as, kind: period.kind, notBefore: reached.notBefore }, period };
    } else if (!(reached.to < said.on)) {
      const from = Math.min(Math.max(reached.from, said.on), Number.isNaN(reached.to) ? Number.POSITIVE_INFINITY : reached.to);
      return { way: { as: meaning.as, kind: period.kind, from, to: reached.to }, period };
    } else if (anchor.isFixed === true && relation !== "before") {
      return { way: { as: meaning.as, kind: period.kind, from: Math.min(reached.from, reached.to), to: reached.to }, period };
    }
  }
  return null;
}

/** Every way to take an operand under a relation, the earliest first. Ways to the same day are one. */
export function waysOf(relation: Relation, { part, anchor }: Operand, said: Said): Way[] {
  const ways: Way[] = [];
  for (const meaning of anchor.meanings) {
    const found = follow(relation, part, anchor, meaning, said);
    if (found === null) continue;
    const same = ways.findIndex((way) => lastDay(way) === lastDay(found.way));
    if (same < 0) ways.push(found.way);
  }
  return ways.toSorted((a, b) => lastDay(a) - lastDay(b));
}

export const lastDay = (way: Way): Day => ("to" in way ? way.to : way.notBefore);

/** Whether an anchor is one with this part and relation: "the week" alone names no time, and two ends want their joint. */
export function isEnough({ part, anchor: { needs, pair } }: Operand, relation: Relation): boolean {
  if (needs !== undefined && part === null) {
    const isLoose = relation === "at" || relation === "by" || (relation === "in" && needs === "part");
    if (isLoose) return false;
  }
  if (relation === "between") return pair === "and" || pair === "or" || pair === "to";
  return pair !== "and";
}

const single = (anchor: Anchor): Meaning | null => (anchor.meanings.length === 1 ? (anchor.meanings[0] ?? null) : null);

function rangeOf(operand: Operand, said: Said): { from: Day; to: Day; period: Period } | null {
  const meaning = single(operand.anchor);
  if (meaning === null || !isEnough(operand, "at")) return null;
  const found = follow("at", operand.part, operand.anchor, meaning, said);
  return found === null || !("to" in found.way) ? null : { ...found.way, period: found.period };
}

/**
 * "Monday or Tuesday", "from Monday to Wednesday", "between the 10th and the 15th": the days of both and those between.
 * The second comes after the first; beside "Wednesday of next week", "Monday" is of that week.
 */
export function joined(first: Operand, second: Operand, said: Said): { from: Day; to: Day } | null {
  const b = rangeOf(second, said);
  if (b === null) return null;
  if (first.anchor.isBareWeekday === true && second.anchor.isBareWeekday !== true && b.period.kind === "day") {
    const weekday = single(first.anchor)?.occurrence(said, 0)?.start;
    if (weekday === undefined) return null;
    const from = b.to - ((weekdayOf(b.to) - weekdayOf(weekday) + 7) % 7);
    return { from: Math.max(from, said.on), to: b.to };
  }
  const a = rangeOf(first, said);
  if (a === null) return null;
  if (!(b.to < a.to)) return { from: Math.min(a.from, b.from), to: b.to };
  const after = rangeOf(second, { ...said, on: a.to });
  return after === null || after.to < a.to ? null : { from: a.from, to: after.to };
}

/** "this week or next": the first, and the period of the same kind after it. */
export function joinedWithNext(first: Operand, { part, step }: { part: Part | null; step: "next" | "week" | "day" }, said: Said): { from: Day; to: Day } | null {
  const a = rangeOf(first, said);
  if (a === null) return null;
  const { kind, start } = a.period;
  if (step === "day" ? kind !== "day" : step === "week" ? kind !== "week" : kind !== "week" && kind !== "month" && kind !== "quarter" && kind !== "year") return null;
  const from = kind === "day" ? start + 1 : kind === "week" ? start + 7 : addMonths(start, kind === "month" ? 1 : kind === "quarter" ? 3 : 12);
  const end = kind === "day" ? from : kind === "week" ? from + 6 : addMonths(from, kind === "month" ? 1 : kind === "quarter" ? 3 : 12) - 1;
  const b = applyPart(part, { kind, start: from, end }, said);
  return b === null ? null : { from: a.from, to: b.to };
}
