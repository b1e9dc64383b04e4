import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { csvColumns } from "../csv/columns.ts";
import { writeCsv } from "../csv/write-csv.ts";
import type { ExportedFileView } from "../views/export.ts";
import { nothing, query } from "./use-case.ts";

/**
 * Every client with their applications, as a file that a spreadsheet opens and the import takes: nothing in it is taken
 * for a formula.
 */
export const exportCsv = query("exportCsv", { permission: "exports:read", input: nothing }, async (deps, { organisation }): Promise<ExportedFileView> => {
  const rows = await withOrganisation(deps.db, { organisation, readOnly: true, snapshot: true }, (tx) => db.listForExport(tx));
  const text = writeCsv(
    csvColumns,
    rows.map(({ client, application, employer }) => [
      client.externalId,
      client.name,
      client.email,
      client.timeZone,
      application?.externalId ?? null,
      application?.role ?? null,
      application?.route ?? null,
      employer?.name ?? null,
      employer?.timeZone ?? null,
      employer?.region ?? null,
    ]),
  );
  return { fileName: `clients-${deps.clock().slice(0, 10)}.csv`, mediaType: "text/csv; charset=utf-8", content: Buffer.from(text, "utf8").toString("base64") };
});
