import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const promise = known("decision-promised", "2026-11-09 11:00", { by: { date: "2026-11-12" } });
const enquiry = (at: string, id: string) => known("message-sent", at, { purpose: "enquiry", channel: "email" }, id);

export const checkInCases: RuleCases = {
  rule: "check-in",
  kind: "check-in",
  cases: [
    {
      it: "is projected from the ideal day of the follow-up",
      facts: [interview, promise],
      outcome: { applies: { opens: "2026-11-20 09:00", ideal: "2026-11-20 10:00", by: "2026-11-27 17:00", closes: "2026-12-04 17:00" } },
    },
    {
      it: "counts from the day on which the enquiry was sent",
      facts: [interview, promise, enquiry("2026-11-16 10:00", "e1")],
      outcome: { applies: { opens: "2026-11-23 09:00", by: "2026-11-30 17:00" } },
    },
    {
      it: "lands after a holiday",
      facts: [interview, promise, enquiry("2026-11-19 10:00", "e1")],
      outcome: { applies: { opens: "2026-11-27 09:00" }, moves: ["landing"] },
    },
    {
      it: "counts from a word that names no day",
      facts: [interview, promise, enquiry("2026-11-13 10:00", "e1"), known("message-received", "2026-11-17 10:00", {})],
      outcome: { applies: { opens: "2026-11-24 09:00", by: "2026-12-01 17:00" } },
    },
    {
      it: "waits until the decision day has passed",
      facts: [
        interview,
        known("decision-promised", "2026-11-09 11:00", { by: { date: "2026-11-30" } }),
        known("message-sent", "2026-11-12 10:00", { purpose: "enquiry", channel: "email", step: "app-1.decision-follow-up.decision-promised" }),
      ],
      outcome: { applies: { opens: "2026-12-01 09:00", by: "2026-12-08 17:00" }, moves: ["after-decision-day"] },
    },
    {
      it: "skips where two enquiries went out early",
      facts: [interview, promise, enquiry("2026-11-10 10:00", "e1"), enquiry("2026-11-11 10:00", "e2")],
      outcome: { skips: "the budget leaves room for it" },
    },
    {
      it: "skips where the budget was spent before any enquiry was due",
      facts: [interview, promise, enquiry("2026-11-10 10:00", "e1"), enquiry("2026-11-10 11:00", "e2"), enquiry("2026-11-11 10:00", "e3")],
      outcome: { skips: "an enquiry or a word came before it" },
    },
    {
      it: "skips once they have decided",
      facts: [interview, promise, known("withdrawn", "2026-11-11 10:00", {})],
      outcome: { skips: "an enquiry or a word came before it" },
    },
    {
      it: "skips once they have decided, where a word had come",
      facts: [interview, promise, known("message-received", "2026-11-17 10:00", {}), known("rejected", "2026-11-18 10:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
