import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packages, rooms } from "./rooms.ts";

const top = join(import.meta.dirname, "..", "..");
const oxlint = join(dirname(createRequire(join(top, "package.json")).resolve("oxlint/package.json")), "bin", "oxlint");
let house: string;

/** Plants files in an empty copy of the house and answers what lint says of each. */
function lintAll(sources: Readonly<Record<string, string>>): Record<string, string> {
  for (const [path, source] of Object.entries(sources)) {
    mkdirSync(dirname(join(house, path)), { recursive: true });
    writeFileSync(join(house, path), source);
  }
  const run = spawnSync(process.execPath, [oxlint, "--format=json", "."], { cwd: house, encoding: "utf8" });
  for (const path of Object.keys(sources)) rmSync(join(house, path));
  const { diagnostics } = JSON.parse(run.stdout) as {
    diagnostics: { code: string; message: string; help?: string; filename: string }[];
  };
  return Object.fromEntries(
    Object.keys(sources).map((path) => [
      path,
      diagnostics
        .filter(({ filename }) => filename === path)
        .map(({ code, message, help }) => `${code}: ${message} ${help ?? ""}`)
        .join("\n"),
    ]),
  );
}

function lint(path: string, source: string): string {
  return lintAll({ [path]: source })[path] ?? "";
}

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), "tact-lint-"));
  cpSync(join(top, "oxlint.config.ts"), join(house, "oxlint.config.ts"));
  writeFileSync(join(house, "package.json"), '{ "type": "module" }');
  mkdirSync(join(house, "tooling/lint"), { recursive: true });
  for (const file of ["config.ts", "import-directions.ts", "rooms.ts", "translatable.ts"]) {
    cpSync(join(top, "tooling/lint", file), join(house, "tooling/lint", file));
  }
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

const arrows = rooms.flatMap((room) =>
  packages
    .filter((name) => name !== room.name && !room.may.includes(name))
    .map((name) => ({ place: room.place, name, because: room.because })),
);

const plantedAt = (place: string, name: string) => `${place}/src/planted-${name.replace("/", "-")}.ts`;
const valueImport = (name: string) => `import { x } from "@tact/${name}";\nexport const y = x;\n`;
const typeImport = (name: string) => `import type { X } from "@tact/${name}";\nexport type Y = X;\n`;

describe("the directions of imports", () => {
  it("refuses every forbidden arrow with its sentence", () => {
    const said = lintAll(Object.fromEntries(arrows.map(({ place, name }) => [plantedAt(place, name), valueImport(name)])));
    const silent = arrows.filter(({ place, name, because }) => {
      const words = said[plantedAt(place, name)] ?? "";
      return !(words.includes("no-restricted-imports") && words.includes(because));
    });
    expect(silent).toEqual([]);
    expect(arrows.length).toBeGreaterThan(80);
  });

  it("lets the allowed ones through", () => {
    const allowed = rooms.flatMap(({ place, may, mayTypes = [] }) => [
      ...may.map((name) => [plantedAt(place, name), valueImport(name)]),
      ...mayTypes.map((name) => [plantedAt(place, name), typeImport(name)]),
    ]);
    const said = lintAll(Object.fromEntries(allowed));
    expect(Object.entries(said).filter(([, words]) => words !== "")).toEqual([]);
  });

  it("refuses a path into the folder of another package", () => {
    const said = lint("packages/rules/src/engine/planted.ts", `import { x } from "../../../db/src/index.ts";\nexport const y = x;\n`);
    expect(said).toContain("by its name, not by a path");
  });

  it("keeps web frameworks out of the use-cases", () => {
    expect(lint("packages/api/src/planted.ts", `import { x } from "react";\nexport const y = x;\n`)).toContain("no web framework");
  });
});

describe("the purity of the core", () => {
  const planted: [string, string][] = [
    ["the clock", "export const now = Date.now();"],
    ["a new date", "export const now = new Date();"],
    ["Intl", 'export const zone = new Intl.DateTimeFormat("en");'],
    ["randomness", "export const dice = Math.random();"],
    ["Temporal", "export const now = Temporal.Now.instant();"],
    ["the console", 'console.log("x");'],
    ["node modules", 'import { readFileSync } from "node:fs";\nexport const x = readFileSync;'],
    ["zod", 'import { z } from "zod";\nexport const x = z;'],
    ["values of facts", 'import { fact } from "@tact/facts";\nexport const x = fact;'],
  ];

  it.each(planted)("refuses %s", (_, source) => {
    expect(lint("packages/rules/src/planted.ts", `${source}\n`)).toContain("packages/rules is pure");
  });

  it.each(planted.slice(0, 5))("refuses %s in packages/messages, too", (_, source) => {
    expect(lint("packages/messages/src/planted.ts", `${source}\n`)).toContain("packages/messages is pure");
  });

  it("accepts types of facts and its ids", () => {
    const source = 'import type { Fact } from "@tact/facts";\nimport { idPattern } from "@tact/facts/ids";\nexport type F = Fact;\nexport const p = idPattern;\n';
    expect(lint("packages/rules/src/planted.ts", source)).toBe("");
  });
});

describe("the words of pages", () => {
  it.each([
    ["a text", "<p>Hello</p>"],
    ["a label that is heard", '<a href="/x" aria-label="Hello">{x}</a>'],
  ])("are not written into components: %s", (_, jsx) => {
    expect(lint("apps/dashboard/src/today/planted.tsx", `export const A = ({ x }: { x: string }) => ${jsx.replace("</p>", "{x}</p>")};\n`)).toContain("jsx-no-literals");
  });

  it("leave keys and signs to components", () => {
    expect(lint("apps/dashboard/src/today/planted.tsx", "export const A = ({ x }: { x: string }) => <p>{x}, {x}<kbd>E</kbd></p>;\n")).not.toContain("jsx-no-literals");
  });
});
