import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { top } from "./build-package.ts";
import { published } from "./published.ts";

/** Builds and packs every published package into `folder`, and answers the paths of the tarballs. */
export function packAll(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  return published.map(({ folder: from }) => {
    const out = execFileSync("pnpm", ["pack", "--json", "--pack-destination", folder], { cwd: join(top, from), encoding: "utf8" });
    const { filename } = JSON.parse(out.slice(out.indexOf("{"))) as { filename: string };
    return filename;
  });
}
