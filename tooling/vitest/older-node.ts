import { spawnSync } from "node:child_process";
import { delimiter, join } from "node:path";

/** A Node on the path, from 20 on, that loads no TypeScript: what many machines have. Undefined where there is none. */
export function findOlderNode(): string | undefined {
  const nodes = (process.env["PATH"] ?? "").split(delimiter).map((folder) => join(folder, "node"));
  return nodes.find((node) => {
    const asked = spawnSync(node, ["-p", "!process.features.typescript && Number(process.versions.node.split('.')[0]) >= 20"], { encoding: "utf8" });
    return asked.stdout?.trim() === "true";
  });
}
