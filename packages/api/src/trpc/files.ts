import { exportClient } from "../use-cases/export-client.ts";
import { exportCsv } from "../use-cases/export-csv.ts";
import { checkCsvImport, importCsv } from "../use-cases/import-csv.ts";
import { procedure, router } from "./trpc.ts";

/** Files that go in, and files that come out. */
export const filesRouter = router({
  checkCsv: procedure(checkCsvImport),
  importCsv: procedure(importCsv),
  exportCsv: procedure(exportCsv),
  exportClient: procedure(exportClient),
});
