import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { glob } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { top } from "./run-check.ts";

const ignored = new Set(["node_modules", ".next", ".tact", ".turbo", "dist", "artifacts", ".git"]);

/** Every Markdown page of the project, by its path from the top. */
async function pages(): Promise<string[]> {
  const found: string[] = [];
  for await (const path of glob("**/*.md", { cwd: top, exclude: (name) => ignored.has(name) })) found.push(path);
  return found;
}

/** Targets of links and pictures that are files of ours. */
function targets(markdown: string): string[] {
  return [...markdown.matchAll(/\]\((?!https?:|mailto:|#)([^)\s#]+)/g)].flatMap(([, target]) => (target === undefined ? [] : [target]));
}

describe("the papers", () => {
  it("link only to what exists", async () => {
    const all = await pages();
    expect(all).toContain("README.md");
    const broken = all.flatMap((page) =>
      targets(readFileSync(join(top, page), "utf8"))
        .filter((target) => !existsSync(join(top, dirname(page), target)))
        .map((target) => `${page} → ${relative(top, join(top, dirname(page), target))}`),
    );
    expect(broken).toEqual([]);
  });

  it("name every variable that a process reads", () => {
    const readme = readFileSync(join(top, "README.md"), "utf8");
    const files = ["apps/launcher", "apps/server", "apps/worker"].map((app) => join(top, app, "src/environment.ts"));
    const read = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(/\["([A-Z][A-Z_]+)"\]|\b(?:environment|env)\.([A-Z][A-Z_]+)\b/g)]);
    const names = new Set(read.map(([, quoted, dotted]) => quoted ?? dotted ?? ""));
    expect(names.size).toBeGreaterThan(6);
    const internal = new Set(["DASHBOARD_URL", "NODE_ENV"]);
    expect([...names].filter((name) => !internal.has(name) && !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
