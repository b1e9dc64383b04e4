import { createHash } from "node:crypto";
import { zoneTable } from "@tact/calendar";
import * as db from "@tact/db";
import { type OrganisationTransaction, withOrganisation } from "@tact/db";
import { z } from "zod";
import { DomainError } from "../errors.ts";
import type { CsvRow } from "../csv/columns.ts";
import { type ImportAction, type PlannedRow, planImport } from "../csv/plan-import.ts";
import { type CsvFile, mostCsvBytes, readCsv } from "../csv/read-csv.ts";
import { permissionsOfRole } from "../permissions.ts";
import type { ImportReportView, ImportRowView } from "../views/csv.ts";
import { createApplicationIn, updateApplication } from "./applications.ts";
import { audit } from "./audit.ts";
import { createClientIn, updateClient } from "./clients.ts";
import type { Deps, Scope } from "./deps.ts";
import { calendarAround, createEmployerIn } from "./employers.ts";
import { command } from "./use-case.ts";

const base64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Characters that the largest file comes to in base64. */
const mostBase64 = Math.ceil(mostCsvBytes / 3) * 4;

/** The system of ids in files that name none. */
const usualSource = "csv";

const csvFile = {
  content: z
    .string("must be the file in base64")
    .min(1, { error: "must not be empty: give the file in base64" })
    .max(mostBase64, { error: `must be a file of at most ${mostCsvBytes} bytes`, abort: true })
    .regex(base64, { error: "must be base64, with the alphabet of RFC 4648 section 4 and its padding" })
    .meta({ description: "The file in base64." }),
  externalSource: z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,64}$/, { error: "must name the system: 1 to 64 of A-Z a-z 0-9 . _ : -" })
    .meta({ description: `The system that the external ids of the file are of; \`${usualSource}\` where it is left out.` })
    .optional(),
};
const fileToCheck = z.strictObject(csvFile);
const fileToImport = z.strictObject({ ...csvFile, report: z.string().max(64).meta({ description: "`report` of the report that is to be carried out." }) });

/** What a file of clients and applications would do, row by row. Nothing is changed. @throws DomainError as `readCsv` */
export const checkCsvImport = command("checkCsvImport", { permission: "imports:write", input: fileToCheck }, async (deps, scope, input): Promise<ImportReportView> => {
  const file = readCsv(Buffer.from(input.content, "base64"));
  const planned = await withOrganisation(deps.db, { ...scope, readOnly: true, snapshot: true }, (tx) => plannedRows(tx, deps, scope, file, input.externalSource));
  return reportOf(file, planned, input, false);
});

/**
 * Does exactly what a report said, all of it or nothing. Rows that the report refused are left out.
 * @throws DomainError `import-changed` (what is stored, or the file, is no longer what the report was made of), and as `readCsv`
 */
export const importCsv = command("importCsv", { permission: "imports:write", input: fileToImport }, async (deps, scope, input): Promise<ImportReportView> => {
  const file = readCsv(Buffer.from(input.content, "base64"));
  return await withOrganisation(deps.db, scope, async (tx) => {
    await db.lockImports(tx);
    const planned = await plannedRows(tx, deps, scope, file, input.externalSource);
    const report = reportOf(file, planned, input, true);
    if (report.report !== input.report) {
      throw new DomainError("import-changed", "The file, or what is stored, is no longer what the report was made of. Have it checked again, and read the new report.");
    }
    await carryOut(tx, deps, scope, planned, input.externalSource ?? usualSource);
    await audit(tx, deps, scope, "csv.imported", scope.organisation);
    return report;
  });
});

async function plannedRows(tx: OrganisationTransaction, deps: Deps, scope: Scope, { rows }: CsvFile, externalSource = usualSource): Promise<PlannedRow[]> {
  const each = (pick: (row: CsvRow) => string) => [...new Set(rows.map(pick).filter((value) => value !== ""))];
  const matches = await db.findImportMatches(tx, {
    externalSource,
    clientExternalIds: each(({ values }) => values.client_external_id),
    clientEmails: each(({ values }) => values.client_email.toLowerCase()),
    employerNames: each(({ values }) => values.employer_name.toLowerCase()),
    applicationExternalIds: each(({ values }) => values.application_external_id),
  });
  return planImport(rows, { matches, externalSource, refuseZone: remembered(zoneFault), refuseRegion: remembered((region) => regionFault(deps, region)) });
}

function remembered(ask: (value: string) => string | null): (value: string) => string | null {
  const known = new Map<string, string | null>();
  return (value) => {
    const answer = known.has(value) ? (known.get(value) ?? null) : ask(value);
    known.set(value, answer);
    return answer;
  };
}

