// Where the engine spends its time: plans the workload for some seconds under V8's profiler and prints the hottest functions.
//   node bench/rules/profile.ts [facts|reasons|text|read|words] [seconds]
import { type Profiler, Session } from "node:inspector/promises";
import { fromFacts, fromText, parts } from "./measures/contestants.ts";
import type { Contestant } from "./measures/rounds.ts";

const subjects: Readonly<Record<string, Contestant | undefined>> = { facts: fromFacts[0], text: fromText[0], reasons: parts[0], read: parts[1], words: parts[3] };
const [name = "facts", seconds = "5"] = process.argv.slice(2);
const subject = subjects[name];
if (subject === undefined) throw new Error(`nothing is called ${name}: use one of ${Object.keys(subjects).join(", ")}`);

const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.setSamplingInterval", { interval: 100 });
await workFor(subject, 1);
await session.post("Profiler.start");
await workFor(subject, Number(seconds));
const { profile } = await session.post("Profiler.stop");
session.disconnect();

console.log(`${subject.name}: ${seconds} s, by the function that was running\n`);
for (const [place, share] of hottest(profile).slice(0, 25)) console.log(`${(100 * share).toFixed(1).padStart(5)} %  ${place}`);

async function workFor({ once }: Contestant, limit: number): Promise<void> {
  const until = performance.now() + limit * 1000;
  while (performance.now() < until) await once();
}

/** Shares of the time by function, the largest first. */
function hottest({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): [string, number][] {
  const places = new Map(nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => [id, `${functionName} ${url.replace(/^.*\/(packages|node_modules|bench)\//, "$1/")}:${lineNumber + 1}`]));
  const times = new Map<string, number>();
  let all = 0;
  for (const [index, sample] of samples.entries()) {
    const place = places.get(sample) ?? "";
    const took = timeDeltas[index] ?? 0;
    times.set(place, (times.get(place) ?? 0) + took);
    all += took;
  }
  return [...times].map(([place, took]): [string, number] => [place, took / all]).toSorted((a, b) => b[1] - a[1]);
}
