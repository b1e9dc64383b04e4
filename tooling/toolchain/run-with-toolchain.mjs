// One program of ours on the toolchain's Node, for a machine whose own Node is older: same folder, same input and
// output, same exit code. Installs nothing: that is what `npm start` and `npm test` do.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { binFolder, environmentWith, passThrough, top } from "./toolchain.mjs";

/**
 * @param {string} program path of a TypeScript file
 * @param {readonly string[]} args
 * @returns {Promise<number>} the exit code; 1 where it could not be run
 */
export async function runWithToolchain(program, args) {
  try {
    if (!existsSync(join(top, "node_modules"))) throw new Error("nothing is installed yet: run npm start or npm test once");
    const env = environmentWith(binFolder());
    return await passThrough("node", [program, ...args], { env });
  } catch (error) {
    console.error(`tact: ${error.message}.`);
    return 1;
  }
}
