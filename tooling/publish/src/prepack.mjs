// Runs in the folder of a package before it is packed: builds what goes into it. Plain JavaScript, so that whoever
// packs with npm on an older Node is told what to do instead.
import { relative } from "node:path";

if (process.env.npm_config_user_agent?.startsWith("npm/")) {
  // npm would leave `workspace:` and `catalog:` in the manifest, which nobody can install.
  console.error("tact: packages of this workspace are packed with pnpm: run npm run pack at the top.");
  process.exit(1);
}

const { buildPackage, top } = await import("./build-package.ts");
const { published } = await import("./published.ts");

const folder = relative(top, process.cwd());
const found = published.find((one) => one.folder === folder);
if (found === undefined) throw new Error(`${folder} is not published: list it in tooling/publish/src/published.ts`);
await buildPackage(found);
