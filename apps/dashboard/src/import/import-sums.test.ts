import type { ImportReportView, ImportRowView } from "@tact/api/views";
import { expect, test } from "vitest";
import { importSums, rowsToShow } from "./import-sums.ts";

const row = (line: number, outcome: ImportRowView["outcome"]): ImportRowView => ({ line, outcome, client: null, application: null, problems: [] });
const report = (more: Partial<ImportReportView>): ImportReportView => ({
  report: "x",
  imported: false,
  passedOver: [],
  clients: { created: 0, updated: 0 },
  employers: { created: 0 },
  applications: { created: 0, updated: 0 },
  unchanged: 0,
  refused: 0,
  rows: [],
  ...more,
});

test("a report is summed up by what changes", () => {
  expect(importSums(report({ clients: { created: 1, updated: 2 }, refused: 1 }))).toEqual(["1 new client", "2 clients changed", "1 row is left out"]);
  expect(importSums(report({}))).toEqual([]);
});

test("rows that are left out come first, and a long list is cut off", () => {
  const rows = [row(2, "unchanged"), row(3, "taken"), row(4, "refused"), row(5, "taken"), ...Array.from({ length: 300 }, (_, index) => row(6 + index, "unchanged"))];
  const { shown, more } = rowsToShow(report({ rows }));
  expect(shown.slice(0, 4).map(({ line }) => line)).toEqual([4, 3, 5, 2]);
  expect([shown.length, more]).toEqual([200, 104]);
});
