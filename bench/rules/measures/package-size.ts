import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { rolldown } from "rolldown";
import { at } from "./rounds.ts";

export interface PackageSize {
  /** Bytes of the rules as one minified file, with all that they import, compressed. */
  gzip: number;
  /** Milliseconds in which a new process imports it. */
  importing: number;
}

/** Bundles the rules into a folder of their own, weighs them, and imports them in new processes. */
export async function measurePackage(): Promise<PackageSize> {
  const folder = mkdtempSync(join(tmpdir(), "tact-bench-"));
  try {
    const file = join(folder, "rules.mjs");
    const bundle = await rolldown({ input: fileURLToPath(import.meta.resolve("@tact/rules")), treeshake: { moduleSideEffects: false } });
    await bundle.write({ file, format: "esm", minify: true, comments: { legal: true, annotation: false, jsdoc: false } });
    await bundle.close();
    const program = `const before = performance.now(); await import(${JSON.stringify(pathToFileURL(file).href)}); console.log(performance.now() - before);`;
    const samples = Array.from({ length: 15 }, () =>
      Number(execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" })),
    );
    return { gzip: gzipSync(readFileSync(file), { level: 9 }).length, importing: at(samples, 0.5) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
