// The engine beside json-rules-engine and beside the same rules by hand: one process, in turns, medians.
//   node bench/rules/measure.ts [rounds]
import { execFileSync } from "node:child_process";
import { loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { compareAll } from "./compare.ts";
import { applications, factsEach, fromFacts, fromText, parts, stepsEach } from "./measures/contestants.ts";
import { measurePackage } from "./measures/package-size.ts";
import { at, ratio, timeInTurns, type Timed } from "./measures/rounds.ts";
import { secondsForMillion, slowestOfHundred } from "./measures/single-plans.ts";

interface Figure {
  name: string;
  value: string;
  target: string;
  isReached: boolean;
}

const load = loadavg().map((one) => one.toFixed(1)).join(" ");
const rounds = Math.max(7, Number(process.argv[2] ?? "9"));
const plans = await compareAll();
console.log(`${applications} applications, ${factsEach.toFixed(1)} facts and ${stepsEach.toFixed(1)} steps each on average; the plans of all three are equal (${plans} compared)`);
console.log(`Node ${process.versions.node}, one process, ${rounds} rounds in turns after 3 to warm up, medians of processor time; load of the machine before: ${load}\n`);

const facts = await timeInTurns(fromFacts, applications, rounds);
const text = await timeInTurns(fromText, applications, rounds);
const others = await timeInTurns(parts, applications, rounds);
for (const [heading, timed] of [["facts → plan", facts], ["JSON text → JSON text", text], ["parts of Tact", others]] as const) {
  console.log(heading);
  for (const one of timed) console.log(`  ${one.name.padEnd(34)} ${microseconds(one)}`);
}

const [tact, byHand, rulesEngine] = facts;
const share = 100 * ratio(byHand, tact);
const faster = ratio(rulesEngine, tact);
const fasterText = ratio(text[1], text[0]);
const p99 = slowestOfHundred(rounds);
const million = secondsForMillion();
const garbage = Number(
  execFileSync(
    process.execPath,
    ["--expose-gc", "--min-semi-space-size=64", "--max-semi-space-size=128", fileURLToPath(new URL("measures/garbage.ts", import.meta.url))],
    { encoding: "utf8" },
  ),
);
const size = await measurePackage();

const figures: Figure[] = [
  { name: "facts → plan with trace, times json-rules-engine", value: `${faster.toFixed(0)}×`, target: "≥ 100×", isReached: faster >= 100 },
  { name: "… share of the speed by hand without trace", value: `${share.toFixed(0)} %`, target: "≥ 25 %", isReached: share >= 25 },
  { name: "JSON text → JSON text, times json-rules-engine", value: `${fasterText.toFixed(1)}×`, target: "≥ 15×", isReached: fasterText >= 15 },
  { name: "p99 of one plan", value: `${p99.toFixed(1)} µs`, target: "≤ 20 µs", isReached: p99 <= 20 },
  { name: "garbage of one plan", value: `${(garbage / 1000).toFixed(1)} kB`, target: "≤ 4 kB", isReached: garbage <= 4000 },
  { name: "1,000,000 applications planned again", value: `${million.toFixed(1)} s`, target: "≤ 3 s", isReached: million <= 3 },
  { name: "the package, gzip", value: `${(size.gzip / 1000).toFixed(1)} kB`, target: "≤ 25 kB", isReached: size.gzip <= 25_000 },
  { name: "importing it", value: `${size.importing.toFixed(1)} ms`, target: "≤ 10 ms", isReached: size.importing <= 10 },
];

console.log("\n| figure | measured | target | |\n|---|---|---|---|");
for (const { name, value, target, isReached } of figures) console.log(`| ${name} | ${value} | ${target} | ${isReached ? "reached" : "missed"} |`);

function microseconds({ rounds: samples }: Timed): string {
  return `${at(samples, 0.5).toFixed(2).padStart(9)} µs   (${at(samples, 0).toFixed(2)} to ${at(samples, 1).toFixed(2)})`;
}
