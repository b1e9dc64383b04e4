import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { stepKinds } from "@tact/facts";
import { resolveSource } from "@tact/rules";
import { describe, expect, it } from "vitest";
import { decisions, draftSources, findingCodes, lengths } from "../src/index.ts";

const source = fileURLToPath(new URL("../src", import.meta.url));
const files = readdirSync(source, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => ({ path: `${entry.parentPath}/${entry.name}`, text: readFileSync(`${entry.parentPath}/${entry.name}`, "utf8") }));

describe("the source", () => {
  it("asks neither clock nor environment nor chance", () => {
    const banned = /\b(?:new Date\b|Date\.|Intl\.|Math\.random|Temporal\.|console\.|globalThis\b|performance\.|crypto\.|toLocale|localeCompare|process\.)/;
    for (const { path, text } of files) expect(text.match(banned)?.[0], path).toBeUndefined();
  });

  it("imports itself, and types of the vocabulary and of the rules", () => {
    for (const { path, text } of files) {
      for (const [, clause = "", from = ""] of text.matchAll(/^(?:import|export)\s([^;]*?)from "([^"]+)";/gms)) {
        if (from.startsWith(".")) continue;
        expect(["@tact/facts", "@tact/rules"], path).toContain(from);
        expect(clause.trimStart().startsWith("type "), `${path}: types only`).toBe(true);
      }
    }
  });

  it("keeps its words in the catalogue", () => {
    for (const { path, text } of files.filter((file) => !file.path.includes("/catalogue/") && !file.path.endsWith("passage.ts"))) {
      const spoken = [...text.matchAll(/say`([^`]*)`/g)].map(([, said = ""]) => said.replaceAll(/\$\{[^}]*\}/g, "")).filter((said) => /[A-Za-z]/.test(said));
      expect(spoken, path).toEqual([]);
    }
  });
});

describe("what the words rest on", () => {
  const sources = [...Object.values(draftSources).flat(), ...Object.values(lengths).map(({ source }) => source), ...decisions.map(({ source }) => source), ...Object.values(findingCodes).map(({ source }) => source)];

  it("is a place in the article, or our own judgement", () => {
    for (const key of new Set(sources)) expect(key === "ours" || resolveSource(key) !== undefined, key).toBe(true);
    expect(new Set(sources).size).toBe(4);
  });

  it("is said for every kind, and never ours for what the article asks", () => {
    expect(Object.keys(draftSources).toSorted()).toEqual(stepKinds.toSorted());
    expect(findingCodes["no-value"].source).toBe("krautzel#initial-contact");
  });
});

describe("the README", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

  it("names every kind of step and every code", () => {
    for (const name of [...stepKinds, ...Object.keys(findingCodes)]) expect(readme).toContain(`\`${name}\``);
  });
});
