import { describe, expect, it } from "vitest";
import { aPlan, aStep, aWindow } from "../testing/builders.ts";
import { whatIfChoices } from "./what-if-choices.ts";

const zone = "America/New_York";
const now = Date.parse("2026-11-24T14:00:00Z");
const decision = { from: "2026-12-03", to: "2026-12-03", precision: "exact", basis: "stated", fact: "f1", slips: 0 } as const;
const slip = (day: string) => whatIfChoices(aPlan({ decision }), { now, zone, day })[1]?.fact;

describe("futures worth trying", () => {
  it("slip a promised date by a week, and name the next touch", () => {
    const step = aStep({ status: "planned", window: aWindow("2026-12-04T14:00:00Z", "2026-12-04T22:00:00Z") });
    const choices = whatIfChoices(aPlan({ decision, steps: [step] }), { now, zone });
    expect(choices.map((choice) => choice.label)).toEqual([
      "They reply before Fri 4 Dec",
      "The decision slips to Thu 10 Dec",
      "Another offer lapses Mon 30 Nov",
      "They say no",
    ]);
  });

  it("slip from today where the promised day has passed, never to a weekend", () => {
    const past = { ...decision, from: "2026-11-20", to: "2026-11-20" };
    const saturday = Date.parse("2026-11-28T14:00:00Z");
    const facts = whatIfChoices(aPlan({ decision: past }), { now: saturday, zone }).map((choice) => choice.fact);
    expect(facts[1]).toMatchObject({ type: "delay-announced", until: { date: "2026-12-07" } });
  });

  it("take the day that the reader says, and not one that has passed", () => {
    expect(slip("2026-12-15")).toMatchObject({ until: { date: "2026-12-15" } });
    for (const day of ["2026-11-01", "soon", "2026-13-01"]) expect(slip(day), day).toMatchObject({ until: { date: "2026-12-10" } });
  });

  it.each([
    ["ended", ["application-reopened"]],
    ["offer", ["offer-accepted", "offer-declined", "offer-received"]],
  ] as const)("are what is left to happen in state %s", (state, types) => {
    expect(whatIfChoices(aPlan({ state }), { now, zone }).map(({ fact }) => fact.type)).toEqual(types);
  });
});
