import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const offer = (at: string) => known("offer-received", at, {});

export const acknowledgeOfferCases: RuleCases = {
  rule: "acknowledge-offer",
  kind: "acknowledge-offer",
  cases: [
    {
      it: "opens at once, is best two hours later and closes after two business days",
      facts: [interview, offer("2026-11-12 11:00")],
      outcome: { applies: { opens: "2026-11-12 11:00", ideal: "2026-11-12 13:00", by: "2026-11-13 17:00", closes: "2026-11-16 17:00" } },
    },
    {
      it: "is best the next morning where two hours later is after five",
      facts: [interview, offer("2026-11-12 15:01")],
      outcome: { applies: { opens: "2026-11-12 15:01", ideal: "2026-11-13 09:00" }, moves: ["sending-hours"] },
    },
    {
      it: "waits for Monday where the offer comes on a Saturday",
      facts: [interview, offer("2026-11-14 11:00")],
      outcome: { applies: { opens: "2026-11-16 09:00", ideal: "2026-11-16 09:00", by: "2026-11-16 17:00", closes: "2026-11-17 17:00" }, moves: ["sending-hours"] },
    },
    {
      it: "skips where a later outcome took the offer's place",
      facts: [interview, offer("2026-11-12 11:00"), known("offer-declined", "2026-11-12 12:00", {})],
      outcome: { skips: "the offer stands" },
    },
  ],
};
