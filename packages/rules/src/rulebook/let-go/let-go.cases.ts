import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const promise = known("decision-promised", "2026-11-09 11:00", { by: { date: "2026-11-12" } });
const enquiry = (at: string, id: string) => known("message-sent", at, { purpose: "enquiry", channel: "email" }, id);

export const letGoCases: RuleCases = {
  rule: "let-go",
  kind: "let-go",
  cases: [
    {
      it: "comes four weeks after the last enquiry",
      facts: [interview, promise, enquiry("2026-11-13 10:00", "e1"), enquiry("2026-11-20 10:00", "e2"), enquiry("2026-12-18 10:00", "e3")],
      outcome: { applies: { opens: "2027-01-15 09:00", ideal: "2027-01-15 10:00", by: "2027-01-29 17:00", closes: "2027-02-12 17:00" } },
    },
    {
      it: "follows the check-in where an early enquiry took a place in the budget",
      facts: [interview, promise, enquiry("2026-11-10 10:00", "e1")],
      outcome: { applies: { opens: "2026-12-18 09:00" }, moves: ["budget"] },
    },
    {
      it: "follows the last early enquiry where nothing is left of the budget",
      facts: [interview, promise, enquiry("2026-11-10 10:00", "e1"), enquiry("2026-11-10 11:00", "e2"), enquiry("2026-11-11 10:00", "e3")],
      outcome: { applies: { opens: "2026-12-09 09:00" }, moves: ["budget"] },
    },
    {
      it: "follows the follow-up where the budget is one",
      policy: { enquiryBudget: 1 },
      facts: [interview, promise],
      outcome: { applies: { opens: "2026-12-11 09:00" }, moves: ["budget"] },
    },
    {
      it: "skips once they have decided, with nothing to follow",
      facts: [interview, promise, known("withdrawn", "2026-11-18 10:00", {})],
      outcome: { skips: "an enquiry came before it" },
    },
    {
      it: "skips once they have decided after an enquiry",
      facts: [interview, promise, enquiry("2026-11-13 10:00", "e1"), known("rejected", "2026-11-18 10:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
