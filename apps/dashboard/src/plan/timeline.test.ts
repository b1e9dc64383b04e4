import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { aPlan, aStep } from "../testing/builders.ts";
import { wallClock } from "../time/zoned.ts";
import { groupSteps, interviewsOf, timelineOf } from "./timeline.ts";

const scheduled: Fact = {
  id: "f1",
  type: "interview-scheduled",
  at: "2026-11-16T10:00:00Z",
  interview: "int-1",
  starts: "2026-11-23T13:00:00Z",
  ends: "2026-11-23T14:00:00Z",
  stage: "Panel",
};

describe("interviews on record", () => {
  it("take the latest times, in whatever order the facts come", () => {
    const moved: Fact = {
      id: "f2",
      type: "interview-rescheduled",
      at: "2026-11-17T10:00:00Z",
      interview: "int-1",
      starts: "2026-11-24T13:00:00Z",
      ends: "2026-11-24T14:00:00Z",
    };
    expect(interviewsOf([moved, scheduled])).toMatchObject([{ id: "int-1", stage: "Panel", starts: moved.starts }]);
  });

  it("leave out what was cancelled, until it is moved to a new time", () => {
    const cancelled: Fact = { id: "f3", type: "interview-cancelled", at: "2026-11-18T10:00:00Z", interview: "int-1" };
    const revived: Fact = {
      id: "f4",
      type: "interview-rescheduled",
      at: "2026-11-19T10:00:00Z",
      interview: "int-1",
      starts: "2026-11-25T13:00:00Z",
      ends: "2026-11-25T14:00:00Z",
    };
    expect(interviewsOf([scheduled, cancelled])).toEqual([]);
    expect(interviewsOf([scheduled, cancelled, revived])).toMatchObject([{ starts: revived.starts }]);
  });
});

const thanks = (id: string) => aStep({ id, kind: "thank-you", interview: "int-1", to: [id] });

describe("steps on the timeline", () => {
  it("stand together where they are of one kind, interview, window and status", () => {
    const groups = groupSteps([thanks("p1"), thanks("p2"), aStep({ id: "ask" })]);
    expect(groups.map((group) => [group.number, group.steps.length])).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it("leave the group once they are done, and lose their number", () => {
    const groups = groupSteps([thanks("p1"), { ...thanks("p2"), status: "done", doneBy: "f9" }]);
    expect(groups.map((group) => group.number)).toEqual([1, null]);
  });

  it("come with interviews and the promised day in order of time", () => {
    const decision = { from: "2026-12-03", to: "2026-12-03", precision: "exact", basis: "stated", fact: "f2", slips: 0 } as const;
    const plan = aPlan({ decision, steps: [aStep()] });
    expect(timelineOf(plan, [scheduled], "America/New_York").map((entry) => entry.kind)).toEqual([
      "interview",
      "steps",
      "decision",
    ]);
  });

  it.each(["Pacific/Auckland", "Pacific/Kiritimati", "America/Los_Angeles"])("end the promised day in the afternoon of that day in %s", (zone) => {
    const decision = { from: "2026-12-03", to: "2026-12-03", precision: "exact", basis: "stated", fact: "f2", slips: 0 } as const;
    const [entry] = timelineOf(aPlan({ decision, steps: [] }), [], zone);
    expect(wallClock(entry?.at ?? 0, zone)).toMatchObject({ date: "2026-12-03", hour: 17, minute: 0 });
  });
});
