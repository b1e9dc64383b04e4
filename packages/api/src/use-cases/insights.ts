import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { z } from "zod";
import { everyMeasure, insightRows, latestFirst, placeOf } from "../insights/insight-rows.ts";
import type { LookedAtApplication, Period } from "../insights/looked-at.ts";
import { insightMeasures, type InsightRow, type InsightsView } from "../views/insights.ts";
import type { Page } from "../views/page.ts";
import type { Deps } from "./deps.ts";
import { factRecords } from "./fact-records.ts";
import { plusHours } from "./local-day.ts";
import { pagedList, paging } from "./page.ts";
import { query } from "./use-case.ts";

const looking = {
  weeks: z.int().min(1).max(52).meta({ description: "How far back; 8 unless told. Steps that left a plan more than 60 days ago are not remembered." }).optional(),
  coachId: id.meta({ description: "Applications of this member's clients, and of those who are everyone's." }).optional(),
};
const insightsInput = z.strictObject(looking).optional();
const rowsInput = z.strictObject({
  ...looking,
  measure: z.enum(insightMeasures).meta({ description: "Rows of this measure alone." }).optional(),
  group: z.string().max(40).meta({ description: "Rows of this group alone." }).optional(),
  series: z.string().max(64).meta({ description: "Rows of this series alone." }).optional(),
  ...paging,
});

const usualWeeks = 8;
/** Applications that one look back reads: each is planned again. */
const mostApplications = 2_000;

function periodOf(deps: Deps, weeks: number = usualWeeks): Period {
  const now = new Date(deps.clock()).toISOString();
  return { since: plusHours(now, -weeks * 7 * 24), now };
}

async function lookBack(tx: OrganisationTransaction, { since, now }: Period, coachId: string | undefined): Promise<{ all: LookedAtApplication[]; most: boolean }> {
  const found = await db.listIdsLookedAt(tx, { since, now, coachId, limit: mostApplications + 1 });
  const ids = found.slice(0, mostApplications);
  if (ids.length === 0) return { all: [], most: false };
  const contexts = await db.listApplications(tx, { ids });
  const facts = Map.groupBy(await db.listFactsOf(tx, ids), ({ applicationId }) => applicationId);
  const steps = Map.groupBy(await db.listSteps(tx, ids, { dropped: true }), ({ applicationId }) => applicationId);
  const all = contexts.map((context): LookedAtApplication => {
    const rows = facts.get(context.application.id) ?? [];
    const standing = factRecords(rows)
      .flatMap(({ fact, retractedBy }) => (retractedBy === null && fact.type !== "fact-retracted" ? [fact] : []))
      .sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
    return { context, facts: rows.map(({ body }) => body), standing, steps: steps.get(context.application.id) ?? [] };
  });
  return { all, most: found.length > ids.length };
}

/** A look back on some weeks, in numbers: what was done in its window, what was answered, what promises were worth, how long people wait, and how the cadence reads. */
export const readInsights = query("readInsights", { permission: "plans:read", input: insightsInput }, async (deps, { organisation }, input): Promise<InsightsView> => {
  const period = periodOf(deps, input?.weeks);
  const { all, most } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => lookBack(tx, period, input?.coachId));
  return { since: period.since, until: period.now, applications: all.length, most, measures: await everyMeasure(all, period) };
});

const pageOfRows = pagedList("insight-rows-by-place", z.string());

/** What a number of a look back counts, the latest first. @throws DomainError `cursor-of-another-list` */
export const listInsightRows = query("listInsightRows", { permission: "plans:read", input: rowsInput }, async (deps, { organisation }, input): Promise<Page<InsightRow>> => {
  const page = pageOfRows({ organisation }, input);
  const period = periodOf(deps, input.weeks);
  const { all } = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => lookBack(tx, period, input.coachId));
  const { measure, group, series } = input;
  const found = (await Promise.all(insightMeasures.filter((each) => measure === undefined || measure === each).map((each) => insightRows(each, all, period)))).flat();
  const asked = found.filter((row) => (group === undefined || row.group === group) && (series === undefined || row.series === series));
  // By its place and not by its key: a row that is gone meanwhile leaves the place where it stood.
  const { after } = page;
  const rows = latestFirst(after === undefined ? asked : asked.filter((row) => placeOf(row) < after));
  return page.of(rows.slice(0, page.rows), placeOf, (row) => row);
});
