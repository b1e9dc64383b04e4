import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens a page whose code does not come before it is let through, as on a slow network. */
async function openWithoutCode(page: Page, path: string): Promise<() => void> {
  const { promise: through, resolve: letThrough } = Promise.withResolvers<void>();
  await page.route("**/_next/static/**/*.js*", async (route) => {
    await through;
    await route.continue();
  });
  await page.goto(path, { waitUntil: "commit" });
  return letThrough;
}

describe("what somebody does before the code of a page has come", () => {
  it("is done once it has: a press", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    const letThrough = await openWithoutCode(page, "/sign-in");
    await page.getByRole("button", { name: /demo/i }).click();
    expect(new URL(page.url()).pathname).toBe("/sign-in");
    letThrough();
    await page.waitForURL("**/today");
    expect(visitor.complaints).toEqual([]);
  });

  it("is done once it has: a form that was filled in and sent, and never by its address", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    const letThrough = await openWithoutCode(page, "/sign-in");
    await page.getByLabel("Email").fill("early@example.org");
    await page.keyboard.press("Enter");
    expect(page.url()).not.toContain("early");
    letThrough();
    // Without an address the form would have refused.
    await page.getByRole("heading", { name: "Your link is printed" }).waitFor();
    expect(page.url()).not.toContain("early");
    expect(visitor.complaints).toEqual([]);
  });

  it("is done once it has: what was typed into a field that answers at each key", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const letThrough = await openWithoutCode(page, "/caseload");
    const field = page.getByRole("searchbox");
    await field.pressSequentially("northwind");
    letThrough();
    await page.waitForURL("**/caseload?q=northwind");
    expect(await field.inputValue()).toBe("northwind");
    expect(visitor.complaints).toEqual([]);
  });

  it("is done once it has: what was chosen", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const letThrough = await openWithoutCode(page, "/settings");
    await page.getByRole("radio", { name: "Dark" }).check({ force: true });
    letThrough();
    await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("dark");
    expect(await page.getByRole("radio", { name: "Dark" }).isChecked()).toBe(true);
    expect(visitor.complaints).toEqual([]);
  });
});
