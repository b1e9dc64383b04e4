import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { promiseLedger } from "./promise-ledger.ts";

const facts: Fact[] = [
  { id: "f3", type: "delay-announced", at: "2026-11-27T15:00:00Z", until: { phrase: "end of next week" } },
  { id: "f1", type: "decision-promised", at: "2026-11-19T19:00:00Z", by: { date: "2026-11-27" }, saidBy: "Dana Cho" },
  { id: "f9", type: "rejected", at: "2026-12-20T10:00:00Z" },
  { id: "f4", type: "put-on-hold", at: "2026-12-10T10:00:00Z" },
];
const decision = { from: "2026-11-30", to: "2026-12-04", precision: "range", basis: "stated", fact: "f3", slips: 1 } as const;

describe("the promise ledger", () => {
  it("keeps every statement in the order it was made, and says which one counts and what it means", () => {
    expect(promiseLedger(facts, decision, "Europe/London")).toEqual([
      { id: "f1", said: "Thu 19 Nov", text: "Promised: Fri 27 Nov", by: "Dana Cho", inForce: false },
      { id: "f3", said: "Fri 27 Nov", text: "Slipped: “end of next week” (Fri 4 Dec)", by: null, inForce: true },
      { id: "f4", said: "Thu 10 Dec", text: "Put on hold, no date", by: null, inForce: false },
    ]);
  });

  it("is empty where nothing was said", () => {
    expect(promiseLedger([], null, "Europe/London")).toEqual([]);
  });
});
