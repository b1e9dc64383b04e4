// Mutation testing of the engine: `pnpm test:mutation`, or `pnpm test:mutation time rulebook` for some folders.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
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
const folders = process.argv.length > 2 ? process.argv.slice(2) : ["engine", "rulebook", "time"];
const patterns = folders.flatMap((folder) => [`src/${folder}/**/*.ts`, `!src/${folder}/**/*cases.ts`]);
const run = spawnSync(join(place, "node_modules/.bin/stryker"), ["run", "--mutate", patterns.join(",")], { cwd: place, stdio: "inherit" });

const file = join(place, "dist/mutation-report.json");
if (existsSync(file)) {
  const { files } = JSON.parse(readFileSync(file, "utf8")) as Report;
  for (const folder of folders) {
    const mutants = Object.entries(files).flatMap(([name, { mutants: found }]) => (name.startsWith(`src/${folder}/`) ? found.map((mutant) => ({ name, ...mutant })) : []));
    const count = (...statuses: string[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const [caught, missed] = [count("Killed", "Timeout"), count("Survived", "NoCoverage")];
    const score = ((100 * caught) / Math.max(1, caught + missed)).toFixed(1);
    process.stdout.write(`\n${folder}: ${score} % (${caught} of ${caught + missed} caught; ${count("Ignored")} stand in what is read once, ${count("CompileError", "RuntimeError")} do not run)\n`);
    for (const { name, location, mutatorName, replacement, status } of mutants) {
      if (status !== "Survived" && status !== "NoCoverage") continue;
      const shown = (replacement ?? "").replaceAll(/\s+/g, " ").slice(0, 80);
      process.stdout.write(`  ${name}:${location.start.line}:${location.start.column} ${mutatorName} → ${shown}${status === "NoCoverage" ? " (no test comes by)" : ""}\n`);
    }
  }
}
process.exitCode = run.status ?? 1;
