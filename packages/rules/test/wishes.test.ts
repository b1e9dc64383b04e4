import { describe, expect, it } from "vitest";
import { interviewOn, known } from "../src/rulebook/cases.ts";
import { enquiry, interview, opensOf, planned, promise, stepOf } from "./cast.ts";

const pinOn = (on: string) => known("step-pinned", "2026-11-10 09:00", { step: "app-1.decision-follow-up.promise", on, reason: "travelling" });

describe("people", () => {
  it("moves what follows a pinned enquiry with it, though never before the decision day", () => {
    expect(opensOf(planned([interview, promise("2026-11-11"), pinOn("2026-11-16")]), "check-in")).toBe("2026-11-23 09:00");
    expect(opensOf(planned([interview, promise("2026-11-30"), pinOn("2026-11-12")]), "check-in")).toBe("2026-12-01 09:00");
  });

  it("opens a thank-you pinned on the interview's day no earlier than its own opening", () => {
    const pin = known("step-pinned", "2026-11-09 09:00", { step: "app-1.thank-you.int-1.dana", on: "2026-11-09", reason: "today" });
    expect(opensOf(planned([interviewOn("2026-11-09", "16:00", "17:30"), pin]), "thank-you")).toBe("2026-11-09 18:30");
  });

  it("names calls as an alternative unless they asked for none", () => {
    expect(stepOf(planned([interview]), "decision-follow-up").alternatives).toEqual(["phone"]);
    const noCalls = known("contact-preference-stated", "2026-11-10 09:00", { preference: "no-calls" });
    expect(stepOf(planned([interview, noCalls]), "decision-follow-up").alternatives).toEqual([]);
  });

  it("adds missed thanks to the next enquiry, until one was sent", () => {
    const late = planned([interview, promise("2026-11-20")], "2026-11-12T12:00:00Z");
    expect(stepOf(late, "decision-follow-up").guidance).toContain("missed-thanks");
    const said = planned([interview, promise("2026-11-20"), enquiry("2026-11-23 10:00", "e1")], "2026-11-24T12:00:00Z");
    expect(said.steps.flatMap(({ guidance }) => guidance)).not.toContain("missed-thanks");
  });

  it("keeps an answered offer's open replies apart from the wish for silence", () => {
    const silence = known("contact-preference-stated", "2026-11-10 09:00", { preference: "no-contact-before-decision" });
    const made = planned([interview, silence, known("competing-offer", "2026-11-11 09:00", {})]);
    expect(stepOf(made, "decision-follow-up").status).toBe("withheld");
    expect(stepOf(made, "expedite").status).not.toBe("withheld");
  });
});
