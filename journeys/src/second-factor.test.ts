import { TOTP } from "otpauth";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { askForLink } from "./printed-links.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Asks for a link and opens it. */
async function openLink(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.goto(await askForLink(page, email));
}

describe("a second factor", () => {
  it("is set up with an app, asked for after the link, and turned off with a code", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    const email = "careful@practice.example";
    await openLink(page, email);
    await page.waitForURL("**/today");

    await page.goto("/two-factor");
    await page.getByRole("button", { name: "Set it up" }).click();
    await page.getByRole("img", { name: "QR code for your authenticator app" }).waitFor();
    const secret = await page.locator("section", { hasText: "Or type this key" }).locator("code").textContent();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
    const backup = await page.locator("section", { hasText: "Write these backup codes down" }).locator("code").allTextContents();
    const app = new TOTP({ secret: secret ?? "" });
    expect(backup).toHaveLength(10);
    await page.getByLabel("Enter the code that the app shows").fill(app.generate().replace(/^\d{3}/, "$& "));
    await page.getByRole("button", { name: "Turn it on" }).click();
    await page.getByText("It is on.").waitFor();

    await context.clearCookies();
    await openLink(page, email);
    await page.waitForURL("**/sign-in/code*");
    await page.goto("/today");
    await page.waitForURL("**/sign-in");
    await page.goto("/sign-in/code");
    await page.getByLabel("Code").fill("000000");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("alert").getByText("This code is wrong").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("code");
    await page.getByLabel("Code").fill(app.generate({ timestamp: Date.now() + 30_000 }));
    await page.getByLabel("Trust this browser for 30 days").check();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.waitForURL("**/today");

    await openLink(page, email);
    await page.waitForURL("**/today");
    await page.goto("/two-factor");
    await page.getByLabel("Enter a code to change something.").fill(backup[0] ?? "");
    await page.getByRole("button", { name: "Turn it off" }).click();
    await page.getByRole("button", { name: "Set it up" }).waitFor();
    // The wrong code's own 401 is told by the browser, and nothing else.
    expect(visitor.complaints.filter((complaint) => !complaint.includes("401"))).toEqual([]);
  });
});
