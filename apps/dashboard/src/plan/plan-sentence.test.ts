import type { Decision, Plan } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { aPlan, aStep, aWindow } from "../testing/builders.ts";
import { planSentence } from "./plan-sentence.ts";

const zone = "Europe/London";
const now = Date.parse("2026-11-24T09:12:00Z");
const decision: Decision = { from: "2026-12-03", to: "2026-12-03", precision: "exact", basis: "stated", fact: "f1", slips: 0 };
const sentence = (part: Partial<Plan>) => planSentence(aPlan(part), now, zone);

describe("where an application stands", () => {
  it.each<[string, Partial<Plan>, string]>([
    ["a promised date", { decision }, "Waiting for a decision by **Thu 3 Dec**."],
    [
      "an assumed date",
      { decision: { ...decision, basis: "assumed", fact: null } },
      "Waiting for a decision. No date was promised; **Thu 3 Dec** is assumed.",
    ],
    [
      "a date that has passed",
      { state: "overdue-decision", decision: { ...decision, to: "2026-11-20" } },
      "They said **Fri 20 Nov**; no word since.",
    ],
    ["a delay with a date", { state: "delayed", decision }, "Delayed until **Thu 3 Dec**."],
    ["a delay without one", { state: "delayed" }, "They announced a delay."],
    ["an interview ahead", { state: "before-interview" }, "The interview is still ahead."],
    [
      "no interview ahead, once the only one was called off",
      { state: "before-interview", nothingToDo: "There is no interview to follow up yet" },
      "There is no interview to follow up yet",
    ],
    [
      "the end, with the engine's reason",
      { state: "ended", nothingToDo: "The application was withdrawn: nothing is left to do" },
      "This application has ended. The application was withdrawn: nothing is left to do",
    ],
  ])("%s", (_, part, expected) => {
    expect(sentence(part)).toBe(expected);
  });

  it.each<[string, Parameters<typeof aStep>[0], string]>([
    [
      "due: until when",
      { status: "due", window: aWindow("2026-11-24T08:00:00Z", "2026-11-24T17:00:00Z") },
      "**by today, 17:00**",
    ],
    [
      "late: until it is too late",
      { status: "late", window: aWindow("2026-11-20T08:00:00Z", "2026-11-23T17:00:00Z", "2026-11-25T17:00:00Z") },
      "**by tomorrow, 17:00**",
    ],
    [
      "planned: from when",
      { status: "planned", window: aWindow("2026-12-04T09:00:00Z", "2026-12-07T17:00:00Z") },
      "**Fri 4 Dec, from 09:00**",
    ],
  ])("and what comes next, %s", (_, part, expected) => {
    const step = aStep(part);
    expect(sentence({ steps: [step], next: step.id })).toContain(`Next: Ask Dana Cho about the decision, ${expected}.`);
  });
});
