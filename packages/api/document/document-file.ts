import { fileURLToPath } from "node:url";

/** The committed OpenAPI document. */
export const documentFile: string = fileURLToPath(new URL("../openapi.json", import.meta.url));

/** A document as it is committed: a line for each thing, so that a change can be read. */
export function writtenDocument(document: object): string {
  return `${JSON.stringify(document, null, 1)}\n`;
}
