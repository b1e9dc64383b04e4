// The pages in a browser, on the production build: what a first visit weighs and how soon it stands, Today with 2,000 open
// steps under scrolling and keys, and the morning of the demo coach from the keyboard. Needs Chromium.
//   node bench/web/measure.ts [visits of each page] [steps]
import { writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import { join } from "node:path";
import { startProduct } from "../house/started-product.ts";
import { openBrowser, openPage, signInToDemo } from "./browser.ts";
import { fillDay } from "./full-day.ts";
import { measureLongList } from "./long-list.ts";
import { measureMorning } from "./morning.ts";
import { tablesOf } from "./tables.ts";
import { measureVisits } from "./visits.ts";

const [visits = 5, steps = 2000] = process.argv.slice(2).map(Number);
const load = loadavg();

await using product = await startProduct();
const browser = await openBrowser();
try {
  const signedIn = await signInToDemo(await openPage(browser, product.origin));
  const pages = await measureVisits({ browser, origin: product.origin, signedIn, visits });
  console.error("the pages were visited; now the morning");
  const morning = await measureMorning(signedIn.page);
  console.error(JSON.stringify({ pages, morning }));
  const day = await fillDay(signedIn.page, { steps });
  const long = await measureLongList({ browser, origin: product.origin, signedIn });
  const machine = { node: process.versions.node, chromium: browser.version(), processors: cpus().length, loadBefore: load, at: new Date().toISOString() };
  const figures = { machine, visits, pages, morning, day, long };
  const file = join(product.folder, "..", "tact-bench-web.json");
  writeFileSync(file, `${JSON.stringify(figures, null, 2)}\n`);
  console.log(tablesOf(figures));
  console.log(`\n${file}`);
} finally {
  await browser.close();
}
