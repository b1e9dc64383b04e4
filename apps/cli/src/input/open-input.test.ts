import { PassThrough, Readable } from "node:stream";
import { describe, expect, it } from "vitest";
import { openInput } from "./open-input.ts";

/** What standard error is told when this is standard input. */
async function said(stdin: Readable): Promise<string> {
  const stderr = new PassThrough();
  expect(await openInput(undefined, { stdin, stderr })).toBe(stdin);
  return String(stderr.read() ?? "");
}

describe("standard input", () => {
  it("tells a person at a terminal that it waits, and nobody else", async () => {
    expect(await said(Object.assign(Readable.from([]), { isTTY: true }))).toBe("tact: reading standard input; Ctrl-D ends it\n");
    expect(await said(Readable.from([]))).toBe("");
  });
});
