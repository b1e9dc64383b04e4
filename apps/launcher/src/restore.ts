// `npm run restore -- <file> [--into <folder>]`: a backup into an empty place; with --check the file is read and compared, nothing else.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { type ReadBackup, readBackup } from "./backup/read-backup.ts";
import { restoreBackup } from "./backup/restore-backup.ts";
import { readEnvironment } from "./environment.ts";

const usage = "say what and where: npm run restore -- <file> [--into <empty folder>] [--without-jobs], or npm run restore -- <file> --check";

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { into: { type: "string" }, check: { type: "boolean" }, "without-jobs": { type: "boolean" } },
  });
  const [named, ...more] = positionals;
  if (named === undefined || more.length > 0) throw new Error(usage);
  const { databaseUrl, dataDirectory } = readEnvironment();
  const from = process.env["INIT_CWD"] ?? ".";
  const file = resolve(from, named);
  if (values.check === true) {
    tell("whole, and as it was written", await readBackup(file, { begin: async () => undefined, rows: async () => undefined }));
  } else {
    const into = values.into === undefined ? dataDirectory : resolve(from, values.into);
    const restored = await restoreBackup({ file, into, databaseUrl, withoutJobs: values["without-jobs"] === true });
    tell(`restored into ${databaseUrl === undefined ? into : "the database"}, compared row by row`, restored);
    if (restored.keys.secretKey === undefined) console.log("The backup holds no key for sealed secrets: start with the TACT_SECRET_KEY that was used before, or they stay sealed.");
    console.log(`Start it:  ${databaseUrl === undefined ? `TACT_DATA=${into} ` : ""}npm start`);
  }
} catch (error) {
  console.error(`tact: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function tell(how: string, { head, sums }: ReadBackup): void {
  const rows = Object.values(sums.tables).reduce((total, table) => total + table.rows, 0);
  console.log(`tact: ${rows} rows of ${head.tables.length} tables, backed up at ${head.madeAt} by Tact ${head.release}: ${how}.`);
}
