import { interviewOn, known, people, type RuleCases } from "../cases.ts";

const { dana, lee, rob, kim } = people;

export const thankYouCases: RuleCases = {
  rule: "thank-you",
  kind: "thank-you",
  cases: [
    {
      it: "opens an hour after the end, on the same day",
      facts: [interviewOn("2026-11-16")],
      outcome: {
        applies: { opens: "2026-11-16 12:00", ideal: "2026-11-16 13:00", by: "2026-11-16 23:59", closes: "2026-11-18 11:00" },
        to: ["dana"],
      },
    },
    {
      it: "asks for one per person, coordinators apart",
      facts: [interviewOn("2026-11-16", "10:00", "11:00", [dana, lee, rob, kim])],
      outcome: { applies: {}, steps: 3 },
    },
    {
      it: "goes to the hiring manager where nobody is known",
      facts: [interviewOn("2026-11-16", "10:00", "11:00", [])],
      outcome: { applies: {}, steps: 1, to: [] },
    },
    {
      it: "opens at nine in the evening where the interview ends at eight",
      facts: [interviewOn("2026-11-16", "19:00", "20:00")],
      outcome: { applies: { opens: "2026-11-16 21:00", ideal: "2026-11-16 21:00" }, moves: ["evening"] },
    },
    {
      it: "waits for the morning where it ends a minute later",
      facts: [interviewOn("2026-11-16", "19:00", "20:01")],
      outcome: {
        applies: { opens: "2026-11-17 08:00", ideal: "2026-11-17 09:00", by: "2026-11-17 12:00", closes: "2026-11-18 20:01" },
        moves: ["evening"],
      },
    },
    {
      it: "waits for no Monday",
      facts: [interviewOn("2026-11-14")],
      outcome: { applies: { opens: "2026-11-14 12:00" } },
    },
    {
      it: "closes early where the policy says so",
      facts: [interviewOn("2026-11-16")],
      policy: { closesAfter: "PT12H" },
      outcome: { applies: { by: "2026-11-16 23:00", closes: "2026-11-16 23:00" } },
    },
    {
      it: "skips on the route through an agency",
      route: "agency",
      facts: [interviewOn("2026-11-16")],
      outcome: { skips: "no agency stands between" },
    },
    {
      it: "skips where they asked to go through the recruiter",
      facts: [interviewOn("2026-11-16"), known("contact-preference-stated", "2026-11-16 12:00", { preference: "through-recruiter" })],
      outcome: { skips: "the employer may be written to directly" },
    },
    {
      it: "skips where the interview was called off",
      facts: [interviewOn("2026-11-16"), known("interview-cancelled", "2026-11-15 12:00", { interview: "int-1" })],
      outcome: { skips: "the interview takes place" },
    },
    {
      it: "skips once an offer has come",
      facts: [interviewOn("2026-11-16"), known("offer-received", "2026-11-16 12:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
