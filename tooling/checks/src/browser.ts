import { existsSync } from "node:fs";
import { debianPackages } from "./debian-packages.ts";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where Chromium is, if the machine has one; `CHROMIUM` names another. */
export function findBrowser(): string | undefined {
  const named = process.env["CHROMIUM"];
  return named === undefined ? places.find((place) => existsSync(place)) : named;
}

/** Finds Chromium, or installs Debian's where that is allowed; says plainly what it does and why. */
export async function browserForTests(): Promise<string | undefined> {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (!debianPackages.mayInstall()) {
    console.log(
      "The browser tests need Chromium and are skipped: it is not installed, and only root may install it (apt-get install chromium; or set CHROMIUM to its path).",
    );
    return undefined;
  }
  console.log("The browser tests need Chromium: installing Debian's package `chromium` …");
  await debianPackages.install(["chromium"]);
  const installed = findBrowser();
  if (installed === undefined) console.log("Chromium could not be installed: the browser tests are skipped.");
  return installed;
}
