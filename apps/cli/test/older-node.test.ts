import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { findOlderNode } from "@tact/vitest/older-node";
import { describe, expect, it } from "vitest";
import { bin, example, tact } from "./tact.ts";

const olderNode = findOlderNode();
const request = readFileSync(example("request.json"), "utf8");
const run = (args: string[], input: string) => spawnSync(olderNode ?? "", [bin, ...args], { input, encoding: "utf8" });

describe.skipIf(olderNode === undefined)("on a Node that loads no TypeScript", () => {
  it("runs itself again on the toolchain's, with the same input and output", async () => {
    const { status, stdout, stderr } = run(["plan"], request);
    expect([status, stderr]).toEqual([0, ""]);
    expect(stdout).toBe((await tact(["plan"], request)).stdout);
  });

  it("ends with the same exit code", () => {
    const { status, stdout, stderr } = run(["plan"], "{}");
    expect([status, stdout]).toEqual([2, ""]);
    expect(JSON.parse(stderr)).toMatchObject({ error: { code: "invalid-input" } });
  });
});
