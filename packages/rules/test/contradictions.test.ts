import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { interviewOn, known } from "../src/rulebook/cases.ts";
import { codes, interview, kindsOf, planned, promise } from "./cast.ts";

const retract = (fact: string, at: string, id: string) => known("fact-retracted", at, { fact }, id);

describe("contradictions", () => {
  it.each<[string, Fact[]]>([
    ["promise-before-interview", [known("decision-promised", "2026-11-05 10:00", { by: { date: "2026-11-06" } })]],
    ["promise-in-the-past", [promise("2026-11-08")]],
    ["range-reversed", [known("decision-promised", "2026-11-09 12:00", { by: { from: "2026-11-20", to: "2026-11-19" } })]],
    ["phrase-not-understood", [known("decision-promised", "2026-11-09 12:00", { by: { phrase: "when the stars align" } })]],
    ["ends-before-start", [interviewOn("2026-11-23", "11:00", "10:00", [], "int-2")]],
    ["unknown-interview", [known("debrief-captured", "2026-11-09 12:00", { interview: "int-9" })]],
    ["unknown-interview", [known("message-sent", "2026-11-09 12:00", { purpose: "thank-you", channel: "email", interview: "int-9" })]],
    ["unknown-step", [known("step-dismissed", "2026-11-09 12:00", { step: "app-1.thank-you.int-1.nobody", reason: "no" })]],
    ["unknown-fact", [known("fact-retracted", "2026-11-09 12:00", { fact: "f99" })]],
    ["pin-before-interview", [known("step-pinned", "2026-11-05 12:00", { step: "app-1.thank-you.int-1.dana", on: "2026-11-08", reason: "no" })]],
    ["answer-in-the-past", [known("competing-offer", "2026-11-10 12:00", { answerBy: "2026-11-09" })]],
  ])("answers %s with a notice and plans the rest", (code, facts) => {
    const made = planned([interview, ...facts]);
    expect(codes(made)).toEqual([code]);
    expect(made.notices[0]?.facts).toEqual([facts[0]?.id]);
    expect(kindsOf(made)).toContain("debrief");
  });

  it("leaves an interview out that is scheduled after the end", () => {
    const made = planned([interview, known("rejected", "2026-11-12 10:00", {}), known("interview-scheduled", "2026-11-13 10:00", { interview: "int-2", starts: "2026-11-20T10:00:00Z", ends: "2026-11-20T11:00:00Z" }, "second")]);
    expect(codes(made)).toEqual(["after-the-end"]);
    expect(made.state).toBe("ended");
  });

  it("takes a step that is gone for one that was known", () => {
    const made = planned([interview, promise("2026-11-11"), known("step-pinned", "2026-11-09 10:30", { step: "app-1.decision-follow-up.int-1", on: "2026-11-20", reason: "early" })]);
    expect(codes(made)).toEqual([]);
  });

  it("undoes a retraction that is retracted itself", () => {
    expect(planned([interview, promise("2026-11-11"), retract("promise", "2026-11-10 09:00", "r1")]).decision?.basis).toBe("assumed");
    expect(planned([interview, promise("2026-11-11"), retract("promise", "2026-11-10 09:00", "r1"), retract("r1", "2026-11-10 10:00", "r2")]).decision?.basis).toBe("stated");
    expect(planned([interview, retract("r2", "2026-11-10 09:00", "r1"), retract("r1", "2026-11-10 10:00", "r2"), retract("r3", "2026-11-10 11:00", "r3")]).notices).toEqual([]);
  });
});
