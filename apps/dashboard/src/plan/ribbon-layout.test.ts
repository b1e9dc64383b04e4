import type { BusinessCalendar, Step } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { aPlan, aStep, aWindow } from "../testing/builders.ts";
import { ribbonLayout } from "./ribbon-layout.ts";
import type { InterviewEntry } from "./timeline.ts";

const zone = "Europe/London";
const now = Date.parse("2026-11-24T12:00:00Z");
const calendar: BusinessCalendar = {
  weekend: ["saturday", "sunday"],
  holidays: [{ date: "2026-11-26", name: "Thanksgiving Day" }],
  closed: [{ from: "2026-12-07", to: "2026-12-08", label: "company days" }],
  from: "2026-01-01",
  through: "2027-12-31",
};
const interview: InterviewEntry = {
  id: "int-1",
  starts: "2026-11-23T13:00:00Z",
  ends: "2026-11-23T14:00:00Z",
  stage: null,
  format: null,
  participants: [],
};
const on = (id: string, date: string, part: Partial<Step> = {}) =>
  aStep({ id, status: "planned", window: aWindow(`${date}T09:00:00Z`, `${date}T17:00:00Z`), ...part });

function layout(steps: Step[], decision: string | null = null) {
  const plan = aPlan({
    steps,
    decision:
      decision === null
        ? null
        : { from: decision, to: decision, precision: "exact", basis: "stated", fact: "f1", slips: 0 },
  });
  return ribbonLayout(plan, [interview], calendar, now, zone);
}

describe("the ribbon", () => {
  it("runs from the last interview to the last step, a column a day", () => {
    const { days, pins, interviews } = layout([on("a", "2026-12-04"), on("b", "2026-12-11")]);
    expect(days[0]).toMatchObject({ date: "2026-11-23", today: false, firstOfMonth: true });
    expect(days[1]).toMatchObject({ date: "2026-11-24", today: true });
    expect(interviews).toEqual([{ id: "int-1", column: 0.5 }]);
    expect(pins.map((pin) => [pin.number, pin.column])).toEqual([
      [1, 11.5],
      [2, 18.5],
    ]);
  });

  it("sinks weekends, hatches closed days and says why they are closed", () => {
    const { days, closures } = layout([on("a", "2026-12-11")]);
    expect(days.filter((day) => day.closed).map((day) => day.date)).toEqual(["2026-11-26", "2026-12-07", "2026-12-08"]);
    expect(days.find((day) => day.date === "2026-11-28")?.weekend).toBe(true);
    expect(closures).toEqual([
      { from: "2026-11-26", to: "2026-11-26", label: "Thanksgiving Day" },
      { from: "2026-12-07", to: "2026-12-08", label: "company days" },
    ]);
  });

  it("draws the wait from now to the end of the promised day", () => {
    const { wait, now: at } = layout([on("a", "2026-12-04")], "2026-12-03");
    expect(at).toBe(1.5);
    expect(wait).toEqual({ from: 1.5, to: 11, stated: true });
  });

  it("draws no wait once the day has passed, but keeps its mark", () => {
    const { wait, promised, days } = layout([on("a", "2026-12-04")], "2026-11-20");
    expect(wait).toBeNull();
    expect(days[0]?.date).toBe("2026-11-20");
    expect(promised).toBe(1);
  });

  it("puts what is late or due since yesterday on today", () => {
    const { pins } = layout([on("a", "2026-11-23", { status: "late" }), on("b", "2026-12-04")]);
    expect(pins[0]).toMatchObject({ number: 1, column: 1.5, tone: "late" });
  });

  it("moves pins of one day apart", () => {
    const { pins } = layout([on("a", "2026-12-04"), on("b", "2026-12-04")]);
    const [first, second] = pins.map((pin) => pin.column);
    expect((second ?? 0) - (first ?? 0)).toBeCloseTo(0.85);
  });

  it("shows at most four weeks and the rest behind the break", () => {
    const { days, pins, later } = layout([on("a", "2026-12-04"), on("b", "2027-01-18")]);
    expect(days).toHaveLength(28);
    expect(pins.map((pin) => pin.number)).toEqual([1]);
    expect(later).toMatchObject([{ number: 2, date: "2027-01-18" }]);
  });

  it("gives done steps no pin", () => {
    expect(layout([on("a", "2026-11-24", { status: "done", doneBy: "f9" })]).pins).toEqual([]);
  });
});
