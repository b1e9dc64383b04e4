import { interviewOn, known, type RuleCases } from "../cases.ts";

const interview = interviewOn("2026-11-16");
const delay = known("delay-announced", "2026-11-18 11:00", {});
const enquiry = (at: string, id: string) => known("message-sent", at, { purpose: "enquiry", channel: "email" }, id);

export const delayFollowUpCases: RuleCases = {
  rule: "delay-follow-up",
  kind: "delay-follow-up",
  cases: [
    {
      it: "opens a week after a delay without a day",
      facts: [interview, delay],
      outcome: { applies: { opens: "2026-11-25 09:00", ideal: "2026-11-25 10:00", by: "2026-12-02 17:00", closes: "2026-12-09 17:00" } },
    },
    {
      it: "lands after a holiday",
      facts: [interview, known("delay-announced", "2026-11-19 11:00", {})],
      outcome: { applies: { opens: "2026-11-27 09:00", by: "2026-12-03 17:00" }, moves: ["landing"] },
    },
    {
      it: "waits two weeks after a hold",
      facts: [interview, known("put-on-hold", "2026-11-18 11:00", {})],
      outcome: { applies: { opens: "2026-12-02 09:00", by: "2026-12-16 17:00" } },
    },
    {
      it: "skips where a day is known",
      facts: [interview],
      outcome: { skips: "a delay or a hold without a day is in force" },
    },
    {
      it: "skips where a word comes once it is open",
      facts: [interview, delay, known("message-received", "2026-11-25 09:00", {})],
      outcome: { skips: "no word took its place" },
    },
    {
      it: "skips where the budget was spent before it",
      facts: [
        interview,
        delay,
        known("message-sent", "2026-11-18 12:00", { purpose: "reply", channel: "email" }),
        enquiry("2026-11-19 10:00", "e1"),
        enquiry("2026-11-20 10:00", "e2"),
        enquiry("2026-11-23 10:00", "e3"),
      ],
      outcome: { skips: "the budget leaves room for it" },
    },
    {
      it: "skips once the position is closed",
      facts: [interview, delay, known("position-closed", "2026-11-20 10:00", {})],
      outcome: { skips: "no offer or other outcome has come" },
    },
  ],
};
