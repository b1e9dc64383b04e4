import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-16");
const promise = (at: string) => known("decision-promised", at, { by: { date: "2026-11-20" } });

export const askForTimelineCases: RuleCases = {
  rule: "ask-for-timeline",
  kind: "prepare-questions",
  cases: [
    {
      it: "opens a day before the start and ends with it",
      facts: [interview],
      outcome: { applies: { opens: "2026-11-15 10:00", ideal: "2026-11-16 08:00", by: "2026-11-16 10:00", closes: "2026-11-16 10:00" } },
    },
    {
      it: "skips where they named the day at the start",
      facts: [interview, promise("2026-11-16 10:00")],
      outcome: { skips: "nobody said before the interview when they will decide" },
    },
    {
      it: "stays where they named it a minute after the start",
      facts: [interview, promise("2026-11-16 10:01")],
      outcome: { applies: { closes: "2026-11-16 10:00" } },
    },
    {
      it: "stays where the day they named lies before this interview",
      facts: [interview, known("decision-promised", "2026-11-10 10:00", { by: { date: "2026-11-13" } })],
      outcome: { applies: { closes: "2026-11-16 10:00" } },
    },
    {
      it: "skips where the interview was called off",
      facts: [interview, known("interview-cancelled", "2026-11-12 10:00", { interview: "int-1" })],
      outcome: { skips: "the interview takes place" },
    },
    {
      it: "skips once the application has ended",
      facts: [interview, known("withdrawn", "2026-11-12 10:00", {})],
      outcome: { skips: "the application has not ended" },
    },
    {
      it: "stays while an offer is on the table",
      facts: [interview, known("offer-received", "2026-11-12 10:00", {})],
      outcome: { applies: { closes: "2026-11-16 10:00" } },
    },
  ],
};
