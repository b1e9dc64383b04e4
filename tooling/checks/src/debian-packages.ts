import { existsSync } from "node:fs";
import { run } from "./run-check.ts";

/** Whether packages may be installed here: by root, on Debian and what descends from it. */
export function mayInstallPackages(): boolean {
  return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
}

/** Nobody is asked anything, and a mirror that does not answer is not waited for. */
const calmly = ["-qq", "-o", "Acquire::http::Timeout=30", "-o", "Acquire::Retries=1"];

/** Installs Debian's packages, with what they need and nothing that they merely recommend. Answers whether apt-get was content. */
export async function installPackages(names: readonly string[]): Promise<boolean> {
  const environment = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", ...calmly], { environment });
  return (await run("apt-get", ["install", "-y", "--no-install-recommends", ...calmly, ...names], { environment })) === 0;
}
