import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const promise = known("decision-promised", "2026-11-09 11:00", { by: { date: "2026-11-12" } });
const enquiry = (at: string, id: string) => known("message-sent", at, { purpose: "enquiry", channel: "email" }, id);
const word = known("message-received", "2026-11-17 10:00", {});

export const longWaitCases: RuleCases = {
  rule: "long-wait",
  kind: "long-wait",
  cases: [
    {
      it: "comes four weeks after the check-in",
      facts: [interview, promise, enquiry("2026-11-13 10:00", "e1"), enquiry("2026-11-20 10:00", "e2")],
      outcome: { applies: { opens: "2026-12-18 09:00", ideal: "2026-12-18 10:00", by: "2027-01-01 17:00", closes: "2027-01-15 17:00" } },
    },
    {
      it: "lands after a shutdown",
      facts: [interview, promise, enquiry("2026-11-13 10:00", "e1"), enquiry("2026-11-30 10:00", "e2")],
      outcome: { applies: { opens: "2027-01-01 09:00" }, moves: ["landing"] },
    },
    {
      it: "skips where an enquiry went out early",
      facts: [interview, promise, enquiry("2026-11-10 10:00", "e1")],
      outcome: { skips: "the budget leaves room for it" },
    },
    {
      it: "skips where the budget left no enquiry before it",
      facts: [interview, promise, enquiry("2026-11-10 10:00", "e1"), enquiry("2026-11-10 11:00", "e2"), enquiry("2026-11-11 10:00", "e3")],
      outcome: { skips: "a check-in came before it" },
    },
    {
      it: "skips once they have decided",
      facts: [interview, promise, word, known("rejected", "2026-11-18 10:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
