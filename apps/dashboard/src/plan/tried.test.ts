import { describe, expect, it } from "vitest";
import { aPlan, aStep, aWindow } from "../testing/builders.ts";
import { ghostPins, ribbonLayout } from "./ribbon-layout.ts";
import { triedSteps } from "./tried.ts";

const now = Date.parse("2026-11-24T09:12:00Z");
const on = (id: string, date: string) => aStep({ id, title: id, status: "planned", window: aWindow(`${date}T09:00:00Z`, `${date}T17:00:00Z`) });
const calendar = { weekend: ["saturday", "sunday"] as ("saturday" | "sunday")[], holidays: [], closed: [], from: "2026-01-01", through: "2027-12-31" };
const diff = {
  kept: [on("stay", "2026-11-26")],
  changed: [],
  added: [on("new", "2026-11-30")],
  moved: [
    { before: on("ask", "2026-12-02"), after: { ...on("ask-again", "2026-12-09") }, because: [] },
    { before: on("hours", "2026-12-03"), after: on("hours", "2026-12-03"), because: [] },
  ],
  dropped: [{ step: on("gone", "2026-12-04"), because: { rule: "budget", text: "They answered.", facts: [] } }],
};

describe("what a trial does to the plan that stands", () => {
  it("names the new day or the end by the id that a step has now, and leaves the rest alone", () => {
    expect([...triedSteps(diff, now, "Europe/London")]).toEqual([
      ["ask", { kind: "moved", date: "2026-12-09", text: "Wed 9 Dec" }],
      ["gone", { kind: "stops" }],
    ]);
  });

  it("stands on the ribbon beside what stays, never over it", () => {
    const plan = aPlan({ steps: [on("stay", "2026-12-09"), on("ask", "2026-12-02"), on("gone", "2026-12-04")] });
    const layout = ribbonLayout(plan, [], calendar, now, "Europe/London");
    const ghosts = ghostPins(layout, triedSteps(diff, now, "Europe/London"));
    const stays = layout.pins.find(({ key }) => key === "stay");
    expect(ghosts.map(({ key }) => key)).toEqual(["ask"]);
    expect(Math.abs((ghosts[0]?.column ?? 0) - (stays?.column ?? 0))).toBeGreaterThanOrEqual(0.85);
  });
});
