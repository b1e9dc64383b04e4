import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const rejected = (at: string) => known("rejected", at, {});

export const graciousReplyCases: RuleCases = {
  rule: "gracious-reply",
  kind: "gracious-reply",
  cases: [
    {
      it: "opens two hours later and is best the next morning",
      facts: [interview, rejected("2026-11-12 10:00")],
      outcome: { applies: { opens: "2026-11-12 12:00", ideal: "2026-11-13 10:00", by: "2026-11-16 17:00", closes: "2026-11-19 17:00" } },
    },
    {
      it: "waits for sending hours",
      facts: [interview, rejected("2026-11-13 16:00")],
      outcome: { applies: { opens: "2026-11-16 09:00", ideal: "2026-11-16 10:00" }, moves: ["sending-hours"] },
    },
    {
      it: "skips where the application was reopened",
      facts: [interview, rejected("2026-11-12 10:00"), known("application-reopened", "2026-11-13 10:00", {})],
      outcome: { skips: "the rejection stands" },
    },
  ],
};
