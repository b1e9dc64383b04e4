import { describe, expect, it } from "vitest";
import { diff, explain } from "../src/index.ts";
import { known } from "../src/rulebook/cases.ts";
import { enquiry, interview, kindsOf, opensOf, planned, promise, stepOf } from "./cast.ts";

describe("waits", () => {
  it("keeps what was done in an earlier wait with the window that it had", () => {
    const made = planned([interview, promise("2026-11-11"), enquiry("2026-11-13 10:00", "e1"), known("delay-announced", "2026-11-16 10:00", { until: { date: "2026-11-25" } })]);
    const [done, open] = made.steps.filter(({ kind }) => kind === "decision-follow-up");
    expect(done).toMatchObject({ id: "app-1.decision-follow-up.promise", lineage: "app-1.enquiry-1.int-1", status: "done", doneBy: "e1" });
    expect(open).toMatchObject({ id: "app-1.decision-follow-up.delay-announced", lineage: "app-1.enquiry-1.int-1.2", status: "planned" });
    expect(made.decision).toMatchObject({ to: "2026-11-25", slips: 1, fact: "delay-announced" });
  });

  it("slips move a step that is open, with its lineage", () => {
    const before = planned([interview, promise("2026-11-11")]);
    const after = planned([interview, promise("2026-11-11"), promise("2026-11-20", "2026-11-11 10:00", "later")]);
    expect(diff(before, after).moved.map(({ before: was, after: is }) => [was.lineage === is.lineage, is.kind])).toContainEqual([true, "decision-follow-up"]);
  });

  it("takes up the earlier wait again where the later interview is called off", () => {
    const second = known("interview-scheduled", "2026-11-12 10:00", { interview: "int-2", starts: "2026-11-25T10:00:00Z", ends: "2026-11-25T11:00:00Z" }, "second");
    const off = known("interview-cancelled", "2026-11-18 10:00", { interview: "int-2" }, "off");
    const made = planned([interview, promise("2026-11-11"), second, off]);
    expect(opensOf(made, "check-in")).toBe("2026-11-25 09:00");
    expect(stepOf(made, "check-in").id).toBe("app-1.check-in.off");
    expect(kindsOf(made)).not.toContain("decision-follow-up");
  });

  it("holds the gap against an enquiry of the wait before", () => {
    const made = planned([interview, promise("2026-11-11"), enquiry("2026-11-12 10:00", "e1"), promise("2026-11-12", "2026-11-12 15:00", "later")]);
    expect(made.steps.filter(({ kind }) => kind === "decision-follow-up").map(({ window }) => window.opens.slice(0, 10))).toEqual(["2026-11-12", "2026-11-17"]);
  });

  it("needs the decision day while none is stated, and names what it would tighten", () => {
    const made = planned([interview]);
    expect(made.needs).toMatchObject([{ fact: "decision-promised", question: "When did they say they would decide?" }]);
    expect(made.needs[0]?.tightens).toContain("app-1.decision-follow-up.int-1");
    expect(planned([interview, promise("2026-11-11")]).needs).toEqual([]);
  });

  it("plans an ambiguous day on its later reading and asks which was meant", () => {
    const made = planned([interview, known("decision-promised", "2026-11-09 11:00", { by: { phrase: "1/12" } })]);
    expect(made.decision?.to).toBe("2027-01-12");
    expect(made.needs).toMatchObject([{ fact: "decision-promised", question: "Did “1/12” mean Tue 1 Dec or Tue 12 Jan? The later day is planned on" }]);
  });

  it("says what it knows where only a first day was named", () => {
    const made = planned([interview, known("decision-promised", "2026-11-09 11:00", { by: { phrase: "after Thanksgiving" } })]);
    expect(made.decision?.basis).toBe("assumed");
    expect(explain(made, "app-1.decision-follow-up.int-1")[0]).toBe("They said not before Fri 27 Nov, which promises no day");
  });
});
