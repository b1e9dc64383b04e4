import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const offer = (at: string, answerBy?: string) => known("offer-received", at, answerBy === undefined ? {} : { answerBy });

export const answerOfferCases: RuleCases = {
  rule: "answer-offer",
  kind: "answer-offer",
  cases: [
    {
      it: "opens the next business day and is best two business days before the end",
      facts: [interview, offer("2026-11-12 11:00", "2026-11-20")],
      outcome: { applies: { opens: "2026-11-13 09:00", ideal: "2026-11-18 10:00", by: "2026-11-20 17:00", closes: "2026-11-20 17:00" } },
    },
    {
      it: "ends on Friday where they want the answer on Sunday",
      facts: [interview, offer("2026-11-12 11:00", "2026-11-22")],
      outcome: { applies: { ideal: "2026-11-19 10:00", closes: "2026-11-20 17:00" } },
    },
    {
      it: "is best as it opens where there is little time",
      facts: [interview, offer("2026-11-12 11:00", "2026-11-13")],
      outcome: { applies: { opens: "2026-11-13 09:00", ideal: "2026-11-13 09:00", by: "2026-11-13 17:00" } },
    },
    {
      it: "opens with the offer where they want the answer the same day",
      facts: [interview, offer("2026-11-12 11:00", "2026-11-12")],
      outcome: { applies: { opens: "2026-11-12 11:00", ideal: "2026-11-12 11:00", by: "2026-11-12 17:00", closes: "2026-11-12 17:00" } },
    },
    {
      it: "needs the day where none is known",
      facts: [interview, offer("2026-11-12 11:00")],
      outcome: { needs: ["offer-received"] },
    },
    {
      it: "needs the day where the one given lies in the past",
      facts: [interview, offer("2026-11-12 11:00", "2026-11-11")],
      outcome: { needs: ["offer-received"] },
    },
    {
      it: "skips where the offer was accepted",
      facts: [interview, offer("2026-11-12 11:00", "2026-11-20"), known("offer-accepted", "2026-11-13 11:00", {})],
      outcome: { skips: "the offer stands" },
    },
  ],
};
