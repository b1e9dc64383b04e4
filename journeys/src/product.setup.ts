import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Product, startProduct } from "./product.ts";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
    calendar: string;
    outsideLog: string;
    outputFile: string;
  }
}

/** Starts the whole product once, as `npm start` does, on a folder and a port of its own. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "tact-journeys-"));
  // The database runs as another user where root starts it: the folder must let it pass.
  chmodSync(folder, 0o755);
  const outsideLog = join(folder, "outside.log");
  writeFileSync(outsideLog, "");
  const outputFile = join(folder, "output.log");
  const guard = join(import.meta.dirname, "outside-guard.mjs");
  let product: Product;
  try {
    product = await startProduct({
      dataDirectory: join(folder, "tact"),
      outputFile,
      environment: { NODE_OPTIONS: `--import=${guard}`, TACT_OUTSIDE_LOG: outsideLog },
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  project.provide("origin", product.origin);
  project.provide("calendar", product.calendar);
  project.provide("outsideLog", outsideLog);
  project.provide("outputFile", outputFile);
  return async () => {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
