// Previews beside a constant route, appended facts beside pgbench, queues beside their rows, and a mixed load that waits for nobody,
// in an organisation of 1,000,000 steps. What is not seeded yet is seeded first: see seed/seed.ts.
//   node bench/api/measure.ts [seconds of each load] [rounds] [steps]
import { cpus, loadavg } from "node:os";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { openDatabase } from "../house/bench-database.ts";
import { figuresOf } from "./figures.ts";
import { openPractice } from "./practice.ts";
import { million, seed } from "./seed/million-steps.ts";
import { seededFolder } from "./seed/seeded-folder.ts";
import { tablesOf } from "./tables.ts";

const [seconds = 5, rounds = 5, steps = million.steps] = process.argv.slice(2).map(Number);
const load = loadavg();

const folder = steps === million.steps ? seededFolder : `${seededFolder}-${steps}`;
const seeded = await (async () => {
  await using database = await openDatabase({ folder, unsafe: true, settings: { max_wal_size: "4GB" } });
  return await seed({ ...database, size: { ...million, steps } });
})();

await using database = await openDatabase({ folder, pool: { max: 20 } });
await using practice = await openPractice(database, seeded);
const machine = { node: process.versions.node, processors: cpus().length, loadBefore: load, at: new Date().toISOString() };
const figures = { machine, seeded: { steps: seeded.steps, applications: seeded.applications, coaches: seeded.coaches.length }, ...(await figuresOf(practice, { seconds, rounds })) };
const file = join(folder, "figures.json");
writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
console.log(tablesOf(figures));
console.log(`\n${file}`);
