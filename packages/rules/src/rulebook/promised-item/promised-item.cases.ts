import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");

export const promisedItemCases: RuleCases = {
  rule: "promised-item",
  kind: "promised-item",
  cases: [
    {
      it: "is due by five on the day that was promised",
      facts: [interview, known("item-promised", "2026-11-09 11:00", { what: "portfolio", by: { date: "2026-11-12" } })],
      outcome: { applies: { opens: "2026-11-09 11:00", ideal: "2026-11-12 17:00", by: "2026-11-12 17:00", closes: "2026-11-19 17:00" } },
    },
    {
      it: "takes two business days where no day was named",
      facts: [interview, known("item-promised", "2026-11-13 11:00", { what: "portfolio" })],
      outcome: { applies: { by: "2026-11-17 17:00", closes: "2026-11-24 17:00" } },
    },
    {
      it: "is due at once where the day is over when it is promised",
      facts: [interview, known("item-promised", "2026-11-12 18:00", { what: "portfolio", by: { phrase: "today" } })],
      outcome: { applies: { opens: "2026-11-12 18:00", ideal: "2026-11-12 18:00", by: "2026-11-12 18:00", closes: "2026-11-19 17:00" } },
    },
    {
      it: "skips once they have said no",
      facts: [interview, known("item-promised", "2026-11-09 11:00", { what: "portfolio" }), known("rejected", "2026-11-10 11:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
