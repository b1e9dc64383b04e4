import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");

export const keepOptionsOpenCases: RuleCases = {
  rule: "keep-options-open",
  kind: "keep-options-open",
  cases: [
    {
      it: "opens on the business day after the decision day",
      facts: [interview, known("decision-promised", "2026-11-09 11:00", { by: { date: "2026-11-13" } })],
      outcome: { applies: { opens: "2026-11-16 09:00", ideal: "2026-11-16 10:00", by: "2026-11-23 17:00", closes: "2026-12-01 17:00" } },
    },
    {
      it: "opens on the day of a delay, with or without a new day",
      facts: [interview, known("delay-announced", "2026-11-12 18:00", { until: { date: "2026-12-01" } })],
      outcome: { applies: { opens: "2026-11-12 09:00" } },
    },
    {
      it: "lands on a business day where the hold is told on a Saturday",
      facts: [interview, known("put-on-hold", "2026-11-14 12:00", {})],
      outcome: { applies: { opens: "2026-11-16 09:00" }, moves: ["landing"] },
    },
    {
      it: "follows the assumed day where nobody named one",
      facts: [interview],
      outcome: { applies: { opens: "2026-11-17 09:00" } },
    },
    { it: "needs an interview where nothing is known", facts: [], outcome: { needs: ["interview-scheduled"] } },
    {
      it: "skips once an offer has come",
      facts: [interview, known("offer-received", "2026-11-12 12:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
