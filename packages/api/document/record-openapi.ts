import { readFileSync, writeFileSync } from "node:fs";
import { restDocument } from "../src/rest/rest-app.ts";
import type { OpenApiDocument } from "../src/rest/openapi-document.ts";
import { breakingChanges } from "./breaking-changes.ts";
import { documentFile, writtenDocument } from "./document-file.ts";

// Writes the document of the routes as they are. What would break a program that was written against the committed one
// is refused: add instead, or say --breaking once a new version of the API has been decided upon.
const committed = JSON.parse(readFileSync(documentFile, "utf8")) as OpenApiDocument;
const breaking = breakingChanges(committed, restDocument);
if (breaking.length > 0 && !process.argv.includes("--breaking")) {
  process.stderr.write(`These changes break programs that were written against openapi.json:\n${breaking.map((change) => `- ${change}\n`).join("")}`);
  process.exitCode = 1;
} else {
  writeFileSync(documentFile, writtenDocument(restDocument));
}
