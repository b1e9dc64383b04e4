import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = join(root, "..", "..", "node_modules", ".bin", "tsc");
// Under node_modules no other check looks, and packages resolve as they do for the source.
mkdirSync(join(root, "node_modules"), { recursive: true });
const plot = mkdtempSync(join(root, "node_modules/.planted-"));
afterAll(() => rmSync(plot, { recursive: true, force: true }));

/** What the compiler says about files planted beside the source, checked with the package's own settings. */
function compileAll(planted: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries(planted)) writeFileSync(join(plot, `${name}.ts`), text);
  const files = Object.keys(planted).map((name) => `./${name}.ts`);
  writeFileSync(join(plot, "tsconfig.json"), JSON.stringify({ extends: join(root, "tsconfig.json"), files, include: [] }));
  const { stdout, stderr } = spawnSync(tsc, ["-p", plot], { encoding: "utf8", cwd: root });
  return stdout + stderr;
}

const impure = {
  process: "export const zone = process.env['TZ'];",
  fetch: "export const answer = fetch('https://example.com');",
  timers: "setTimeout(() => undefined, 1);",
  console: "console.log('seen');",
  files: "import { readFileSync } from 'node:fs';\nexport const text = readFileSync('/etc/hosts', 'utf8');",
  schemas: "import { z } from 'zod';\nexport const name = z.string();",
  calendar: "import type { BusinessCalendar } from 'date-holidays';\nexport type Data = BusinessCalendar;",
};

const source = join(root, "src");
const ruleText = (reads: string, condition: string, parameters = "[]", key = "tact#memory") => `
import { rule } from "${source}/engine/asking/rule.ts";
export const planted = rule({
  id: "planted", kind: "debrief", title: "Planted", about: "interview",
  basis: { source: "${key}", point: "A point." },
  reads: ${reads}, parameters: ${parameters}, touch: false, fits: [], withheldBy: [],
  calledFor: { "it holds": ({ facts, policy }) => ${condition} },
  staysWhile: {}, propose: () => [], because: () => [],
});`;

const misread = {
  "undeclared-fact": ruleText('["debrief-captured"]', 'facts["rejected"].length === 0 && policy !== undefined'),
  "undeclared-parameter": ruleText('["rejected"]', 'facts["rejected"].length < policy.minimumGap'),
  "unknown-source": ruleText('["rejected"]', 'facts["rejected"].length === 0 && policy !== undefined', "[]", "krautzel#nowhere"),
  "sound-rule": ruleText('["rejected"]', 'facts["rejected"].length < policy.minimumGap', '["minimumGap"]'),
};

const verdict = compileAll({ ...impure, ...misread });

describe("the compiler", () => {
  it.each(Object.keys(impure))("refuses %s in the source", (name) => {
    expect(verdict).toMatch(new RegExp(`${name}\\.ts.*error TS`));
  });

  it.each(["undeclared-fact", "undeclared-parameter", "unknown-source"])("refuses a rule with an %s", (name) => {
    expect(verdict).toMatch(new RegExp(`${name}\\.ts.*error TS`));
  });

  it("takes a rule that declares what it reads", () => {
    expect(verdict).not.toContain("sound-rule.ts");
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe("the source", () => {
  const files = sources(source).map((path) => ({ path, text: readFileSync(path, "utf8") }));

  it("asks neither clock nor environment nor chance", () => {
    const banned = /\b(?:new Date\b|Date\.|Intl\.|Math\.random|Temporal\.|console\.|globalThis\b|performance\.|crypto\.)/;
    for (const { path, text } of files) expect(text.match(banned)?.[0], path).toBeUndefined();
  });

  it("imports itself and the types of the vocabulary, and nothing else", () => {
    for (const { path, text } of files) {
      for (const [, clause = "", from = ""] of text.matchAll(/^(?:import|export)\s([^;]*?)from "([^"]+)";/gms)) {
        if (from.startsWith(".")) continue;
        expect(from, path).toBe("@tact/facts");
        expect(clause.trimStart().startsWith("type "), `${path}: types only`).toBe(true);
      }
    }
  });
});
