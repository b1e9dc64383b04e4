import { interviewOn, known, people, type RuleCases } from "../cases.ts";

const { dana, rob } = people;
const interview = interviewOn("2026-11-16", "10:00", "11:00", [dana, rob]);
const throughRecruiter = known("contact-preference-stated", "2026-11-16 15:00", { preference: "through-recruiter" });

export const debriefRecruiterCases: RuleCases = {
  rule: "debrief-recruiter",
  kind: "debrief-recruiter",
  cases: [
    {
      it: "has the window of a thank-you and goes to the recruiter",
      route: "agency",
      facts: [interview],
      outcome: { applies: { opens: "2026-11-16 12:00", by: "2026-11-16 23:59", closes: "2026-11-18 11:00" }, to: ["rob"], steps: 1 },
    },
    {
      it: "takes the place of the thanks that were not sent yet",
      facts: [interview, known("message-sent", "2026-11-16 13:00", { purpose: "thank-you", channel: "email", to: ["dana"] }), throughRecruiter],
      outcome: { applies: {}, to: ["rob"] },
    },
    {
      it: "skips where everybody was thanked before",
      facts: [interview, known("message-sent", "2026-11-16 13:00", { purpose: "thank-you", channel: "email" }), throughRecruiter],
      outcome: { skips: "somebody has not been thanked yet" },
    },
    {
      it: "skips where nobody stands between",
      facts: [interview],
      outcome: { skips: "a recruiter stands between" },
    },
    {
      it: "skips where the interview was called off",
      route: "agency",
      facts: [interview, known("interview-cancelled", "2026-11-15 12:00", { interview: "int-1" })],
      outcome: { skips: "the interview takes place" },
    },
    {
      it: "skips once they have said no",
      route: "agency",
      facts: [interview, known("rejected", "2026-11-16 12:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
