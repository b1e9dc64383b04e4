import type { ApplicationView, RevisionView } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { fieldChanges } from "./field-changes.ts";
import { revisionsOfOthers } from "./use-told.ts";

const nothing = { kept: [], moved: [], changed: [], added: [], dropped: [] };
const revision = (number: number, ...facts: string[]): RevisionView => ({
  id: `r${number}`,
  number,
  madeAt: "2026-11-24T09:00:00Z",
  actor: { kind: "member", name: "Eleri Morgan" },
  facts: facts.map((id) => ({ id, type: "message-sent" as const })),
  diff: nothing,
});
const revisions = [revision(4), revision(3, "mine"), revision(2, "mine", "theirs"), revision(1, "theirs")];

describe("what others changed", () => {
  it("is every revision since that rests on a fact which this tab did not record, or on none", () => {
    const others = (seen: number) => revisionsOfOthers(revisions, seen, new Set(["mine"])).map(({ number }) => number);
    expect(others(0)).toEqual([4, 2, 1]);
    expect(others(3)).toEqual([4]);
    expect(others(4)).toEqual([]);
    expect(revisionsOfOthers(revisions, 3, new Set(["r4"]))).toEqual([]);
  });

  it("is also what is no fact: role, route, employer, their zone", () => {
    const view = { role: "Designer", route: "direct", employer: { name: "Northwind", timeZone: "America/New_York" } } as ApplicationView;
    const after = { ...view, role: "Lead designer", employer: { ...view.employer, timeZone: "Europe/London" } };
    expect(fieldChanges(view, after)).toEqual([
      { label: "Role", before: "Designer", after: "Lead designer" },
      { label: "Their time", before: "New York", after: "London" },
    ]);
    expect(fieldChanges(view, { ...view, version: 2 })).toEqual([]);
  });
});
