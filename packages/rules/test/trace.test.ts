import { describe, expect, it } from "vitest";
import { explain } from "../src/index.ts";
import { interviewOn, known, people } from "../src/rulebook/cases.ts";
import { enquiry, interview, planned, promise, stepOf } from "./cast.ts";

describe("the trace", () => {
  it("tells what happened, which rule, and the date", () => {
    const made = planned([interview, known("decision-promised", "2026-11-18 11:00", { by: { phrase: "by the end of next week" } }, "promise")]);
    expect(explain(made, "app-1.decision-follow-up.promise")).toEqual([
      "They said they would decide by Fri 27 Nov (“by the end of next week”, said Wed 18 Nov)",
      "A day or two after that: Mon 30 Nov, at the latest Tue 1 Dec",
    ]);
    const landed = planned([interview, promise("2026-11-18"), enquiry("2026-11-19 10:00", "e1")]);
    expect(explain(landed, "app-1.check-in.promise")).toEqual([
      "An enquiry was sent on Thu 19 Nov and nobody has answered",
      "Check in 7 days later: Fri 27 Nov, at the latest Thu 3 Dec",
      "moved from Thu 26 Nov: Thanksgiving Day",
    ]);
    expect(explain(made, "app-1.nothing")).toEqual([]);
  });

  it("names people in titles", () => {
    const made = planned([interviewOn("2026-11-09", "10:00", "11:00", [people.dana, people.lee])]);
    expect(made.steps.filter(({ kind }) => kind === "thank-you").map(({ title }) => title)).toEqual(["Thank Dana Cho by email", "Thank Lee Park by email"]);
    expect(stepOf(made, "decision-follow-up").title).toBe("Ask Dana Cho about the decision");
  });
});
