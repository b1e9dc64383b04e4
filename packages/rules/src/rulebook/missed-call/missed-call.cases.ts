import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-09");
const promised = (starts: string) => known("call-promised", "2026-11-10 10:00", { starts: `${starts.replace(" ", "T")}:00Z` });

export const missedCallCases: RuleCases = {
  rule: "missed-call",
  kind: "missed-call",
  cases: [
    {
      it: "opens half an hour after the promised start",
      facts: [interview, promised("2026-11-11 15:00")],
      outcome: { applies: { opens: "2026-11-11 15:30", ideal: "2026-11-11 15:30", by: "2026-11-11 17:00", closes: "2026-11-12 17:00" } },
    },
    {
      it: "opens at five sharp",
      facts: [interview, promised("2026-11-11 16:30")],
      outcome: { applies: { opens: "2026-11-11 17:00", by: "2026-11-11 17:00" } },
    },
    {
      it: "waits for the morning a minute later",
      facts: [interview, promised("2026-11-11 16:31")],
      outcome: { applies: { opens: "2026-11-12 09:00", by: "2026-11-12 17:00", closes: "2026-11-12 17:00" }, moves: ["sending-hours"] },
    },
    {
      it: "waits for Monday where the call was promised for a Saturday",
      facts: [interview, promised("2026-11-14 10:00")],
      outcome: { applies: { opens: "2026-11-16 09:00", by: "2026-11-16 17:00" }, moves: ["sending-hours"] },
    },
    {
      it: "stays where a word comes before the promised start",
      facts: [interview, promised("2026-11-11 15:00"), known("message-received", "2026-11-11 14:59", {})],
      outcome: { applies: { opens: "2026-11-11 15:30" } },
    },
    {
      it: "skips where a word comes at the promised start",
      facts: [interview, promised("2026-11-11 15:00"), known("message-received", "2026-11-11 15:00", {})],
      outcome: { skips: "nobody has called or written since" },
    },
    {
      it: "skips where a later call was promised instead",
      facts: [interview, promised("2026-11-11 15:00"), known("call-promised", "2026-11-10 12:00", { starts: "2026-11-12T15:00:00Z" }, "later")],
      about: "call-promised",
      outcome: { skips: "no later call was promised" },
    },
    {
      it: "skips once an offer has come",
      facts: [interview, promised("2026-11-11 15:00"), known("offer-received", "2026-11-10 15:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
