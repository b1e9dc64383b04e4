import { interviewOn, known, people, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-16");
const promised = (date: string) => known("decision-promised", "2026-11-16 11:00", { by: { date } });
const enquiry = (at: string, id: string) => known("message-sent", at, { purpose: "enquiry", channel: "email" }, id);

export const decisionFollowUpCases: RuleCases = {
  rule: "decision-follow-up",
  kind: "decision-follow-up",
  cases: [
    {
      it: "opens the business day after the day they named",
      facts: [interview, promised("2026-11-19")],
      outcome: {
        applies: { opens: "2026-11-20 09:00", ideal: "2026-11-20 10:00", by: "2026-11-23 17:00", closes: "2026-11-27 17:00" },
        to: ["dana"],
      },
    },
    {
      it: "follows “by the end of the week” on the next Monday",
      facts: [interview, known("decision-promised", "2026-11-16 11:00", { by: { phrase: "by the end of the week" } })],
      outcome: { applies: { opens: "2026-11-23 09:00" } },
    },
    {
      it: "assumes five business days where nobody named a day",
      facts: [interview],
      outcome: { applies: { opens: "2026-11-24 09:00", by: "2026-11-25 17:00", closes: "2026-12-01 17:00" } },
    },
    {
      it: "follows the new day after a delay",
      facts: [interview, promised("2026-11-19"), known("delay-announced", "2026-11-18 09:00", { until: { date: "2026-12-04" } })],
      outcome: { applies: { opens: "2026-12-07 09:00" } },
    },
    {
      it: "stays where it is on the second business day after the interview",
      facts: [interview, promised("2026-11-17")],
      outcome: { applies: { opens: "2026-11-18 09:00" } },
    },
    {
      it: "moves away from the interview where it would come a day after it",
      facts: [interview, promised("2026-11-16")],
      outcome: { applies: { opens: "2026-11-18 09:00", by: "2026-11-19 17:00", closes: "2026-11-24 17:00" }, moves: ["minimum-gap"] },
    },
    {
      it: "moves away from an enquiry that was sent too early",
      facts: [interview, promised("2026-11-19"), enquiry("2026-11-18 10:00", "e1")],
      outcome: { applies: { opens: "2026-11-23 09:00" }, moves: ["minimum-gap"] },
    },
    {
      it: "goes to the recruiter through an agency",
      route: "agency",
      facts: [interviewOn("2026-11-16", "10:00", "11:00", [people.dana, people.rob]), promised("2026-11-19")],
      outcome: { applies: {}, to: ["rob"] },
    },
    {
      it: "needs an interview where nothing is known",
      facts: [],
      outcome: { needs: ["interview-scheduled"] },
    },
    {
      it: "skips on a delay without a day",
      facts: [interview, known("delay-announced", "2026-11-18 09:00", {})],
      outcome: { skips: "a decision day was said, or can be assumed" },
    },
    {
      it: "stays where a word comes on the day before it opens",
      facts: [interview, promised("2026-11-19"), known("message-received", "2026-11-19 16:00", {})],
      outcome: { applies: { opens: "2026-11-20 09:00" } },
    },
    {
      it: "skips where a word comes on the day that it opens",
      facts: [interview, promised("2026-11-19"), known("message-received", "2026-11-20 08:00", {})],
      outcome: { skips: "no word took its place" },
    },
    {
      it: "skips where three enquiries went out before it",
      facts: [interview, promised("2026-11-25"), enquiry("2026-11-17 10:00", "e1"), enquiry("2026-11-18 10:00", "e2"), enquiry("2026-11-19 10:00", "e3")],
      outcome: { skips: "the budget leaves room for it" },
    },
    {
      it: "skips once they have decided",
      facts: [interview, promised("2026-11-19"), known("rejected", "2026-11-18 10:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
