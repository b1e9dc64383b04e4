import { execFileSync } from "node:child_process";
import { copyFileSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { rolldown } from "rolldown";
import type { Published } from "./published.ts";

export const top = resolve(import.meta.dirname, "..", "..", "..");

/** Writes the `dist/` of one package: its JavaScript and, where others import it, its declarations. */
export async function buildPackage({ folder, entries, declarations, imports, minified }: Published): Promise<void> {
  const from = join(top, folder);
  const into = join(from, "dist");
  rmSync(into, { recursive: true, force: true });
  const bundle = await rolldown({
    cwd: from,
    input: { ...entries },
    platform: declarations ? "neutral" : "node",
    external: (id) => isLeftAlone(id, imports),
    // What is imported from elsewhere and never used is left out, whatever it would do when it is loaded.
    treeshake: { moduleSideEffects: (id) => id.startsWith(join(from, "src")) },
  });
  await bundle.write({
    dir: into,
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "[name].js",
    banner: ({ isEntry }) => (isEntry && !declarations ? "#!/usr/bin/env node" : ""),
    minify: minified,
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await bundle.close();
  if (declarations) writeDeclarations(from);
  else copyFileSync(join(top, "NOTICE"), join(into, "NOTICE"));
}

/** Packages of others are installed beside; ours are part of the bundle unless they are published themselves. */
function isLeftAlone(id: string, imports: readonly string[]): boolean {
  if (/^([./]|\0|@tact\/)/.test(id)) return imports.some((name) => id === name || id.startsWith(`${name}/`));
  return true;
}

function writeDeclarations(folder: string): void {
  const typescript = createRequire(join(top, "package.json")).resolve("typescript/package.json");
  const { bin } = JSON.parse(readFileSync(typescript, "utf8")) as { bin: { tsc: string } };
  const compiler = join(dirname(typescript), bin.tsc);
  execFileSync(process.execPath, [compiler, "-p", "tsconfig.publish.json"], { cwd: folder, stdio: "inherit" });
}
