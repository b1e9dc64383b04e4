import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, phone, picture, pressUntilShown, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const sentence = "they said end of next week";

/** Opens the first plan of Today, and the field for whatever happened there. */
async function openField(page: Page): Promise<Locator> {
  await page.goto("/today");
  await page.waitForLoadState("load");
  const dialog = page.getByRole("dialog", { name: "Log what happened" });
  await pressUntilShown(page, "c", dialog);
  return dialog;
}

describe("a session that ends mid-form", () => {
  it("leaves the page and what was typed, and goes on once somebody signed in again in another tab", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    await signInToDemo(page);
    const dialog = await openField(page);
    await dialog.getByLabel("What happened?").waitFor();
    await context.clearCookies();
    await dialog.getByLabel("What happened?").fill(sentence);
    const ended = page.getByRole("dialog", { name: "Your session has ended" });
    await ended.waitFor();
    await picture(page, "session-ended");
    await page.keyboard.press("Escape");
    await ended.getByRole("button", { name: "Go on" }).click();
    await ended.getByText("You are not signed in yet.").waitFor();
    const [tab] = await Promise.all([context.waitForEvent("page"), ended.getByRole("link", { name: "Sign in in another tab" }).click()]);
    await tab.getByRole("button", { name: /demo/i }).click();
    await tab.waitForURL("**/today");
    await page.bringToFront();
    await expect
      .poll(async () => {
        const goOn = ended.getByRole("button", { name: "Go on" });
        if (await goOn.isVisible()) await goOn.click({ timeout: 1000 }).catch(() => undefined);
        return await ended.isVisible();
      }, { timeout: 20_000 })
      .toBe(false);
    expect(await dialog.getByLabel("What happened?").inputValue()).toBe(sentence);
    await dialog.getByText("They decide").waitFor();
    await expect.poll(() => dialog.getByRole("button", { name: "Record" }).isEnabled()).toBe(true);
  });
});

describe("a server that is gone while somebody types", () => {
  it("is told over the page, loses nothing, and what was typed is recorded once it answers", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page, context } = visitor;
    await signInToDemo(page);
    await page.setViewportSize({ width: 1440, height: 900 });
    const dialog = await openField(page);
    await dialog.getByLabel("What happened?").waitFor();
    await context.setOffline(true);
    await dialog.getByLabel("What happened?").fill(sentence);
    await page.getByText("What you type is kept here", { exact: false }).waitFor();
    await picture(page, "server-gone");
    expect(await dialog.getByRole("button", { name: "Record" }).isDisabled()).toBe(true);
    await context.setOffline(false);
    await page.getByText("What you type is kept here", { exact: false }).waitFor({ state: "detached" });
    await dialog.getByText("They decide").waitFor();
    expect(await dialog.getByLabel("What happened?").inputValue()).toBe(sentence);
  });

  it("does not let a link lead away from the page", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const dialog = await openField(page);
    // Nothing answers any more, as after the server ended.
    await page.route("**/*", (route) => route.abort());
    await dialog.getByLabel("What happened?").fill("they said no");
    await page.getByText("The server cannot be reached.", { exact: false }).first().waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("link", { name: /Caseload/ }).first().click();
    await page.getByText("This page stays as it is", { exact: false }).waitFor();
    expect(new URL(page.url()).pathname).toBe("/today");
    await page.unroute("**/*");
    await page.getByRole("button", { name: "Try now" }).click();
    await page.getByText("This page stays as it is", { exact: false }).waitFor({ state: "detached" });
  });

  it("does not let a key lead away from the page, and goes there once it answers", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/today");
    const heading = await page.getByRole("heading", { level: 1 }).innerText();
    const keys = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await pressUntilShown(page, "?", keys);
    await page.keyboard.press("Escape");
    await keys.waitFor({ state: "detached" });
    // Nobody has noticed yet that nothing answers any more.
    await page.route("**/*", (route) => route.abort());
    await page.keyboard.press("n");
    await page.getByText("This page stays as it is", { exact: false }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    // As whatever stands in front of a server says that it is gone.
    await page.unroute("**/*");
    await page.route("**/*", (route) => route.fulfill({ status: 503, contentType: "text/plain", body: "gone" }));
    const asked = page.waitForRequest((request) => request.headers()["rsc"] === "1");
    await page.keyboard.press("g");
    await page.keyboard.press("c");
    await asked;
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(heading);
    await page.unroute("**/*");
    await page.waitForURL("**/caseload");
    await page.getByText("This page stays as it is", { exact: false }).waitFor({ state: "detached" });
  });
});

it("a reload keeps what was typed, until it is recorded", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToDemo(page);
  await page.goto("/caseload");
  await page.locator('main a[href^="/applications/"]').first().click();
  await page.waitForURL("**/applications/*");
  const dialog = page.getByRole("dialog", { name: "Log what happened" });
  await pressUntilShown(page, "c", dialog);
  await dialog.getByLabel("What happened?").fill("they said something that I have not finished");
  await page.reload();
  await pressUntilShown(page, "c", dialog);
  await expect.poll(() => dialog.getByLabel("What happened?").inputValue()).toContain("they said something that I have not finished");
});

it.each([24, -24])("a browser whose clock is %d hours off sees the same day, and dates nothing wrongly", async (hours) => {
  await using right = await visit(browser);
  await signInToDemo(right.page);
  const heading = await right.page.getByRole("heading", { level: 1 }).innerText();
  await using wrong = await visit(browser);
  await wrong.page.clock.setSystemTime(Date.now() + hours * 3_600_000);
  await signInToDemo(wrong.page);
  expect(await wrong.page.getByRole("heading", { level: 1 }).innerText()).toBe(heading);
  const dialog = await openField(wrong.page);
  const said = await openField(right.page);
  for (const each of [dialog, said]) await each.getByLabel("What happened?").fill("they answered yesterday at 4");
  await said.getByText("It happened").waitFor();
  await dialog.getByText("It happened").waitFor();
  expect(await dialog.locator("dl").innerText()).toBe(await said.locator("dl").innerText());
});
