import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { packAll } from "../src/pack.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Paths of what would be published, in the order of `published`. */
    tarballs: string[];
  }
}

/** Packs once for all test files: two that build the same folder would be in each other's way. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "tact-tarballs-"));
  project.provide("tarballs", packAll(folder));
  return () => rmSync(folder, { recursive: true, force: true });
}
