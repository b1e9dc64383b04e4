import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { giants } from "./giants.ts";

/** What is done within a minute is ended here only if it hangs: a reader that does cannot be stopped from within. */
const watchdog = 900_000;
const afterWatchdog = watchdog + 60_000;

/** What a program beside this file prints, under the watchdog and with half a gigabyte of memory. */
async function outcomesOf(program: string, ...parameters: string[]): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(process.execPath, ["--max-old-space-size=512", new URL(program, import.meta.url).pathname, ...parameters], {
    timeout: watchdog,
    maxBuffer: 1 << 24,
  });
  return JSON.parse(stdout) as Record<string, unknown>;
}

const files = 10_000;

test(`${files} mutated files are read or refused, and every answer keeps its promises`, async () => {
  const outcomes = await outcomesOf("read-mutated.ts", String(files));
  expect(Object.values(outcomes).reduce((sum: number, count) => sum + Number(count), 0)).toBe(files);
  // Mutations that break everything, or nothing, would prove nothing.
  for (const outcome of ["whole", "mended", "partly", "unreadable", "not-an-invitation"]) expect([outcome, Number(outcomes[outcome] ?? 0) > 100]).toEqual([outcome, true]);
}, afterWatchdog);

test("shapes of a megabyte are read or refused, and every answer keeps its promises", async () => {
  const outcomes = await outcomesOf("read-giants.ts");
  expect(Object.keys(outcomes)).toEqual(Object.keys(giants));
  expect(Object.entries(outcomes).filter(([, outcome]) => !["read", "not-an-invitation", "unreadable"].includes(String(outcome)))).toEqual([]);
}, afterWatchdog);
