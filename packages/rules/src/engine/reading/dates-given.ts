import type { BusinessDays } from "../../time/business-calendar.ts";
import { type Day, parseDay } from "../../time/day.ts";
import { isOf, type Known } from "./known-fact.ts";
import type { NoticeDraft } from "./notices.ts";
import { resolveWhen } from "./resolve-when.ts";

/** Dates that offers and promised items give. */
export interface GivenDates {
  /** Days that items were promised for, by fact: none where no usable day was named. */
  itemDays: ReadonlyMap<string, Day>;
  /** Facts that are left out altogether. */
  leftOut: readonly string[];
}

/** Reads the dates of offers and promised items, and notes those that cannot be used. */
export function readGivenDates(facts: readonly Known[], days: BusinessDays, notices: NoticeDraft[]): GivenDates {
  const leftOut: string[] = [];
  const itemDays = new Map<string, Day>();
  for (const known of facts) {
    const { id } = known.fact;
    if (isOf(known, "offer-received") || isOf(known, "competing-offer")) {
      const { answerBy } = known.fact;
      if (answerBy !== undefined && parseDay(answerBy) < known.day) notices.push({ code: "answer-in-the-past", facts: [id] });
    } else if (isOf(known, "item-promised") && known.fact.by !== undefined) {
      const { range, problem } = resolveWhen(known.fact.by, known.day, days);
      if (problem !== null) notices.push({ code: problem, facts: [id] });
      if (problem === "range-reversed") leftOut.push(id);
      if (range === null) continue;
      if (range.to < known.day) notices.push({ code: "promise-in-the-past", facts: [id] });
      else itemDays.set(id, range.to);
    }
  }
  return { itemDays, leftOut };
}
