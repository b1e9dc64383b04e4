// Records the plans of the stored histories and the arithmetic of the rules' cases anew: `pnpm record:golden --reason "why these dates change"`.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { engineVersion } from "../src/index.ts";
import { historyFiles } from "./histories.ts";
import { digestOf, type GoldenChange, plansFile, readGoldenChanges, readGoldenPlans } from "./stored-plans.ts";
import { writePlans } from "./write-plans.ts";
import { writeTraces } from "./write-traces.ts";

const folder = new URL("./", import.meta.url);
const { values } = parseArgs({ options: { reason: { type: "string" } } });
const reason = values.reason?.trim() ?? "";

// The arithmetic of the rules' cases changes with every row that is added: it needs no reason.
writeFileSync(new URL("traces.txt", folder), writeTraces());

const plans = new Map(historyFiles().map(({ file, histories }) => [plansFile(file), writePlans(histories)]));
const before = readGoldenPlans();
const isTime = /\d{4}-\d\d-\d\dT/;
const timesOf = (text: string) => text.split("\n").filter((line) => isTime.test(line)).join("\n");
const isNew = before.size === 0;
const changed = [...plans].filter(([file, text]) => before.get(file) !== text);
if (changed.length === 0) {
  process.stdout.write("Every plan is as it was recorded.\n");
  process.exit(0);
}
if (reason.length < 20) {
  process.stderr.write('Say why: pnpm record:golden --reason "…". One sentence, for whoever asks in a year why these dates changed.\n');
  process.exit(2);
}
const moved = changed.filter(([file, text]) => timesOf(before.get(file) ?? "") !== timesOf(text));
const change: GoldenChange = {
  date: new Date().toISOString().slice(0, 10),
  engine: engineVersion,
  reason,
  changes: isNew ? "all" : moved.length > 0 ? "dates" : "words",
  digest: digestOf(plans),
};
mkdirSync(new URL("plans/", folder), { recursive: true });
for (const [file, text] of plans) writeFileSync(new URL(`plans/${file}`, folder), text);
writeFileSync(new URL("changes.json", folder), `${JSON.stringify([...readGoldenChanges(), change], null, 2)}\n`);
process.stdout.write(`${changed.length} files recorded, ${moved.length} with other dates. Read the difference before you commit it.\n`);
