// Writes the part of packages/sdk that follows from the OpenAPI document: the committed one, or the file that is named.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { generated, readDocument } from "./places.ts";
import { writeClient } from "./write-client.ts";

mkdirSync(generated, { recursive: true });
for (const [name, code] of Object.entries(await writeClient(readDocument(process.argv[2])))) writeFileSync(join(generated, name), code);
