import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onTestServer } from "./postgres.ts";
import { top } from "./run-check.ts";

const files = ["packages/db", "packages/api", "apps/launcher"].flatMap((folder) => globSync(`${folder}/{src,test,testing,document}/**/*.test.ts`, { cwd: top }));
/** How a test comes to a database of the run's server. */
const opensOne = /\b(?:openTestDatabase|openTestHouse|openWorld)\(/;

test("every file that opens a database of the run's server is run on the machine's PostgreSQL too", () => {
  const opening = files.filter((file) => opensOne.test(readFileSync(join(top, file), "utf8")));
  expect(opening.length).toBeGreaterThan(40);
  expect(opening.filter((file) => !file.includes(onTestServer))).toEqual([]);
});
