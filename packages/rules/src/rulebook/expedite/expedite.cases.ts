import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const other = known("competing-offer", "2026-11-11 10:20", { answerBy: "2026-11-17" });

export const expediteCases: RuleCases = {
  rule: "expedite",
  kind: "expedite",
  cases: [
    {
      it: "opens at once and closes with the other offer",
      facts: [interview, other],
      outcome: { applies: { opens: "2026-11-11 10:20", ideal: "2026-11-11 10:20", by: "2026-11-12 17:00", closes: "2026-11-17 17:00" }, to: ["dana"] },
    },
    {
      it: "closes after three business days where no day is known",
      facts: [interview, known("competing-offer", "2026-11-11 10:20", {})],
      outcome: { applies: { by: "2026-11-12 17:00", closes: "2026-11-16 17:00" } },
    },
    {
      it: "closes on Friday where the other offer runs out on Sunday",
      facts: [interview, known("competing-offer", "2026-11-11 10:20", { answerBy: "2026-11-15" })],
      outcome: { applies: { closes: "2026-11-13 17:00" } },
    },
    {
      it: "closes on the day that it opens where the other offer runs out today",
      facts: [interview, known("competing-offer", "2026-11-11 10:20", { answerBy: "2026-11-11" })],
      outcome: { applies: { by: "2026-11-11 17:00", closes: "2026-11-11 17:00" } },
    },
    {
      it: "waits for sending hours",
      facts: [interview, known("competing-offer", "2026-11-13 17:01", {})],
      outcome: { applies: { opens: "2026-11-16 09:00" }, moves: ["sending-hours"] },
    },
    {
      it: "skips where an interview was scheduled since",
      facts: [interview, other, known("interview-scheduled", "2026-11-12 10:00", { interview: "int-2", starts: "2026-11-19T10:00:00Z", ends: "2026-11-19T11:00:00Z" })],
      outcome: { skips: "no interview was scheduled since" },
    },
    {
      it: "skips where a newer offer took its place",
      facts: [interview, other, known("competing-offer", "2026-11-12 10:00", {}, "newer")],
      about: "competing-offer",
      outcome: { skips: "no newer offer took its place" },
    },
    {
      it: "skips once they have decided themselves",
      facts: [interview, other, known("offer-received", "2026-11-12 10:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
