/** Reads every giant, for a test that watches over this process from outside, and prints what became of each. */
import { writeSync } from "node:fs";
import { readInvitation } from "../../src/index.ts";
import { giants } from "./giants.ts";
import { brokenPromises } from "./promised-reading.ts";

const outcomes: Record<string, string> = {};
for (const [name, content] of Object.entries(giants)) {
  writeSync(2, `${name}\n`);
  const answer = await readInvitation(content, { defaultTimeZone: "Europe/London" });
  outcomes[name] = brokenPromises(answer).join("; ") || (answer.error?.code ?? "read");
}
process.stdout.write(JSON.stringify(outcomes, null, 1));
