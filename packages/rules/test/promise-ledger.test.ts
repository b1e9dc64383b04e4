import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { isRefusal, type PromiseEntry, promiseLedger } from "../src/index.ts";
import { known } from "../src/rulebook/cases.ts";
import { interview, promise, request } from "./cast.ts";

function ledger(facts: readonly Fact[], now?: string): PromiseEntry[] {
  const made = promiseLedger(request([interview, ...facts], now));
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
}
const results = (facts: readonly Fact[], now?: string) => ledger(facts, now).map(({ result, daysOver }) => [result, daysOver]);
const answered = (at: string) => [promise("2026-11-18"), known("rejected", at, {})];
const delay = (at: string) => known("delay-announced", at, { until: { date: "2026-11-25" } }, "delay");

describe("the promise ledger", () => {
  it("says what a phrase means, and who said it", () => {
    const said = known("decision-promised", "2026-11-09 11:00", { by: { phrase: "by the end of next week" }, saidBy: "Dana Cho" }, "said");
    expect(ledger([said], "2026-11-10T12:00:00Z")).toEqual([
      { fact: "said", kind: "promise", said: "2026-11-09", saidBy: "Dana Cho", from: "2026-11-20", to: "2026-11-20", precision: "exact", result: "open", settledBy: null, daysOver: 0, slipped: null },
    ]);
  });

  it("is open on its last day, and overdue the day after", () => {
    expect(results([promise("2026-11-18")], "2026-11-18T12:00:00Z")).toEqual([["open", 0]]);
    expect(results([promise("2026-11-18")], "2026-11-19T12:00:00Z")).toEqual([["overdue", 1]]);
  });

  it("is kept where word comes on its last day, and late the day after", () => {
    expect(results(answered("2026-11-18 16:00"))).toEqual([["kept", 0]]);
    expect(results(answered("2026-11-20 09:00"))).toEqual([["late", 2]]);
  });

  it("takes another interview for an answer", () => {
    const next = known("interview-scheduled", "2026-11-17 10:00", { interview: "int-2", starts: "2026-11-24T10:00:00Z", ends: "2026-11-24T11:00:00Z" }, "again");
    expect(ledger([promise("2026-11-18"), next])).toMatchObject([{ result: "kept", settledBy: "again" }]);
  });

  it("counts a slip in working days, whether it was told in time or not", () => {
    expect(ledger([promise("2026-11-18"), delay("2026-11-17 10:00")])).toMatchObject([
      { result: "moved", settledBy: "delay", daysOver: 0, slipped: null },
      { result: "open", kind: "delay", slipped: 5 },
    ]);
    expect(results([promise("2026-11-18"), delay("2026-11-20 10:00")])).toEqual([["missed", 2], ["open", 0]]);
  });

  it("counts a day that is brought forward as an earlier one", () => {
    expect(ledger([promise("2026-11-25"), promise("2026-11-20", "2026-11-10 10:00", "sooner")])).toMatchObject([{}, { slipped: -3 }]);
  });

  it("keeps what names no day, and compares across it", () => {
    const soon = known("decision-promised", "2026-11-10 10:00", { by: { phrase: "soon" } }, "soon");
    expect(ledger([promise("2026-11-18"), soon, promise("2026-11-20", "2026-11-11 10:00", "later")])).toMatchObject([
      { result: "moved" },
      { result: "undated", to: null, daysOver: null, slipped: null },
      { result: "open", slipped: 2 },
    ]);
  });

  it("leaves out what was taken back, and what contradicts itself", () => {
    const past = known("decision-promised", "2026-11-09 11:00", { by: { date: "2026-11-02" } }, "past");
    const retracted = [promise("2026-11-18"), known("fact-retracted", "2026-11-10 10:00", { fact: "promise" })];
    expect(ledger([past])).toEqual([]);
    expect(ledger(retracted)).toEqual([]);
  });
});
