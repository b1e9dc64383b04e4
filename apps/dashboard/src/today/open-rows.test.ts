import { describe, expect, it } from "vitest";
import { stepKey } from "../steps/step-target.ts";
import { aStep, anItem } from "../testing/builders.ts";
import { openCounts, openRows } from "./open-rows.ts";
import { fits, quietRows } from "./queue-rows.ts";

const note = (id: string) => anItem({ row: "due|app-1|thank-you|int-1", step: aStep({ id, kind: "thank-you", interview: "int-1", title: `Thank ${id}` }) });

it("leaves out what was just acted on, and keeps the rest of a row", () => {
  const items = [note("Dana"), note("Ravi"), anItem()];
  const [first] = items;
  const gone = new Set(first === undefined ? [] : [stepKey({ applicationId: "app-1", step: first.step })]);
  expect(openRows(items, gone).map((row) => row.items.map(({ step }) => step.title))).toEqual([["Thank Ravi"], ["Ask Dana Cho about the decision"]]);
  expect(openRows(items, new Set())).toHaveLength(2);
});

it("keeps the id of a row while it moves from due to late: the list does not lose its place", () => {
  const due = openRows([anItem()], new Set());
  const late = openRows([anItem({ group: "late" })], new Set());
  expect(due.map(({ id }) => id)).toEqual(late.map(({ id }) => id));
});

it.each([
  ["grace", true],
  ["NORTHWIND decision", true],
  ["designer", true],
  ["halden", false],
])("finds by client, employer, role and step: %s", (wanted, found) => {
  expect(openRows([anItem()], new Set()).every((row) => fits(row, wanted))).toBe(found);
});

it("lists a silent client and an application without a next step each once", () => {
  const client = { id: "cli-1", name: "Grace Mbeki", timeZone: "Europe/London" };
  const rows = quietRows({
    silent: [{ client, applications: 2, lastFactAt: null, applicationId: "app-1" }],
    withoutNext: [{ application: { id: "app-1", role: "Designer", state: null }, client, employer: { id: "e", name: "Northwind", timeZone: "Europe/London" }, lastFactAt: null }],
  });
  expect(rows.map(({ id, group }) => [id, group])).toEqual([["silent:cli-1", "silent"], ["unplanned:app-1", "unplanned"]]);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(2);
});

it("keeps every row that an act does not touch, and those that a new reading says the same of: they need not be drawn again", () => {
  const items = [note("Dana"), anItem({ application: { id: "app-2", role: "Designer", state: "waiting" } })];
  const [first, second] = openRows(items, new Set());
  const gone = new Set([stepKey({ applicationId: "app-1", step: aStep({ id: "Dana" }) })]);
  expect(openRows(items, gone)).toEqual([second]);
  expect(openRows(items, gone)[0]).toBe(second);
  const again = openRows([...items.slice(0, 1), anItem({ row: "due:new" })], new Set());
  expect(again[0]).toBe(first);
  expect(again[1]).not.toBe(second);
});

describe("the counts", () => {
  const counts = { late: 0, due: 0, changed: 0, tomorrow: 0, toSend: 0, clients: 3 };

  it("are of the rows, whatever was counted before somebody else changed them", () => {
    const items = [note("Dana"), note("Ravi"), anItem({ group: "late" }), anItem({ group: "tomorrow" })];
    expect(openCounts({ items, counts, more: 0 }, new Set())).toEqual({ late: 1, due: 1, changed: 0, tomorrow: 1, toSend: 2 });
    expect(openCounts({ items, counts, more: 0 }, new Set([stepKey({ applicationId: "app-1", step: aStep() })]))).toEqual({ late: 0, due: 1, changed: 0, tomorrow: 0, toSend: 1 });
  });

  it("are of all rows while only the first are here, without what was just done", () => {
    const part = { items: [note("Dana"), anItem()], counts: { ...counts, late: 40, due: 1960, toSend: 1000 }, more: 1998 };
    expect(openCounts(part, new Set())).toMatchObject({ late: 40, due: 1960, toSend: 1000 });
    expect(openCounts(part, new Set([stepKey({ applicationId: "app-1", step: aStep() })]))).toMatchObject({ late: 40, due: 1959, toSend: 999 });
  });
});
