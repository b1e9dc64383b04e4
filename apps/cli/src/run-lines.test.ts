import { setImmediate } from "node:timers/promises";
import { PassThrough, Readable, Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { faultOf } from "./output/fault.ts";
import type { Job } from "./job.ts";
import { runLines } from "./run-lines.ts";

const echo: Job<string> = { answer: String, json: (answer) => answer, text: (answer) => answer };
const noOne = () => {};
const terminalOf = (stdin: Readable, stdout: Writable) => ({
  stdin,
  stdout,
  stderr: new PassThrough(),
  width: 80,
  colour: false,
  clock: () => "2026-11-23T12:00:00Z",
});

describe("running over lines", () => {
  it("reads no further while the answers are not taken", async () => {
    let read = 0;
    const chunks = Readable.from(
      (function* () {
        for (; read < 1000; read += 1) yield Buffer.from("1\n");
      })(),
      { highWaterMark: 1 },
    );
    let taken: () => void = noOne;
    let isSlow = true;
    const slow = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        if (isSlow) taken = done;
        else done();
      },
    });
    const run = runLines(echo, undefined, terminalOf(chunks, slow));
    for (let turn = 0; turn < 50; turn += 1) await setImmediate();
    expect(read).toBeLessThan(5);
    isSlow = false;
    taken();
    expect(await run).toBe(0);
    expect(read).toBe(1000);
  });

  it("answers a fault of ours in its place, goes on, and ends with 1", async () => {
    const job: Job<string> = {
      ...echo,
      answer: (input) => {
        if (input === 2) throw new Error("two is too much");
        return String(input);
      },
    };
    const out = new PassThrough();
    expect(await runLines(job, undefined, terminalOf(Readable.from([Buffer.from("1\n2\n3\n")]), out))).toBe(1);
    const answers = String(out.read()).trim().split("\n").map((line) => JSON.parse(line) as unknown);
    expect(answers).toEqual(["1", { line: 2, ...faultOf(new Error("two is too much")) }, "3"]);
  });
});
