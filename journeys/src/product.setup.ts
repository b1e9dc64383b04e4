import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { type Product, startProduct } from "./product.ts";

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
    calendar: string;
  }
}

/** Starts the whole product once, as `npm start` does, on a folder and a port of its own. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "tact-journeys-"));
  let product: Product | undefined;
  try {
    product = await startProduct({ dataDirectory: folder });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const started = product;
  project.provide("origin", started.origin);
  project.provide("calendar", started.calendar);
  return async () => {
    await started.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
