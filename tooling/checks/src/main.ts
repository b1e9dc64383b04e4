// `npm test`: every check, in the order in which a mistake is cheapest to find.
import { browserForTests } from "./browser.ts";
import { type Outcome, summary } from "./outcome.ts";
import { hasSystemPostgres } from "./postgres.ts";
import { commandCheck, vitestCheck } from "./run-check.ts";

const deep = process.argv.includes("--deep");
const outcomes: Outcome[] = [];

outcomes.push(await commandCheck("lint, import directions, purity", "oxlint", ["--deny-warnings"]));
outcomes.push(await commandCheck("types", "turbo", ["run", "check:types", "--output-logs=errors-only"]));
outcomes.push(await commandCheck("nothing unused", "knip", ["--no-progress"]));
outcomes.push(
  await vitestCheck("tests on the embedded PostgreSQL", ["--project=!journeys"], {
    environment: deep ? { TACT_RUNS: "10000" } : {},
  }),
);

if (hasSystemPostgres()) {
  outcomes.push(
    await vitestCheck("tests on the machine's PostgreSQL", ["--project=db", "--project=api"], {
      environment: { TACT_TEST_POSTGRES: "system" },
    }),
  );
} else {
  console.log("\nThis machine has no PostgreSQL of its own: the tests ran on the embedded one only.");
}

for (const zone of ["Pacific/Auckland", "America/St_Johns"]) {
  outcomes.push(
    await vitestCheck(`arithmetic and goldens under TZ=${zone}`, ["--project=rules", "--project=calendar", "time", "scenarios", "feed"], {
      environment: { TZ: zone, LC_ALL: "tr_TR.UTF-8", TACT_RUNS: "50" },
    }),
  );
}

outcomes.push(await commandCheck("the dashboard builds", "turbo", ["run", "build", "--filter=@tact/dashboard", "--output-logs=errors-only"]));

const browser = await browserForTests();
if (browser === undefined) outcomes.push({ name: "journeys in a browser", passed: 0, failed: 0, skipped: 1 });
else outcomes.push(await vitestCheck("journeys in a browser", ["--project=journeys"], { environment: { CHROMIUM: browser } }));

console.log(`\n${summary(outcomes)}`);
process.exitCode = outcomes.some(({ failed }) => failed > 0) ? 1 : 0;
