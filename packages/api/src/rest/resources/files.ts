import type { Context } from "hono";
import { csvColumns } from "../../csv/columns.ts";
import { eraseClient } from "../../use-cases/erase-client.ts";
import { exportClient } from "../../use-cases/export-client.ts";
import { exportCsv } from "../../use-cases/export-csv.ts";
import { checkCsvImport, importCsv } from "../../use-cases/import-csv.ts";
import { importReportView, importRowView } from "../../views/csv.ts";
import { erasedView } from "../../views/erasure.ts";
import type { ExportedFileView } from "../../views/export.ts";
import { checked, withSnakePointers } from "../checked-input.ts";
import type { RestEnv } from "../rest-door.ts";
import { type RestRoute, route } from "../route.ts";
import { snakeCased } from "../snake-case.ts";
import { uploadedCsv } from "../uploaded-csv.ts";
import { readerOf, writerOf } from "../who-asks.ts";

const csvExample = [csvColumns.join(","), '17,Maya Okafor,maya@okafor.example,America/New_York,17/3,Product designer,direct,Northwind,America/New_York,US-NY'].join("\n");
const reportHash = "5d41402abc4b2a76b9719d911017c592ae5d41402abc4b2a76b9719d911017c5";
const row = {
  line: 2,
  outcome: "taken",
  client: { name: "Maya Okafor", outcome: "create" },
  application: { role: "Product designer", employer: "Northwind", new_employer: true, outcome: "create" },
  problems: [],
};
const reportExample = {
  report: reportHash,
  imported: false,
  passed_over: [],
  clients: { created: 1, updated: 0 },
  employers: { created: 1 },
  applications: { created: 1, updated: 0 },
  unchanged: 0,
  refused: 0,
  rows: [row],
};
const report = { name: "ImportReport", schema: importReportView, example: reportExample };

const file = { type: "string", format: "binary", description: "At most 1 MB and 5,000 rows; commas, semicolons or tabs; UTF-8, UTF-16 or Windows-1252." } as const;
const requestBody = {
  required: true,
  content: {
    "text/csv": { schema: { type: "string" }, example: csvExample },
    "multipart/form-data": { schema: { type: "object", required: ["file"], additionalProperties: false, properties: { file } } },
    "application/octet-stream": { schema: file },
  },
};
const externalSource = {
  name: "external_source",
  in: "query",
  required: false,
  schema: { type: "string" },
  description: "The system that the external ids of the file are of; `csv` where it is left out.",
} as const;
const refusals = {
  400: "The form cannot be read.",
  413: "The file is larger than 1 MB.",
  415: "It is none of the kinds of body that are read.",
  422: "The file is no CSV with these columns, or has more than 5,000 rows: `errors` names the line.",
};
const columnsSay = `Columns, by their names in the first line: ${csvColumns.map((column) => `\`${column}\``).join(", ")}. A row is a client, with an application where it has \`role\` and \`employer_name\`. Clients are known by \`client_external_id\`, else by \`client_email\`.`;

const withoutStore = { "cache-control": "no-store" };
const binary = (description: string) => ({ type: "string", format: "binary", description }) as const;

/** An exported file as the answer itself. */
function fileAnswer(c: Context<RestEnv>, { fileName, mediaType, content }: ExportedFileView): Response {
  const bytes = new Uint8Array(Buffer.from(content, "base64"));
  return c.body(bytes, 200, { ...withoutStore, "content-type": mediaType, "content-disposition": `attachment; filename="${fileName}"` });
}

/** Files that go in and come out, and what goes for good. */
export const fileRoutes: readonly RestRoute[] = [
  route({
    method: "post",
    path: "/imports/csv/check",
    operationId: "checkCsvImport",
    useCase: checkCsvImport,
    limit: "imports",
    summary: "Check a file of clients and applications",
    description: `What an import of it would do, row by row. Nothing is changed. ${columnsSay}`,
    answer: report,
    parts: [{ name: "ImportRow", schema: importRowView, example: row }],
    async serve(c, door) {
      const scope = await writerOf(c, door);
      const input = checked(checkCsvImport.input, camel(await uploadedCsv(c.req.raw)));
      return c.json(snakeCased(await withSnakePointers(checkCsvImport(door.deps, scope, input))) as object, 200, withoutStore);
    },
    refusals,
    document: { parameters: [externalSource], requestBody },
  }),
  route({
    method: "post",
    path: "/imports/csv",
    operationId: "importCsv",
    useCase: importCsv,
    limit: "imports",
    summary: "Import a file of clients and applications",
    description: "Exactly what a report said, in one transaction: send the same file with `report` of that report. Where the file or what is stored is another by now, nothing is done.",
    answer: { ...report, example: { ...reportExample, imported: true } },
    async serve(c, door) {
      const scope = await writerOf(c, door);
      const input = checked(importCsv.input, camel(await uploadedCsv(c.req.raw)));
      return c.json(snakeCased(await withSnakePointers(importCsv(door.deps, scope, input))) as object, 200, withoutStore);
    },
    refusals: { ...refusals, 409: "The file, or what is stored, is no longer what the report was made of." },
    document: {
      parameters: [externalSource, { name: "report", in: "query", required: true, schema: { type: "string" }, description: "`report` of the report that is to be carried out." }],
      requestBody,
    },
  }),
  route({
    method: "get",
    path: "/exports/csv",
    operationId: "exportCsv",
    useCase: exportCsv,
    summary: "Export clients and applications",
    description: "Every client with their applications, in the columns that an import takes. Every field is quoted, and one that a spreadsheet would take for a formula begins with an apostrophe.",
    async serve(c, door) {
      return fileAnswer(c, await exportCsv(door.deps, await readerOf(c, door), undefined));
    },
    document: { responses: { 200: { description: "The file.", content: { "text/csv": { schema: { type: "string" } } } } } },
  }),
  route({
    method: "get",
    path: "/clients/{id}/export",
    operationId: "exportClient",
    useCase: exportClient,
    summary: "Export all that is kept of a client",
    description: "A ZIP with `client.json` (everything), `facts.csv`, `steps.csv` and `follow-ups.ics`.",
    async serve(c, door) {
      return fileAnswer(c, await exportClient(door.deps, await readerOf(c, door), checked(exportClient.input, { id: c.req.param("id") })));
    },
    refusals: { 404: "There is no such client." },
    document: {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" }, description: "Id of the client." }],
      responses: { 200: { description: "The file.", content: { "application/zip": { schema: binary("A ZIP file.") } } } },
    },
  }),
  route({
    method: "post",
    path: "/clients/{id}/erase",
    operationId: "eraseClient",
    useCase: eraseClient,
    summary: "Erase a client",
    description:
      "For good, with applications, facts, plans, steps, mails, private links and what other systems told of them. Their calendar links answer 410. The audit log stays whole: it knows ids alone.",
    answer: { name: "Erased", schema: erasedView, example: { id: "cli_01kb3v9q6efkkt6v6kzg5d2m3x", applications: 2, mails: 5 } },
    refusals: { 404: "There is no such client." },
  }),
];

/** What the query says, with the names of the use-case. */
function camel({ external_source: source, ...rest }: Record<string, string>): Record<string, string> {
  return source === undefined ? rest : { ...rest, externalSource: source };
}
