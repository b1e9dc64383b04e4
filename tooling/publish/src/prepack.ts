// Runs in the folder of a package before it is packed: builds what goes into it.
import { relative } from "node:path";
import { buildPackage, top } from "./build-package.ts";
import { published } from "./published.ts";

if (process.env["npm_config_user_agent"]?.startsWith("npm/")) {
  // npm would leave `workspace:` and `catalog:` in the manifest, which nobody can install.
  console.error("Packages of this workspace are packed with pnpm: run npm run pack at the top.");
  process.exit(1);
}

const folder = relative(top, process.cwd());
const found = published.find((one) => one.folder === folder);
if (found === undefined) throw new Error(`${folder} is not published: list it in tooling/publish/src/published.ts`);
await buildPackage(found);
