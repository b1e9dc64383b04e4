import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Document } from "./openapi.ts";

const top = resolve(import.meta.dirname, "..", "..", "..");

/** Where the generated files stand. */
export const generated = join(top, "packages/sdk/src/generated");

/** The committed OpenAPI document, or another one. */
export function readDocument(file = join(top, "packages/api/openapi.json")): Document {
  return JSON.parse(readFileSync(file, "utf8")) as Document;
}
