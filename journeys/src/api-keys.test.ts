import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

it("an owner makes a key, a program uses it, and once it is revoked it opens nothing", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToDemo(page);
  await page.goto("/api-keys");
  await page.getByRole("button", { name: "New key" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Make the key" }).click();
  await dialog.getByText("Give it a name.").waitFor();
  await dialog.getByLabel("Name", { exact: true }).fill("Tracking system");
  await dialog.getByRole("button", { name: "Make the key" }).click();
  const secret = await page.getByLabel("Tracking system", { exact: true }).inputValue();
  expect(secret).toMatch(/^tact_live_[0-9A-Za-z]{38}$/);
  await page.getByRole("button", { name: "I have kept it" }).click();

  const { origin } = new URL(page.url());
  const ask = async (path: string) => (await fetch(`${origin}/v1${path}`, { headers: { authorization: `Bearer ${secret}` } })).status;
  expect([await ask("/clients"), await ask("/audit-events")]).toEqual([200, 403]);

  await page.getByRole("button", { name: "Revoke: Tracking system" }).click();
  await page.getByRole("group", { name: "Tracking system" }).getByRole("button", { name: "Revoke" }).click();
  await page.getByText(/revoked/).first().waitFor();
  await expect.poll(() => ask("/clients"), { timeout: 60_000 }).toBe(401);
});
