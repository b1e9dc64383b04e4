#!/usr/bin/env node
// Runs on whatever Node the machine has (20 or newer). One that loads TypeScript goes straight to the sources; for an
// older one the toolchain's Node runs this again, with the same input, output and exit code.
import module from "node:module";
import { fileURLToPath } from "node:url";

const main = new URL("../src/main.ts", import.meta.url);
const top = new URL("../../../", import.meta.url);

if (process.features.typescript) {
  // Keeps the sources with their types stripped, which halves the start.
  module.enableCompileCache?.(fileURLToPath(new URL("node_modules/.cache/tact", top)));
  await import(main.href);
} else {
  const { runWithToolchain } = await import(new URL("tooling/toolchain/run-with-toolchain.mjs", top).href);
  process.exitCode = await runWithToolchain(fileURLToPath(main), process.argv.slice(2));
}
