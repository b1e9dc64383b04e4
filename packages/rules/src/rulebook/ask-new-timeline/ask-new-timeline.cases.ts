import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-16");
const delay = (at: string) => known("delay-announced", at, {});

export const askNewTimelineCases: RuleCases = {
  rule: "ask-new-timeline",
  kind: "ask-new-timeline",
  cases: [
    {
      it: "opens at once where they say it in sending hours",
      facts: [interview, delay("2026-11-18 17:00")],
      outcome: { applies: { opens: "2026-11-18 17:00", ideal: "2026-11-18 17:00", by: "2026-11-19 17:00", closes: "2026-11-23 17:00" } },
    },
    {
      it: "opens the next morning where they say it a minute later",
      facts: [interview, delay("2026-11-18 17:01")],
      outcome: { applies: { opens: "2026-11-19 09:00", by: "2026-11-19 17:00" }, moves: ["sending-hours"] },
    },
    {
      it: "opens the same morning where they say it before nine",
      facts: [interview, delay("2026-11-18 08:59")],
      outcome: { applies: { opens: "2026-11-18 09:00", by: "2026-11-19 17:00" }, moves: ["sending-hours"] },
    },
    {
      it: "opens on the next business day where they say it on a holiday",
      facts: [interview, delay("2026-11-26 11:00")],
      outcome: { applies: { opens: "2026-11-27 09:00", by: "2026-11-27 17:00", closes: "2026-12-01 17:00" }, moves: ["sending-hours"] },
    },
    {
      it: "asks after a hold without a day too",
      facts: [interview, known("put-on-hold", "2026-11-18 11:00", {})],
      outcome: { applies: { opens: "2026-11-18 11:00" } },
    },
    {
      it: "skips where the delay has a day",
      facts: [interview, known("delay-announced", "2026-11-18 11:00", { until: { withinDays: 10 } })],
      outcome: { skips: "a delay or a hold without a day is in force" },
    },
    {
      it: "skips once an offer has come",
      facts: [interview, delay("2026-11-18 11:00"), known("offer-received", "2026-11-18 12:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
