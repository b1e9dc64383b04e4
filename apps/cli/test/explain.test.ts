import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, problemsIn, tact, tactWithin } from "./tact.ts";

const request = JSON.parse(readFileSync(example("request.json"), "utf8")) as { facts: object[] };
const withdrawn = { ...request, facts: [...request.facts, { id: "f3", type: "withdrawn", at: "2026-11-24T09:00:00-05:00" }] };

describe("tact explain", () => {
  it("answers with the whole trace of a step", async () => {
    const { code, stdout } = await tact(["explain", "app-1.decision-follow-up.f2", example("request.json")]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      step: "app-1.decision-follow-up.f2",
      rule: { id: "decision-follow-up" },
      source: { key: "krautzel#the-follow-up" },
      facts: [{ id: "f2" }],
      window: { opens: "2026-11-30T09:00:00-05:00[America/New_York]" },
    });
  });

  it.each([
    ["sentence", ["--as", "sentence"]],
    ["chain", ["--as", "chain"]],
    ["tree", ["--as", "tree"]],
    ["chain", ["--text"]],
  ])("reads the trace as a %s with %j", async (reading, flags) => {
    const { stdout } = await tactWithin(["explain", "app-1.decision-follow-up.f2", ...flags, example("request.json")]);
    const told = stdout.replace(/as of 20\d\d[a-z]$/m, "as of today");
    await expect(told).toMatchFileSnapshot(join(import.meta.dirname, "golden", `explain-${reading}.txt`));
  });

  it("refuses a step that the plan has not, and lists those that it has", async () => {
    const { code, stderr } = await tact(["explain", "app-1.thank-you.int-1.p2", example("request.json")]);
    expect(code).toBe(2);
    expect(problemsIn(stderr)).toEqual(["unknown-step"]);
    expect(stderr).toContain("the plan has no step app-1.thank-you.int-1.p2: it has");
    expect(stderr).toContain("app-1.thank-you.int-1.p1, ");
  });

  it("says why there is no next step", async () => {
    const { code, stderr } = await tact(["explain", "next"], JSON.stringify(withdrawn));
    expect(code).toBe(2);
    expect(problemsIn(stderr)).toEqual(["no-next-step"]);
  });

  it("explains the next step of each request of a stream", async () => {
    const lines = [request, withdrawn, request].map((one) => JSON.stringify(one)).join("\n");
    const { code, stdout } = await tact(["explain", "next", "--jsonl"], lines);
    expect(code).toBe(2);
    const answers = stdout.trim().split("\n").map((line) => JSON.parse(line) as { step?: string; line?: number });
    expect(answers.map(({ step, line }) => step ?? line)).toEqual(["app-1.debrief.int-1", 2, "app-1.debrief.int-1"]);
    const read = await tactWithin(["explain", "next", "--jsonl", "--as", "sentence"], lines);
    expect(JSON.parse(read.stdout.split("\n")[0] ?? "")).toMatch(/^Write down how the interview went, best Mon 23 Nov 14:00/);
  });
});
