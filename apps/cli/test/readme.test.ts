import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bin, folder } from "./tact.ts";

const readme = join(folder, "README.md");
const example = /```console\n\$ (.*)\n([^]*?)```/g;
let path: string;

beforeAll(() => {
  path = mkdtempSync(join(tmpdir(), "tact-path-"));
  symlinkSync(bin, join(path, "tact"));
});

afterAll(() => rmSync(path, { recursive: true, force: true }));

/** What a shell in this folder prints. */
function shell(command: string): string {
  const PATH = [path, dirname(process.execPath), process.env["PATH"]].join(delimiter);
  const { stdout, stderr } = spawnSync("sh", ["-c", command], { cwd: folder, encoding: "utf8", env: { ...process.env, PATH } });
  return stdout + stderr;
}

describe("the examples of the README", () => {
  const text = readFileSync(readme, "utf8");

  it("are at least five", () => {
    expect([...text.matchAll(example)].length).toBeGreaterThanOrEqual(5);
  });

  it("print what stands below them", () => {
    const printed = text.replaceAll(example, (_, command: string) => `\`\`\`console\n$ ${command}\n${shell(command)}\`\`\``);
    if (process.env["UPDATE_GOLDENS"] === "1") writeFileSync(readme, printed);
    else expect(printed).toBe(text);
  });
});
