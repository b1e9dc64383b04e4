// `npm test`: every check, in the order in which a mistake is cheapest to find; with --clients, `npm run test:clients`, the
// calendar programs alone, all of them.
import { parseArgs } from "node:util";
import { browserForTests } from "./browser.ts";
import { clientsChecks, everyRun } from "./calendar-clients.ts";
import { prepareCalendarReaders } from "./calendar-readers.ts";
import { prepareNginx } from "./nginx.ts";
import { type Outcome, summary } from "./outcome.ts";
import { hasSystemPostgres, onTestServer } from "./postgres.ts";
import { commandCheck, vitestCheck } from "./run-check.ts";

const { values } = parseArgs({
  options: { deep: { type: "boolean" }, runs: { type: "string" }, clients: { type: "boolean" }, record: { type: "boolean" } },
});
/** How often each property is put to the test. */
const runs = values.runs ?? (values.deep === true ? "100000" : "10000");
/** The draws of the properties: the same ones every time, and new ones in a deep run. */
const seed = values.deep === true ? {} : { TACT_SEED: "20261123" };
/** What reckons with times, and the goldens: they are what a place could change. A deep run adds all that is beside a feed. */
const arithmetic = ["time.test", "time-by-counting", "scenarios", "golden", "render-feed", "feed-of-plans", "interview-event", "step-task", "window-in-words"];
const outcomes = values.clients === true ? await clientsChecks({ record: values.record === true }) : await everyCheck();
console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;

async function everyCheck(): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  outcomes.push(await commandCheck("lint, import directions, purity", "oxlint", ["--deny-warnings"]));
  outcomes.push(await commandCheck("types", "turbo", ["run", "check:types", "--output-logs=errors-only"]));
  outcomes.push(await commandCheck("nothing unused", "knip", ["--no-progress"]));
  await prepareCalendarReaders();
  outcomes.push(
    await vitestCheck("tests on the embedded PostgreSQL", ["--project=!journeys", "--project=!clients", "--project=!replicas"], {
      environment: { TACT_RUNS: runs, ...seed },
    }),
  );

  if (hasSystemPostgres()) {
    outcomes.push(
      await vitestCheck("tests on the machine's PostgreSQL", ["--project=db", "--project=api", "--project=launcher", onTestServer], {
        environment: { TACT_TEST_POSTGRES: "system", ...seed },
      }),
    );
  } else {
    console.log("\nThis machine has no PostgreSQL of its own: the tests ran on the embedded one only.");
  }

  const places = ["Pacific/Auckland", "America/St_Johns", "Asia/Kathmandu", "Africa/Cairo", "Pacific/Apia"];
  const locales = ["ar_EG.UTF-8", "tr_TR.UTF-8"];
  for (const [index, place] of places.entries()) {
    const locale = locales[index % locales.length] ?? "C";
    outcomes.push(
      await vitestCheck(`arithmetic and goldens under TZ=${place} and ${locale}`, ["--project=rules", "--project=calendar", ...(values.deep === true ? [...arithmetic, "feed"] : arithmetic)], {
        environment: { TZ: place, LC_ALL: locale, LANG: locale, TACT_RUNS: "50", ...seed },
      }),
    );
  }

  outcomes.push(...(await clientsChecks({ only: everyRun })));

  await prepareNginx();
  outcomes.push(await vitestCheck("several servers and workers, some of them killed", ["--project=replicas"]));

  outcomes.push(await commandCheck("the dashboard builds", "turbo", ["run", "build", "--filter=@tact/dashboard", "--output-logs=errors-only"]));

  const browser = await browserForTests();
  if (browser === undefined) outcomes.push({ name: "journeys in a browser", passed: 0, failed: 0, skipped: 1 });
  else outcomes.push(await vitestCheck("journeys in a browser", ["--project=journeys"], { environment: { CHROMIUM: browser } }));
  return outcomes;
}
