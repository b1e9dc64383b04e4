import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { id } from "@tact/facts";
import { z } from "zod";
import type { CaseloadRow, CaseloadView } from "../views/caseload.ts";
import { CaseloadMemory } from "./caseload-memory.ts";
import { caseloadSorts, type CaseloadPosition, comparePositions, sortKey } from "./caseload-order.ts";
import type { Deps } from "./deps.ts";
import { searched } from "./external.ts";
import { pagedList, paging } from "./page.ts";
import { memoriesByPool } from "./plan-memory.ts";
import { statusAt } from "./status-at.ts";
import { query } from "./use-case.ts";

/** Most rows of an answer: a row is short, and whoever sorts and filters on the spot wants all of them. */
const mostRows = 10_000;

const shows = ["late", "silent", "without-next"] as const;
const caseloadPage = z
  .strictObject({
    show: z.enum(shows).meta({ description: "Only clients with something late; of whom nothing was heard for 14 days; or who lack a next step." }).optional(),
    search: searched.meta({ description: "Words that the client's name, or the employer or the role furthest along, holds." }).optional(),
    coachId: id.meta({ description: "Clients of this member, and those who are everyone's." }).optional(),
    archived: z.enum(["exclude", "only"]).meta({ description: "Whether those who are put away are shown instead; `exclude` unless told." }).optional(),
    sort: z.enum(caseloadSorts).meta({ description: "`next` unless told: what is most urgent first. Who has none of it stands last." }).optional(),
    order: z.enum(["ascending", "descending"]).meta({ description: "`ascending` unless told." }).optional(),
    ...paging,
    limit: z.int().min(1).max(mostRows).meta({ description: "Most entries of a page; 100 unless told." }).optional(),
  })
  .optional();

const position = z.tuple([z.union([z.string(), z.number(), z.null()]), z.string()]);
const pageOfCaseload = pagedList<CaseloadPosition>("caseload", position);

/**
 * Who is looked after, and what their applications come to now: who is late, who has gone silent, who lacks a next step.
 * It reads the stored plans, one look for all, and makes none anew.
 */
export const caseload = query("caseload", { permission: "clients:read", input: caseloadPage }, async (deps, { organisation }, input): Promise<CaseloadView> => {
  const page = pageOfCaseload({ organisation }, input);
  const { show, search, coachId, archived, sort = "next", order } = input ?? {};
  const now = deps.clock();
  const stored = await readCaseload(deps, organisation, { now, coachId, archived: archived === "only" });
  const rows = stored.map((row) => viewOf(row, now));
  const words = search?.toLocaleLowerCase();
  const descending = order === "descending";
  const placed = rows
    .filter((row) => shownBy[show ?? "all"](row) && (words === undefined || mentioned(row).includes(words)))
    .map((row) => ({ row, at: [sortKey(row, sort), row.client.id] as const }))
    .sort((a, b) => comparePositions(a.at, b.at, descending));
  const { after } = page;
  const from = after === undefined ? 0 : placed.findIndex(({ at }) => comparePositions(at, after, descending) > 0);
  const { data, ...rest } = page.of(from === -1 ? [] : placed.slice(from, from + page.rows), ({ at }) => at, ({ row }) => row);
  return { data, ...rest, asOf: now, counts: countsOf(rows) };
});

const memoryOf = memoriesByPool(() => new CaseloadMemory());

async function readCaseload(deps: Deps, organisation: string, filter: db.CaseloadFilter): Promise<db.CaseloadRow[]> {
  const memory = memoryOf(deps.db);
  const key = JSON.stringify([organisation, filter.coachId ?? null, filter.archived]);
  return await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, async (tx) => {
    const stamp = await db.caseloadStamp(tx);
    const known = memory.recall(key, stamp, filter.now);
    if (known !== undefined) return known.rows;
    const read = await db.listCaseload(tx, filter);
    memory.remember(key, stamp, { now: filter.now, caseload: read });
    return read.rows;
  });
}

const fortnight = db.silentAfterDays * 86_400_000;

function viewOf({ clientId, name, late, lastFactAt, next, ...row }: db.CaseloadRow, now: string): CaseloadRow {
  const silent = row.inFlight > 0 && (lastFactAt === null || Date.parse(now) - Date.parse(lastFactAt) >= fortnight);
  return { client: { id: clientId, name }, ...row, late, lastFactAt, silent, next: next === null ? null : { ...next, status: statusAt({ ...next, fixedStatus: null }, now) } };
}

const shownBy: Readonly<Record<(typeof shows)[number] | "all", (row: CaseloadRow) => boolean>> = {
  all: () => true,
  late: ({ late }) => late > 0,
  silent: ({ silent }) => silent,
  // Somebody without any application has nothing planned either.
  "without-next": ({ withoutNext, applications }) => withoutNext > 0 || applications === 0,
};

const mentioned = ({ client, furthest }: CaseloadRow) => `${client.name} ${furthest?.employer.name ?? ""} ${furthest?.role ?? ""}`.toLocaleLowerCase();

function countsOf(rows: readonly CaseloadRow[]): CaseloadView["counts"] {
  const of = (show: (typeof shows)[number]) => rows.filter(shownBy[show]).length;
  return { clients: rows.length, late: of("late"), silent: of("silent"), withoutNext: of("without-next") };
}
