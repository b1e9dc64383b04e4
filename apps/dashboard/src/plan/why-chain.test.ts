import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { aStep } from "../testing/builders.ts";
import { whyChain } from "./why-chain.ts";

const promised: Fact = { id: "f2", type: "decision-promised", at: "2026-11-16T22:30:00Z", by: { date: "2026-11-23" } };
const step = aStep({
  because: [
    { rule: "decision-follow-up", text: "They said they would decide by Mon 23 Nov", facts: ["f2"] },
    { rule: "decision-follow-up", text: "A day or two after that: Tue 24 Nov", facts: ["f2"] },
    {
      rule: "landing",
      text: "moved from Thu 26 Nov: Thanksgiving Day",
      facts: [],
      from: "2026-11-26",
      to: "2026-11-27",
    },
  ],
});
const context = { facts: [promised], reader: "Europe/London", employer: "America/New_York" };

describe("the reason as a chain", () => {
  it("goes from what happened over the rule to the move, each with its label and date", () => {
    expect(whyChain(step, context)).toEqual([
      { text: "They said they would decide by Mon 23 Nov", label: "What happened", date: "Mon 16 Nov, 22:30" },
      { text: "A day or two after that: Tue 24 Nov", label: "Your policy", date: null },
      { text: "moved from Thu 26 Nov: Thanksgiving Day", label: "Holiday calendar", date: "Fri 27 Nov" },
    ]);
  });

  it("ends in the day of the step where no move says it", () => {
    const links = whyChain({ ...step, because: step.because.slice(0, 2) }, context);
    expect(links.at(-1)?.date).toBe("Tue 24 Nov");
  });

  it("does without dates of what happened until the facts are there", () => {
    expect(whyChain(step, { ...context, facts: [] })[0]?.date).toBeNull();
  });

  it("names the zone of a time of day that is not the reader's", () => {
    const because = [{ rule: "thank-you", text: "From Thu 5 Nov 16:00", facts: ["f2"] }];
    expect(whyChain({ ...step, because }, context)[0]?.label).toBe("Your policy, times in New York");
    expect(whyChain({ ...step, because }, { ...context, employer: "Europe/Dublin" })[0]?.label).toBe("Your policy");
  });
});
