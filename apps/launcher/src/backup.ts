// `npm run backup -- <file or folder>`: every row of the database, as it stands in this moment, in one file. Tact goes on meanwhile.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { makeBackup } from "./backup/make-backup.ts";
import { nameOf } from "./backup/stored-tables.ts";
import { readEnvironment } from "./environment.ts";

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [to, ...more] = positionals;
  if (to === undefined || more.length > 0) throw new Error("say where it goes: npm run backup -- <file or folder>");
  const { file, head, sums } = await makeBackup({ environment: readEnvironment(), to: resolve(process.env["INIT_CWD"] ?? ".", to), now: new Date() });
  const rows = Object.values(sums.tables).reduce((total, table) => total + table.rows, 0);
  console.log(`tact: ${rows} rows of ${head.tables.map(nameOf).length} tables, as of ${head.madeAt}, in ${file} (${statSync(file).size} bytes).`);
  console.log("It holds people's data and the keys of this installation: keep it where only you can read it.");
  for (const [name, variable] of [["authSecret", "AUTH_SECRET"], ["secretKey", "TACT_SECRET_KEY"]] as const) {
    if (process.env[variable]) console.log(`${variable} comes from the environment and is not in it (${name}): keep it beside the backup.`);
  }
} catch (error) {
  console.error(`tact: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
