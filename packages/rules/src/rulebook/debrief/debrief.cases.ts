import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-16");

export const debriefCases: RuleCases = {
  rule: "debrief",
  kind: "debrief",
  cases: [
    {
      it: "opens at the end, is best within two hours and closes after two days",
      facts: [interview],
      outcome: { applies: { opens: "2026-11-16 11:00", ideal: "2026-11-16 11:00", by: "2026-11-16 13:00", closes: "2026-11-18 11:00" } },
    },
    {
      it: "skips where the interview did not take place",
      facts: [interview, known("interview-missed", "2026-11-16 10:30", { interview: "int-1", by: "employer" })],
      outcome: { skips: "the interview takes place" },
    },
    {
      it: "skips once the application has ended",
      facts: [interview, known("position-closed", "2026-11-16 12:00", {})],
      outcome: { skips: "the application has not ended" },
    },
  ],
};
