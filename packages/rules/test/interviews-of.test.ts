import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { compile, interviewsOf, isRefusal } from "../src/index.ts";
import { interviewOn, known, requestOf } from "../src/rulebook/cases.ts";

function standing(facts: Fact[]) {
  const compiled = compile(requestOf({ it: "", facts, outcome: { applies: {} } }));
  if (isRefusal(compiled)) throw new Error(JSON.stringify(compiled.error));
  return interviewsOf(compiled);
}

const first = interviewOn("2026-11-16");
const interview = "int-1";
const moved = known("interview-rescheduled", "2026-11-13 10:00", { interview, starts: "2026-11-18T10:00:00Z", ends: "2026-11-18T11:00:00Z" });
const off = (by?: "employer" | "candidate") => known("interview-cancelled", "2026-11-14 10:00", { interview, ...(by && { by }) });

describe("the interviews of an application", () => {
  it("stand as they were scheduled", () => {
    const [only] = standing([first]);
    expect(only).toMatchObject({ id: interview, starts: "2026-11-16T10:00:00Z", calledOff: null });
    expect(only?.changedAt).toBe(only?.scheduledAt);
  });

  it("stand where they were moved, since the day they were moved", () => {
    expect(standing([first, moved])).toMatchObject([{ starts: "2026-11-18T10:00:00Z", ends: "2026-11-18T11:00:00Z", changedAt: "2026-11-13T10:00:00Z" }]);
  });

  it.each(["employer", "candidate"] as const)("are called off by the %s, and no longer once that was taken back", (by) => {
    const called = off(by);
    expect(standing([first, called])[0]?.calledOff).toEqual({ how: "cancelled", by, at: "2026-11-14T10:00:00Z" });
    expect(standing([first, called, known("fact-retracted", "2026-11-14 11:00", { fact: called.id })])[0]?.calledOff).toBeNull();
  });

  it("are called off by nobody known where nobody said who", () => {
    expect(standing([first, off()])[0]?.calledOff).toMatchObject({ by: null });
  });

  it("are on again once they are given another time", () => {
    const later = known("interview-rescheduled", "2026-11-15 10:00", { interview, starts: "2026-11-19T10:00:00Z", ends: "2026-11-19T11:00:00Z" });
    expect(standing([first, off("employer"), later])).toMatchObject([{ starts: "2026-11-19T10:00:00Z", calledOff: null }]);
  });

  it("were missed by whom the fact names", () => {
    const missed = known("interview-missed", "2026-11-16 11:00", { interview, by: "employer" });
    expect(standing([first, missed])[0]?.calledOff).toEqual({ how: "missed", by: "employer", at: "2026-11-16T11:00:00Z" });
  });

  it("stay as they were once the application has ended", () => {
    const ended = known("withdrawn", "2026-11-12 10:00", {});
    expect(standing([first, ended, moved])).toMatchObject([{ starts: "2026-11-16T10:00:00Z" }]);
    expect(standing([first, ended, off("employer")])[0]?.calledOff).toBeNull();
  });

  it("come in the order of their starts", () => {
    const second = { ...interviewOn("2026-11-10"), id: "second", interview: "int-2" } as Fact;
    expect(standing([first, second]).map(({ id }) => id)).toEqual(["int-2", "int-1"]);
  });
});
