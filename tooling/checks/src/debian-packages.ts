import { existsSync } from "node:fs";
import { run } from "./run-check.ts";

/** Nobody is asked anything, and a mirror that does not answer is not waited for. */
const calmly = ["-qq", "-o", "Acquire::http::Timeout=30", "-o", "Acquire::Retries=1"];

/** Programs that Debian and what descends from it can bring. */
export const debianPackages = {
  /** Whether packages may be installed here: by root alone. */
  mayInstall(): boolean {
    return process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");
  },

  /** Installs packages with what they need, and nothing that they merely recommend. Answers whether apt-get was content. */
  async install(names: readonly string[]): Promise<boolean> {
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", ...calmly], { environment });
    return (await run("apt-get", ["install", "-y", "--no-install-recommends", ...calmly, ...names], { environment })) === 0;
  },
};

/** What a check needs of the machine. */
export interface Wanted {
  /** As a sentence begins with it. */
  name: string;
  /** Debian's packages that bring it. */
  packages: readonly string[];
  isInstalled(): boolean;
}

/** Why something wanted is not here, once it was tried to install it; undefined where it is. */
export async function whyMissing({ name, packages, isInstalled }: Wanted, { mayInstall, install } = debianPackages): Promise<string | undefined> {
  if (isInstalled()) return undefined;
  const command = `apt-get install ${packages.join(" ")}`;
  if (!mayInstall()) return `this machine has no ${name}, and only root may install it (${command}).`;
  console.log(`\nInstalling Debian's packages for ${name} (${command}) …`);
  const content = await install(packages);
  if (isInstalled()) return undefined;
  return content
    ? `there is no ${name} where Debian puts it, although its packages were installed (${command}).`
    : `${name} could not be installed: the lines above say why (${command}).`;
}
