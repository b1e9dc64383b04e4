import { parseDay } from "../time/day.ts";
import type { BusinessDays } from "../time/business-calendar.ts";
import { isOf, type Known } from "./known-fact.ts";
import type { NoticeDraft } from "./notices.ts";
import { resolveWhen } from "./resolve-when.ts";

/** Notes dates of offers and promised items that cannot be used. Returns the facts that are left out altogether. */
export function checkGivenDates(facts: readonly Known[], days: BusinessDays, notices: NoticeDraft[]): Set<string> {
  const leftOut = new Set<string>();
  for (const known of facts) {
    const { id } = known.fact;
    if (isOf(known, "offer-received") || isOf(known, "competing-offer")) {
      const { answerBy } = known.fact;
      if (answerBy !== undefined && parseDay(answerBy) < known.day) notices.push({ code: "answer-in-the-past", facts: [id] });
    } else if (isOf(known, "item-promised") && known.fact.by !== undefined) {
      const said = resolveWhen(known.fact.by, known.day, days);
      if (said.problem !== null) notices.push({ code: said.problem, facts: [id] });
      if (said.problem === "range-reversed") leftOut.add(id);
      if (said.range !== null && said.range.to < known.day) notices.push({ code: "promise-in-the-past", facts: [id] });
    }
  }
  return leftOut;
}
