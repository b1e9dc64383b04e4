import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { keptSecrets } from "./secrets.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tact-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("the kept secrets", () => {
  it("are made once, kept, and readable by their owner alone", () => {
    const first = keptSecrets(join(folder, "new"));
    expect(keptSecrets(join(folder, "new"))).toEqual(first);
    expect(first.authSecret.length).toBeGreaterThanOrEqual(32);
    expect(statSync(join(folder, "new", "secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("gain what an older release did not have, and keep the rest", () => {
    const before = { appRolePassword: "a".repeat(32), authSecret: "b".repeat(43) };
    writeFileSync(join(folder, "secrets.json"), JSON.stringify(before), { mode: 0o600 });
    const after = keptSecrets(folder);
    expect(after).toEqual({ ...before, secretKey: expect.stringMatching(/^[\w-]{43}$/) });
    expect(keptSecrets(folder)).toEqual(after);
    expect(statSync(join(folder, "secrets.json")).mode & 0o777).toBe(0o600);
  });

  it("refuses a broken file instead of making others beside live data", () => {
    writeFileSync(join(folder, "secrets.json"), "{");
    expect(() => keptSecrets(folder)).toThrow(/restore it/);
  });
});
