import type { Day } from "../time/day.ts";
import type { Period, Said } from "./meaning.ts";
import type { Part } from "./parts.ts";
import { wordTable } from "./word-table.ts";

/**
 * How the day or period stands to what is promised. `at`: on it, or in it. `by`: until its end. `in`: after that long, or
 * in that period. `over`: at any time until its end. `between`: two anchors follow.
 */
export type Relation = "at" | "by" | "in" | "over" | "before" | "after" | "from" | "between";

export const relations = wordTable<Relation>([
  ["on|at|come|for|due", "at"],
  ["due on|in", "at"],
  ["by|until|till|til|latest", "by"],
  ["up until|till", "by"],
  ["due by", "by"],
  ["on or before|by", "by"],
  ["before|by or on|by|before", "by"],
  ["no|not later than", "by"],
  ["not past", "by"],
  ["at the? very? latest by|on?", "by"],
  ["in", "in"],
  ["sometime|anytime in|on|during|over?", "in"],
  ["some|any time in|on|during|over?", "in"],
  ["at some point in|on|during|over?", "in"],
  ["somewhere in|during", "in"],
  ["during|over|within|inside|throughout", "over"],
  ["in|over|during the course of", "in"],
  ["in under", "over"],
  ["in? no more than", "over"],
  ["in? less than", "over"],
  ["in? not more than", "over"],
  ["under|maximum|max", "over"],
  ["in? at most", "over"],
  ["in? up to", "over"],
  ["before", "before"],
  ["prior to", "before"],
  ["ahead of", "before"],
  ["just|right|shortly|sometime|anytime before", "before"],
  ["after|following", "after"],
  ["soon|shortly|right|straight|just|immediately|directly|sometime|anytime after", "after"],
  ["some|any time after", "after"],
  ["from", "from"],
  ["not before|until|till", "from"],
  ["no|not earlier|sooner than", "from"],
  ["as of|from", "from"],
  ["starting from|on?", "from"],
  ["on or after", "from"],
  ["earliest", "from"],
  ["at the? earliest on|in?", "from"],
  ["at least", "from"],
  ["in? at least", "from"],
  ["in? more than", "from"],
  ["no|not less than", "from"],
  ["some|any time from", "from"],
  ["sometime|anytime from", "from"],
  ["between", "between"],
  ["either", "between"],
  ["anywhere|somewhere between|from", "between"],
]);

/** What a relation makes of a range: days until which it is promised, or a day before which it is not. */
export type Reach = { from: Day; to: Day } | { notBefore: Day };

/**
 * Applies a relation to an anchor's period and the range that its part makes of it.
 * "by the weekend" is before it begins; "before the end of the week" means its end itself.
 */
export function reach(relation: Relation, part: Part | null, period: Period, range: { from: Day; to: Day }, { on, days }: Said): Reach | null {
  switch (relation) {
    case "before":
      return part?.from === "end" ? range : until(part === null ? period.start : range.from, on, days);
    case "after":
      return { notBefore: period.kind === "span" ? range.to : days.after(part === null ? period.end : range.to, 1) };
    case "from":
      return { notBefore: part === null ? period.start : range.from };
    case "over":
      return { from: period.base ?? range.from, to: range.to };
    case "in":
      // "in the new year" has a beginning and no end.
      return period.kind === "new-year" && part === null ? { notBefore: days.after(period.start, 1) } : range;
    case "by":
      return period.kind === "weekend" && part === null ? until(period.start, on, days) : range;
    default:
      return range;
  }
}

/** Up to the last business day before a day; where that has passed, up to the day before it. */
function until(day: Day, on: Day, days: Said["days"]): { from: Day; to: Day } {
  const business = days.before(day, 1);
  const to = business < on ? day - 1 : business;
  return { from: to, to };
}
