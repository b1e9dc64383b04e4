/**
 * Reads thousands of mutated files, for a test that watches over this process from outside: a reader that hangs cannot
 * be stopped from within. Prints how many there were of each outcome; the seed of a failure is in its message.
 */
import { readdirSync, readFileSync, writeSync } from "node:fs";
import "@tact/vitest/one-seed";
import fc from "fast-check";
import { type InvitationAnswer, readInvitation } from "../../src/index.ts";
import { mutatedFile } from "./mutations.ts";
import { brokenPromises } from "./promised-reading.ts";

const folder = new URL("fixtures/", import.meta.url);
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(ics|eml)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "latin1"));
const outcomes: Record<string, number> = {};
let runs = 0;

await fc.assert(
  fc.asyncProperty(mutatedFile(files), async (content) => {
    runs += 1;
    if (runs % 100 === 0) writeSync(2, `${runs}\n`);
    const answer = await readInvitation(content, { defaultTimeZone: "Europe/London" });
    const broken = brokenPromises(answer);
    if (broken.length > 0) throw new Error(broken.join("\n"));
    const outcome = outcomeOf(answer);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  }),
  { numRuns: Number(process.argv[2] ?? 10_000), endOnFailure: true },
);

function outcomeOf({ value, error }: InvitationAnswer): string {
  if (error !== undefined) return error.code;
  if (value.unread.length > 0) return "partly";
  return value.repairs.length > 0 ? "mended" : "whole";
}

process.stdout.write(JSON.stringify(outcomes));
