import { expect, it } from "vitest";
import { aStep, anItem } from "../testing/builders.ts";
import { nearestRow } from "./nearest-row.ts";
import { type BoardRow, queueRows } from "./queue-rows.ts";

const rows = (...ids: string[]): BoardRow[] => queueRows(ids.map((id) => anItem({ step: aStep({ id }) })));

it.each([
  ["the next", ["a", "b", "c"], ["a", "c"], "b", "c"],
  ["the next that is left", ["a", "b", "c", "d"], ["a", "d"], "b", "d"],
  ["the one before, at the end", ["a", "b", "c"], ["a", "b"], "c", "b"],
  ["the next, though another came before it", ["a", "b", "c"], ["new", "a", "c"], "b", "c"],
  ["none, where none is left", ["a"], ["new"], "a", undefined],
])("after a row that somebody else dealt with the cursor is on %s", (_, before, now, gone, on) => {
  expect(nearestRow(rows(...before), rows(...now), gone)?.id).toBe(on);
});
