// An organisation of 1,000,000 steps, made from told stories that are copied with new ids. Interrupted, it goes on where it was.
//   node bench/api/seed/seed.ts [steps] [folder]
import { openDatabase } from "../../house/bench-database.ts";
import { million, seed } from "./million-steps.ts";
import { seededFolder } from "./seeded-folder.ts";

const [steps = String(million.steps), folder = seededFolder] = process.argv.slice(2);
const began = performance.now();
// Without waiting for the disk: what is lost in a power cut is made again.
await using database = await openDatabase({ folder, unsafe: true, settings: { max_wal_size: "4GB" } });
const seeded = await seed({ ...database, size: { ...million, steps: Number(steps) } });
const minutes = ((performance.now() - began) / 60_000).toFixed(1);
console.log(`${seeded.steps.toLocaleString("en")} steps of ${seeded.applications.toLocaleString("en")} applications, ${seeded.coaches.length} coaches; ${minutes} min; ${folder}`);
