import { readFileSync } from "node:fs";

/** Version of Tact that runs. */
export function release(): string {
  const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
  return version;
}
