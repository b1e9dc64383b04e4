import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";

const guard = join(import.meta.dirname, "outside-guard.mjs");

describe("the outside world", () => {
  it("is reached by no process of the product, from its first start on", () => {
    expect(readFileSync(inject("outsideLog"), "utf8")).toBe("");
  });

  it.each([
    ["fetch", "await fetch('http://telemetry.invalid/')"],
    ["a plain socket", "(await import('node:net')).connect(80, '192.0.2.1')"],
    ["a look-up", "(await import('node:dns')).lookup('telemetry.invalid', () => {})"],
  ])("would be noticed through %s", (_, source) => {
    const folder = mkdtempSync(join(tmpdir(), "tact-outside-"));
    const log = join(folder, "log");
    spawnSync(process.execPath, ["--import", guard, "--input-type=module", "-e", source], {
      env: { ...process.env, TACT_OUTSIDE_LOG: log },
    });
    expect(readFileSync(log, "utf8")).toMatch(/telemetry\.invalid|192\.0\.2\.1/);
    rmSync(folder, { recursive: true, force: true });
  });
});

it("has its icon under the name that browsers ask for by themselves", async () => {
  const answer = await fetch(`${inject("origin")}/favicon.ico`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
});
