import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { factSentence, whenText } from "./fact-sentence.ts";

const at = "2026-11-24T09:12:00Z";

describe("facts in words", () => {
  it.each<[Fact, string]>([
    [{ id: "a", type: "decision-promised", at, by: { phrase: "early next week" } }, "They will decide: “early next week”"],
    [{ id: "a", type: "decision-promised", at, by: { date: "2026-12-03" }, saidBy: "Dana" }, "They will decide: Thu 3 Dec (Dana said so)"],
    [{ id: "a", type: "delay-announced", at }, "They are late, no new date"],
    [{ id: "a", type: "message-sent", at, purpose: "enquiry", channel: "email" }, "Enquiry by email"],
    [{ id: "a", type: "rejected", at }, "They said no"],
  ])("%#", (fact, sentence) => {
    expect(factSentence(fact)).toBe(sentence);
  });

  it.each([
    [{ withinDays: 1 }, "within 1 day"],
    [{ withinBusinessDays: 5 }, "within 5 working days"],
    [{ from: "2026-11-27" }, "after Fri 27 Nov"],
    [{ from: "2026-12-01", to: "2026-12-03" }, "between Tue 1 Dec and Thu 3 Dec"],
  ])("says a day as it was said: %j", (when, text) => {
    expect(whenText(when)).toBe(text);
  });
});
