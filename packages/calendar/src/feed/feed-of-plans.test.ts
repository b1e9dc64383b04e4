import { stepKinds } from "@tact/facts";
import type { StepStatus } from "@tact/facts";
import { describe, expect, test } from "vitest";
import { feedDocument, newYork, step } from "../../test/steps.ts";
import type { FeedPlan } from "./feed-of-plans.ts";
import { feedOfPlans } from "./feed-of-plans.ts";

const { events: _none, ...head } = feedDocument();
const asOf = "2026-11-23T18:00:00Z";

function plan(steps: ReturnType<typeof step>[], change: Partial<FeedPlan> = {}): FeedPlan {
  return {
    organisation: "org_01k8",
    employerName: "Northwind",
    employerTimeZone: "America/New_York",
    role: "Product designer",
    steps: steps.map((of) => ({ step: of, sequence: 1, createdAt: asOf, lastModified: asOf })),
    ...change,
  };
}

describe("the feed of plans", () => {
  test.each<[StepStatus, number]>([
    ["planned", 1],
    ["due", 1],
    ["late", 1],
    ["expired", 0],
    ["done", 0],
    ["dismissed", 0],
    ["withheld", 0],
  ])("holds of a step that is %s %i events", (status, count) => {
    expect(feedOfPlans(head, [plan([step("thank-you", { status })])], asOf).events.length).toBe(count);
  });

  test.each([
    ["60 days back", "2026-09-24T18:00:00Z[UTC]", 1],
    ["further back", "2026-09-24T17:59:59Z[UTC]", 0],
    ["365 days ahead", "2027-11-23T18:00:00Z[UTC]", 1],
    ["further ahead", "2027-11-23T18:00:01Z[UTC]", 0],
  ])("reaches %s", (_, at, count) => {
    const window = { opens: at, ideal: at, by: at, closes: at };
    expect(feedOfPlans(head, [plan([step("check-in", { window })])], asOf).events.length).toBe(count);
  });

  test("stands in the order of the ideal moments, over all plans", () => {
    const later = step("check-in", { id: "b", window: newYork("12-09 09:00", "12-09 10:00", "12-16 17:00", "12-23 17:00") });
    const first = step("thank-you", { id: "a" });
    const sameTime = step("thank-you", { id: "c" });
    const { events } = feedOfPlans(head, [plan([later, sameTime]), plan([first])], asOf);
    expect(events.map((event) => event.step.id)).toEqual(["a", "c", "b"]);
  });

  test("carries the stamps, the names, the address and the words of each step", () => {
    const { events } = feedOfPlans(
      head,
      [plan([step("thank-you")], { clientName: "Maya Okafor", privacy: "initials", urlOf: ({ id }) => `https://tact.example/${id}`, sayOf: () => ["Thanks."] })],
      asOf,
    );
    expect(events).toMatchObject([
      { organisation: "org_01k8", sequence: 1, lastModified: asOf, createdAt: asOf, clientName: "Maya Okafor", privacy: "initials", url: "https://tact.example/app-1.thank-you.int-1", say: ["Thanks."] },
    ]);
    expect(events[0]).not.toHaveProperty("urlOf");
  });

  test("keeps fewer than a thousand events, the earliest", () => {
    const steps = Array.from({ length: 1200 }, (_, index) => step(stepKinds[index % stepKinds.length] ?? "debrief", { id: String(index) }));
    expect(feedOfPlans(head, [plan(steps)], asOf).events.length).toBe(999);
  });
});
