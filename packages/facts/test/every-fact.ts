import type { Fact } from "../src/index.ts";

const at = "2026-11-23T11:05:00-05:00";

/** One fact of every type, with every field that it can have. */
export const everyFact: readonly Fact[] = [
  {
    id: "f1",
    type: "interview-scheduled",
    at,
    interview: "int-1",
    starts: "2026-11-23T10:00:00-05:00",
    ends: "2026-11-23T11:00:00-05:00",
    stage: "Panel",
    format: "onsite",
    participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager", email: "dana@northwind.example" }],
  },
  { id: "f2", type: "interview-rescheduled", at, interview: "int-1", starts: "2026-11-24T10:00:00Z", ends: "2026-11-24T11:00:00Z" },
  { id: "f3", type: "interview-cancelled", at, interview: "int-1", by: "employer" },
  { id: "f4", type: "interview-missed", at, interview: "int-1", by: "candidate" },
  { id: "f5", type: "decision-promised", at, by: { date: "2026-12-03" }, interview: "int-1", saidBy: "Dana Cho" },
  { id: "f6", type: "delay-announced", at, until: { from: "2026-12-07", to: "2026-12-11" }, reason: "Budget", saidBy: "Dana Cho" },
  { id: "f7", type: "put-on-hold", at, until: { phrase: "end of next month" } },
  { id: "f8", type: "contact-preference-stated", at, preference: "no-calls" },
  { id: "f9", type: "contact-away", at, participant: "p1", until: "2026-12-01", delegate: "p2" },
  { id: "f10", type: "message-sent", at, purpose: "thank-you", channel: "email", to: ["p1"], interview: "int-1", step: "app-1.thank-you.int-1.p1" },
  { id: "f11", type: "message-received", at, channel: "email", from: "Dana Cho", gist: "holding" },
  { id: "f12", type: "item-promised", at, what: "Case study", by: { withinDays: 3 } },
  { id: "f13", type: "item-sent", at, what: "Case study" },
  { id: "f14", type: "call-promised", at, starts: "2026-11-25T15:00:00-05:00" },
  { id: "f15", type: "call-held", at },
  { id: "f16", type: "debrief-captured", at, interview: "int-1", participant: "p1", topics: ["Handover"], value: "Cut re-entry by a third", timelineAsked: true },
  { id: "f17", type: "competing-offer", at, answerBy: "2026-12-02" },
  { id: "f18", type: "offer-received", at, answerBy: "2026-12-02" },
  { id: "f19", type: "offer-accepted", at },
  { id: "f20", type: "offer-declined", at },
  { id: "f21", type: "rejected", at },
  { id: "f22", type: "withdrawn", at },
  { id: "f23", type: "position-closed", at },
  { id: "f24", type: "application-reopened", at },
  { id: "f25", type: "step-pinned", at, step: "app-1.thank-you.int-1.p1", on: "2026-11-25", reason: "She is away" },
  { id: "f26", type: "step-dismissed", at, step: "app-1.thank-you.int-1.p1", reason: "Said it in person" },
  { id: "f27", type: "fact-retracted", at, fact: "f1" },
];
