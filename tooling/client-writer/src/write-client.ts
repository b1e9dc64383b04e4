import type { Document } from "./openapi.ts";
import { readOperations } from "./read-operations.ts";
import { writeDocument } from "./write-document.ts";
import { writeResources } from "./write-resources.ts";

const head = "// Written from packages/api/openapi.json by `pnpm --filter @tact/client-writer record:client`: change the API, not this file.\n";

/** The generated files of the client, by their names in `packages/sdk/src/generated`. */
export async function writeClient(document: Document): Promise<Record<string, string>> {
  const names = Object.keys(document.components.schemas).toSorted();
  const unnamable = names.filter((name) => !/^[A-Z]\w*$/.test(name));
  if (unnamable.length > 0) throw new Error(`These schemas have names that no type can have: ${unnamable.join(", ")}.`);
  return {
    "document.ts": `${head}${await writeDocument(document)}`,
    "resources.ts": `${head}${writeResources(readOperations(document), document)}`,
    "schemas.ts": `${head}import type { components } from "./document.ts";\n\n${names.map((name) => `export type ${name} = components["schemas"]["${name}"];\n`).join("")}`,
    "api-version.ts": `${head}/** The version of the API that this client was written from: a date. */\nexport const apiVersion = ${JSON.stringify(document.info.version)};\n`,
  };
}