const zoneFault = (zone: string): string | null => zoneTable(zone).error?.detail ?? null;

function regionFault(deps: Deps, region: string): string | null {
  try {
    calendarAround(deps.clock(), region, []);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.message;
    throw error;
  }
}

/** What is created and changed, in the order of the file. */
async function carryOut(tx: OrganisationTransaction, deps: Deps, scope: Scope, planned: readonly PlannedRow[], externalSource: string): Promise<void> {
  const joined: Deps = { ...deps, db: tx };
  // Whoever may import may do what an import does.
  const importing: Scope = { ...scope, permissions: permissionsOfRole.owner };
  const clients = new Map<number, string>();
  const employers = new Map<number, string>();
  for (const { line, values, client, employer, application } of planned) {
    if (client === null) continue;
    const external = (id: string) => (id === "" ? {} : { externalSource, externalId: id });
    const clientId = await made(clients, line, client, async (row) => {
      const change = {
        name: values.client_name,
        ...(values.client_email === "" ? {} : { email: values.client_email }),
        ...(values.client_time_zone === "" ? {} : { timeZone: values.client_time_zone }),
      };
      if (row !== null) return (await updateClient(joined, importing, { id: row.id, ...change })).id;
      return (await createClientIn(tx, joined, importing, { timeZone: scope.timeZone, ...change, ...external(values.client_external_id) })).id;
    });
    if (employer === null || application === null) continue;
    const employerId = await made(employers, line, employer, async () => {
      const named = { name: values.employer_name, timeZone: values.employer_time_zone, region: values.employer_region };
      return (await createEmployerIn(tx, joined, importing, named)).id;
    });
    const route = values.route === "" ? {} : { route: values.route === "agency" ? ("agency" as const) : ("direct" as const) };
    await made(new Map(), line, application, async (row) => {
      if (row !== null) return (await updateApplication(joined, importing, { id: row.id, role: values.role, ...route })).id;
      return (await createApplicationIn(tx, joined, importing, { clientId, employerId, role: values.role, ...route, ...external(values.application_external_id) })).id;
    });
  }
}

/** The id of what a row speaks of, made or changed where that is what becomes of it. */
async function made<Row extends { id: string }>(known: Map<number, string>, line: number, action: ImportAction<Row>, make: (row: Row | null) => Promise<string>): Promise<string> {
  if (action.do === "same") return known.get(action.line) ?? "";
  const id = action.do === "unchanged" ? action.row.id : await make(action.do === "update" ? action.row : null);
  known.set(line, id);
  return id;
}

function reportOf({ otherColumns }: CsvFile, planned: readonly PlannedRow[], { content, externalSource }: z.infer<typeof fileToCheck>, imported: boolean): ImportReportView {
  const rows = planned.map(rowView);
  const count = (of: (row: PlannedRow) => ImportAction<{ id: string }> | null, what: string) => planned.filter((row) => of(row)?.do === what).length;
  const says = planned.map(({ line, client, employer, application, problems }) => [line, said(client), said(employer), said(application), problems.length]);
  return {
    report: createHash("sha256").update(JSON.stringify([content, externalSource ?? usualSource, says])).digest("hex"),
    imported,
    passedOver: otherColumns,
    clients: { created: count(({ client }) => client, "create"), updated: count(({ client }) => client, "update") },
    employers: { created: count(({ employer }) => employer, "create") },
    applications: { created: count(({ application }) => application, "create"), updated: count(({ application }) => application, "update") },
    unchanged: rows.filter(({ outcome }) => outcome === "unchanged").length,
    refused: rows.filter(({ outcome }) => outcome === "refused").length,
    rows,
  };
}

/** What a report says of one thing, with the version that it was looked at in: whatever changes in between shows. */
function said(action: ImportAction<{ id: string; version?: number }> | null): unknown {
  if (action === null) return null;
  if (action.do === "create") return [action.do];
  return action.do === "same" ? [action.do, action.line] : [action.do, action.row.id, action.row.version ?? null];
}

const outcomeOf = (action: ImportAction<{ id: string }>) => (action.do === "same" ? "unchanged" : action.do);

function rowView({ line, values, client, employer, application, problems }: PlannedRow): ImportRowView {
  const actions = [client, employer, application].filter((action) => action !== null);
  const isChange = actions.some((action) => action.do === "create" || action.do === "update");
  return {
    line,
    outcome: problems.length > 0 ? "refused" : isChange ? "taken" : "unchanged",
    client: client === null ? null : { name: values.client_name, outcome: outcomeOf(client) },
    application:
      application === null || employer === null
        ? null
        : { role: values.role, employer: values.employer_name, newEmployer: employer.do === "create", outcome: outcomeOf(application) },
    problems,
  };
}
