import type { FactRecord, PromiseView } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { promiseLedger, slippedInAll } from "./promise-ledger.ts";

const actor = { kind: "member", name: "Eleri Morgan" } as const;
const recorded = (fact: FactRecord["fact"]): FactRecord => ({ fact, recordedAt: fact.at, actor, source: "dashboard", retractedBy: null });
const records = [
  recorded({ id: "a", type: "decision-promised", at: "2026-11-23T20:00:00Z", by: { phrase: "by the end of next week" }, saidBy: "Dana Cho" }),
  recorded({ id: "b", type: "delay-announced", at: "2026-12-05T20:00:00Z", until: { date: "2026-12-11" } }),
];
const promise = (part: Partial<PromiseView>): PromiseView => ({
  fact: "a",
  kind: "promise",
  said: "2026-11-23",
  saidBy: "Dana Cho",
  from: "2026-12-04",
  to: "2026-12-04",
  precision: "exact",
  result: "missed",
  settledBy: "b",
  daysOver: 1,
  slipped: null,
  ...part,
});
const delay = promise({ fact: "b", kind: "delay", said: "2026-12-05", saidBy: null, from: "2026-12-11", to: "2026-12-11", result: "open", settledBy: null, daysOver: 0, slipped: 5 });

describe("the promise ledger in words", () => {
  it("says what was promised with its day and its words, by whom, and what became of it", () => {
    expect(promiseLedger([promise({}), delay], records, "b")).toEqual([
      {
        id: "a",
        text: "Promised: Fri 4 Dec",
        phrase: "“by the end of next week”",
        said: "Said Mon 23 Nov, Dana Cho",
        result: "Passed; they wrote 1 working day later",
        kept: false,
        slip: null,
        inForce: false,
      },
      { id: "b", text: "Late, now: Fri 11 Dec", phrase: null, said: "Said Sat 5 Dec", result: "Ahead", kept: false, slip: "5 working days later", inForce: true },
    ]);
  });

  it("tells a range, a hold without a day, and a day that came sooner", () => {
    const [range, hold, sooner] = promiseLedger(
      [promise({ from: "2026-12-01" }), promise({ kind: "hold", from: null, to: null, result: "undated" }), promise({ slipped: -2 })],
      records,
      null,
    );
    expect([range?.text, hold?.text, hold?.result, sooner?.slip]).toEqual(["Promised: Tue 1 Dec – Fri 4 Dec", "On hold, no day", "Names no day", "2 working days sooner"]);
  });

  it("says a day that has passed on a weekend without counting working days", () => {
    expect(promiseLedger([promise({ result: "overdue", daysOver: 0 })], records, "a")[0]?.result).toBe("Passed, no word");
  });

  it("adds up what slipped, and not what came sooner", () => {
    expect(slippedInAll([promise({}), delay, promise({ slipped: -2 })])).toBe(5);
  });
});
