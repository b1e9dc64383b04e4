import { describe, expect, it } from "vitest";
import { aStep, anItem } from "../testing/builders.ts";
import { isMarkable, markLabel, queueRows, rowTitle } from "./queue-rows.ts";

const thanks = (id: string, title: string) => anItem({ row: "due|app-1|thank-you|int-1", step: aStep({ id, kind: "thank-you", interview: "int-1", to: [id], title }) });

describe("the rows of the queue", () => {
  it("reads the thank-yous of one interview as one", () => {
    const rows = queueRows([thanks("p1", "Thank Dana"), thanks("p2", "Thank Ravi"), anItem()]);
    expect(rows.map((row) => row.items.length)).toEqual([2, 1]);
    expect(rows.map(rowTitle)).toEqual(["Thank-you to 2 interviewers", "Ask Dana Cho about the decision"]);
  });

  it("keeps those of another group or another client apart", () => {
    const other = { ...thanks("p2", "Thank Ravi"), row: "due|app-2|thank-you|int-1", application: { id: "app-2", role: "x", state: "waiting" } as const };
    const late = { ...thanks("p3", "Thank Ilse"), row: "late|app-1|thank-you|int-1", group: "late" as const };
    expect(queueRows([thanks("p1", "Thank Dana"), other, late])).toHaveLength(3);
  });

  it("marks only what has opened", () => {
    const groups = (["late", "due", "changed", "tomorrow"] as const).map((group) => queueRows([anItem({ group })])[0]);
    expect(groups.map((row) => row !== undefined && isMarkable(row))).toEqual([true, true, false, false]);
  });

  it("leaves the questions of an interview to its debrief", () => {
    const [row] = queueRows([anItem({ step: aStep({ kind: "prepare-questions", touch: false, channel: null }) })]);
    expect(row && isMarkable(row)).toBe(false);
  });

  it.each([
    [aStep(), "Mark as sent"],
    [aStep({ channel: "phone" }), "Mark as called"],
    [aStep({ touch: false, channel: null }), "Mark as done"],
  ])("names the act by what is asked", (step, label) => {
    const [row] = queueRows([anItem({ step })]);
    expect(row && markLabel(row)).toBe(label);
  });
});
