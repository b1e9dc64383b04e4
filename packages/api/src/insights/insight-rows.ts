import { setImmediate } from "node:timers/promises";
import { DomainError } from "../errors.ts";
import type { InsightMeasure, InsightRow, InsightsView } from "../views/insights.ts";
import { insightGroups, insightMeasures } from "../views/insights.ts";
import { answerRows } from "./answer-rows.ts";
import { balanceRows } from "./balance-rows.ts";
import type { LookedAtApplication, Period } from "./looked-at.ts";
import { promiseRows } from "./promise-rows.ts";
import { stepRows } from "./step-rows.ts";
import { waitingRows } from "./waiting-rows.ts";

const readers: Readonly<Record<InsightMeasure, (looked: LookedAtApplication, period: Period) => InsightRow[]>> = {
  steps: stepRows,
  answers: answerRows,
  promises: promiseRows,
  waiting: waitingRows,
  balance: balanceRows,
};

/** Applications that are read in one go. */
const atOnce = 50;

/** Everything that a measure counts, the latest first. An application that the core refuses has no row. */
export async function insightRows(measure: InsightMeasure, all: readonly LookedAtApplication[], period: Period): Promise<InsightRow[]> {
  const rows: InsightRow[] = [];
  for (const [index, looked] of all.entries()) {
    // Whoever else asks meanwhile is not kept waiting.
    if (index % atOnce === atOnce - 1) await setImmediate();
    try {
      rows.push(...readers[measure](looked, period));
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
    }
  }
  return latestFirst(rows);
}

/** Where a row stands among others, whichever measure they are of: by when it ended or began, then by its key. */
export const placeOf = ({ to, from, key }: InsightRow): string => `${to ?? from ?? ""} ${key}`;

/** Rows by their places, the latest first. */
export function latestFirst(rows: readonly InsightRow[]): InsightRow[] {
  const placed = rows.map((row) => ({ row, place: placeOf(row) }));
  return placed.sort((a, b) => (a.place > b.place ? -1 : 1)).map(({ row }) => row);
}

type Measured = InsightsView["measures"][number];

/** The rows of a measure as numbers, each of which can be opened again by its group and its series. */
function measured(measure: InsightMeasure, rows: readonly InsightRow[]): Measured {
  const series = [...Map.groupBy(rows, ({ series: name }) => name)].map(([name, of]) => ({
    series: name,
    label: measure === "promises" ? (of[0]?.employer.name ?? null) : null,
    ...counted(measure, of),
    values: valuesOf(of).slice(0, mostValues),
  }));
  return { measure, ...counted(measure, rows), series: series.sort((a, b) => b.rows - a.rows || (a.series < b.series ? -1 : 1)) };
}

function counted(measure: InsightMeasure, rows: readonly InsightRow[]): Pick<Measured, "rows" | "groups" | "median"> {
  const groups = Object.fromEntries(insightGroups[measure].map((group) => [group, rows.filter((row) => row.group === group).length]));
  return { rows: rows.length, groups, median: medianOf(valuesOf(rows)) };
}

/** Values of a series that are told one by one. */
const mostValues = 200;
const valuesOf = (rows: readonly InsightRow[]): number[] => rows.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);

/** The middle one of values that ascend. */
function medianOf(sorted: readonly number[]): number | null {
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return below === undefined || above === undefined ? null : Math.round(((below + above) / 2) * 10) / 10;
}

/** All measures, in the order in which they are told. */
export async function everyMeasure(all: readonly LookedAtApplication[], period: Period): Promise<Measured[]> {
  const found: Measured[] = [];
  for (const measure of insightMeasures) found.push(measured(measure, await insightRows(measure, all, period)));
  return found;
}
