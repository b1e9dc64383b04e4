import { createHash } from "node:crypto";
import fc from "fast-check";
import { plan } from "../../src/index.ts";
import { requests } from "../arbitrary-requests.ts";

/** One digest of the plans of so many requests, drawn with a seed: the same in every process. */
export function digestPlans(count: number, seed: number): string {
  const digest = createHash("sha256");
  for (const request of fc.sample(requests, { numRuns: count, seed })) digest.update(JSON.stringify(plan(request)));
  return digest.digest("hex");
}

const [, script = "", count, seed] = process.argv;
if (import.meta.url.endsWith(script) && count !== undefined) {
  // What a process in another place would answer, with a sign that it is in another place.
  process.stdout.write(JSON.stringify({ digest: digestPlans(Number(count), Number(seed)), hour: new Date(0).getHours(), number: (1234.5).toLocaleString() }));
}
