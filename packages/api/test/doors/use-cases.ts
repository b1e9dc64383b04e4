import { globSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** The package's door only passes on what others export. */
const barrel = "index.ts";
const sources = resolve(import.meta.dirname, "../../src");

/** What a use-case says of itself. */
export interface Described {
  useCaseName: string;
  kind: "query" | "command";
  permission: string;
  /** Where it is exported, and under which name. */
  file: string;
  exported: string;
}

/** Every use-case that some module exports, found by what it is and not by a list. */
export async function everyUseCase(): Promise<Described[]> {
  const found: Described[] = [];
  for (const file of globSync("**/*.ts", { cwd: sources }).filter((name) => !name.endsWith(".test.ts") && name !== barrel).toSorted()) {
    const exports = (await import(pathToFileURL(resolve(sources, file)).href)) as Record<string, unknown>;
    for (const [exported, value] of Object.entries(exports)) {
      if (typeof value !== "function" || !("useCaseName" in value)) continue;
      const { useCaseName, kind, permission } = value as unknown as Omit<Described, "file" | "exported">;
      found.push({ useCaseName, kind, permission, file, exported });
    }
  }
  return found;
}
