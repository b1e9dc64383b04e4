// Mutation testing, folder by folder: `pnpm test:mutation`, or `pnpm test:mutation time rulebook`. What was found last stands in docs/mutation.md.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

interface Report {
  files: Readonly<Record<string, { mutants: readonly Mutant[] }>>;
}

interface Mutant {
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: { line: number; column: number } };
}

const place = join(import.meta.dirname, "..");
const reportFile = join(place, "dist/mutation-report.json");
/** What a folder's score must not fall below, in per cent. */
const least = 90;

/** The survivors of one folder, and its score: mutants that stand in what is read once, as a rule's name, are not counted. */
function reportOf(folder: string): { lines: string[]; score: number } {
  if (!existsSync(reportFile)) return { lines: [`${folder}: no report was written`], score: 0 };
  const { files } = JSON.parse(readFileSync(reportFile, "utf8")) as Report;
  const mutants = Object.entries(files).flatMap(([name, { mutants: found }]) => found.map((mutant) => ({ name, ...mutant })));
  const having = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status));
  const [caught, missed] = [having("Killed", "Timeout"), having("Survived", "NoCoverage")];
  const score = (100 * caught.length) / Math.max(1, caught.length + missed.length);
  const survivors = missed.map(({ name, location: { start }, mutatorName, replacement = "", status }) => {
    const shown = replacement.replaceAll(/\s+/g, " ").slice(0, 80);
    return `  ${name}:${start.line}:${start.column} ${mutatorName} → ${shown}${status === "NoCoverage" ? " (no test comes by)" : ""}`;
  });
  const head = `${folder}: ${score.toFixed(1)} %, ${caught.length} of ${caught.length + missed.length} mutants caught; ${having("Ignored").length} not counted`;
  return { lines: [head, ...survivors], score };
}

const folders = process.argv.length > 2 ? process.argv.slice(2) : ["time", "rulebook", "engine"];
for (const folder of folders) {
  rmSync(reportFile, { force: true });
  const mutate = `src/${folder}/**/*.ts,!src/${folder}/**/*cases.ts`;
  spawnSync(join(place, "node_modules/.bin/stryker"), ["run", "--mutate", mutate], { cwd: place, stdio: "inherit", env: { ...process.env, TACT_MUTATED: folder } });
  const { lines, score } = reportOf(folder);
  process.stdout.write(`\n${lines.join("\n")}\n`);
  if (score < least) process.exitCode = 1;
}
