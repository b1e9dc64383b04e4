import { describe, expect, it } from "vitest";
import { anApplication, aStep, aView } from "../testing/portal-builders.ts";
import { heading } from "./heading.ts";
import { nowGroups, stepsAhead } from "./now-groups.ts";

const window = (day: string) => ({
  opens: `${day}T09:00:00-05:00[America/New_York]`,
  ideal: `${day}T10:00:00-05:00[America/New_York]`,
  by: `${day}T16:30:00-05:00[America/New_York]`,
  closes: `${day}T17:00:00-05:00[America/New_York]`,
});

describe("what there is to do now", () => {
  it("groups the thank-yous of one interview, and nothing else", () => {
    const steps = [
      aStep({ id: "a", kind: "thank-you", interview: "int-1" }),
      aStep({ id: "b", kind: "thank-you", interview: "int-1" }),
      aStep({ id: "c", kind: "thank-you", interview: "int-2" }),
      aStep({ id: "d", kind: "check-in" }),
    ];
    const groups = nowGroups(aView([anApplication({ steps })]));
    expect(groups.map((group) => group.steps.map(({ id }) => id))).toEqual([["a", "b"], ["c"], ["d"]]);
  });

  it("keeps the same interview id of two applications apart", () => {
    const applications = ["app_1", "app_2"].map((id) => anApplication({ id, steps: [aStep({ id: `${id}.a`, kind: "thank-you", interview: "int-1" })] }));
    expect(nowGroups(aView(applications))).toHaveLength(2);
  });

  it("puts what is late first, then what closes first, then what is for the client alone", () => {
    const steps = [
      aStep({ id: "own", touch: false, channel: null, window: window("2026-11-24") }),
      aStep({ id: "later", window: window("2026-11-26") }),
      aStep({ id: "sooner", window: window("2026-11-25") }),
      aStep({ id: "late", status: "late", window: window("2026-11-30") }),
    ];
    expect(nowGroups(aView([anApplication({ steps })])).map(({ steps: [first] }) => first.id)).toEqual(["late", "sooner", "later", "own"]);
  });

  it("leaves out what is still ahead, which comes after in the order of its days", () => {
    const steps = [aStep({ id: "far", status: "planned", window: window("2026-12-11") }), aStep({ id: "near", status: "planned", window: window("2026-12-04") }), aStep({ id: "now" })];
    const view = aView([anApplication({ steps })]);
    expect(nowGroups(view).map(({ key }) => key)).toEqual(["app_1 now"]);
    expect(stepsAhead(view).map(({ step }) => step.id)).toEqual(["near", "far"]);
  });
});

function said(applications: Parameters<typeof aView>[0], name?: string): string {
  const view = aView(applications, name);
  return heading(view, nowGroups(view), stepsAhead(view));
}

describe("the heading", () => {
  it.each([
    [[aStep({ id: "a" })], "Maya, one note to send today"],
    [[aStep({ id: "a" }), aStep({ id: "b" }), aStep({ id: "c" }), aStep({ id: "d" })], "Maya, four notes to send today"],
    [[aStep({ id: "a", channel: "phone" })], "Maya, one call to make today"],
    [[aStep({ id: "a" }), aStep({ id: "b", channel: "phone" })], "Maya, two things to do today"],
    [[aStep({ id: "a", window: window("2026-11-27") })], "Maya, one note to send"],
    [[aStep({ id: "a", status: "late", window: window("2026-11-20") })], "Maya, one note to send today"],
    [[aStep({ id: "a", status: "planned", window: window("2026-11-30") })], "Maya, nothing to do until Mon 30 Nov"],
    [[aStep({ id: "a", status: "planned", window: window("2026-11-24") })], "Maya, nothing to do until 09:00"],
    [[], "Maya, nothing to do now"],
  ] as const)("counts what is to be done: %#", (steps, expected) => {
    expect(said([anApplication({ steps: [...steps] })])).toBe(expected);
  });

  it("says so where there is no application yet", () => {
    expect(said([])).toBe("Maya, your plan is not here yet");
  });

  it.each([
    ["x".repeat(200), `${"x".repeat(23)}…, nothing to do now`],
    ["أروى الحكيم", "\u2068أروى\u2069, nothing to do now"],
    ["  Ana  María  ", "Ana, nothing to do now"],
  ])("greets %s by a name that can be read", (name, expected) => {
    expect(said([anApplication({ steps: [] })], name)).toBe(expected);
  });
});
