import type { CaseloadRow } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { type CaseloadSort, caseloadSorts, readChoice } from "./caseload-choice.ts";
import { shownRows } from "./shown-rows.ts";

let made = 0;
function row(name: string, change: Partial<CaseloadRow> = {}): CaseloadRow {
  made += 1;
  return {
    client: { id: `cli_${String(made).padStart(3, "0")}`, name },
    coachId: null,
    archivedAt: null,
    applications: 1,
    inFlight: 1,
    withoutNext: 0,
    late: 0,
    lastFactAt: "2026-11-20T12:00:00Z",
    silent: false,
    furthest: { applicationId: "app_1", role: "Product designer", employer: { id: "emp_1", name: "Northwind" }, offer: false, interviews: 1 },
    next: { applicationId: "app_1", stepId: "s", kind: "thank-you", title: "Thank Dana", status: "planned", opens: "2026-11-26T09:00:00Z", by: "2026-11-26T17:00:00Z", closes: "2026-11-27T17:00:00Z" },
    ...change,
  };
}
const next = (status: "late" | "due" | "planned", opens: string, closes: string): Partial<CaseloadRow> => ({ next: { applicationId: "a", stepId: "s", kind: "thank-you", title: "Thank", status, opens, by: closes, closes } });
const names = (rows: readonly CaseloadRow[], query: string) => shownRows(rows, readChoice(new URLSearchParams(query))).map(({ client }) => client.name);

const bare = row("Zoe", { applications: 0, inFlight: 0, lastFactAt: null, furthest: null, next: null });
const late = row("ada", { late: 2, ...next("late", "2026-11-20T09:00:00Z", "2026-11-25T17:00:00Z") });
const due = row("Élise", { silent: true, lastFactAt: "2026-11-01T12:00:00Z", ...next("due", "2026-11-24T09:00:00Z", "2026-11-24T17:00:00Z"), furthest: { applicationId: "a", role: "Nurse", employer: { id: "e", name: "Corvid Health" }, offer: true, interviews: 3 } });
const planned = row("Ben", { withoutNext: 1, inFlight: 4 });
const all = [bare, late, due, planned];

describe("the rows of the caseload", () => {
  it.each([
    ["show=late", ["ada"]],
    ["show=silent", ["Élise"]],
    ["show=without-next&sort=name", ["Ben", "Zoe"]],
    ["q=corvid", ["Élise"]],
    ["q=NURSE", ["Élise"]],
    ["q=nobody", []],
  ])("that %s leaves", (query, shown) => {
    expect(names(all, query)).toEqual(shown);
  });

  it.each([
    ["sort=next", ["ada", "Élise", "Ben", "Zoe"]],
    ["sort=next&order=descending", ["Ben", "Élise", "ada", "Zoe"]],
    ["sort=name", ["ada", "Ben", "Élise", "Zoe"]],
    ["sort=furthest", ["Élise", "ada", "Ben", "Zoe"]],
    ["sort=in-flight", ["Ben", "ada", "Élise", "Zoe"]],
    ["sort=late", ["ada", "Zoe", "Élise", "Ben"]],
    ["sort=silent", ["Élise", "ada", "Ben", "Zoe"]],
  ])("by %s stand with nothing last", (query, shown) => {
    expect(names(all, query)).toEqual(shown);
  });

  it.each(caseloadSorts)("of ten thousand are all there, in an order that is the same twice: %s", (sort: CaseloadSort) => {
    const many = Array.from({ length: 10_000 }, (_, i) => row(`Client ${i % 7}`, { late: i % 5 }));
    const once = shownRows(many, readChoice(new URLSearchParams({ sort })));
    expect(new Set(once.map(({ client }) => client.id)).size).toBe(10_000);
    expect(shownRows(many.toReversed(), readChoice(new URLSearchParams({ sort })))).toEqual(once);
  });
});
