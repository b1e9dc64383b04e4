import { expect, it } from "vitest";
import { stepKey } from "../steps/step-target.ts";
import { aStep, anItem } from "../testing/builders.ts";
import { openRows } from "./open-rows.ts";
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
