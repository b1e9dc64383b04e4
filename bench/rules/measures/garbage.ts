// Prints how many bytes one plan leaves behind. Run by the bench with --expose-gc and a young generation large enough
// that nothing is collected while it counts.
import { applications, traceNumber } from "./contestants.ts";
import { at } from "./rounds.ts";

const plans = 1000;
const samples: number[] = [];

for (let index = 0; index < 40_000; index += 1) traceNumber(index % applications);
for (let sample = 0; sample < 15; sample += 1) {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  for (let index = 0; index < plans; index += 1) traceNumber(index % applications);
  samples.push((process.memoryUsage().heapUsed - before) / plans);
}
console.log(at(samples, 0.5));
