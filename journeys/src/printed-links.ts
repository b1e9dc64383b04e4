import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, inject } from "vitest";

/** The sign-in links that the product has printed, the newest last. */
export const printedLinks = (): string[] => [...readFileSync(inject("outputFile"), "utf8").matchAll(/sign-in link: (\S+)/g)].map(([, link = ""]) => link);

/** Asks for a sign-in link on the page, and answers with it once it is printed. */
export async function askForLink(page: Page, email: string): Promise<string> {
  const before = printedLinks().length;
  await page.getByLabel("Email").fill(email);
  await page.getByRole("button", { name: "Send me a link" }).click();
  await expect.poll(() => printedLinks().length, { timeout: 20_000 }).toBeGreaterThan(before);
  return printedLinks().at(-1) ?? "";
}

/** The path of the client's page that the first start prints, and whose it is. */
export function printedClientPage(): { path: string; name: string } {
  const [, path = "", name = ""] = /(\/p\/tact_portal_\w+) {2}\(what (.+?) sees/.exec(readFileSync(inject("outputFile"), "utf8")) ?? [];
  return { path, name };
}
