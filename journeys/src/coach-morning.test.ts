import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, picture, pressUntilShown, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const rows = (page: Page) => page.getByRole("region", { name: "Follow-ups" }).getByRole("listitem");
const late = (page: Page) => page.getByRole("navigation", { name: "Show" }).getByRole("link", { name: /^Late/ });

async function lateCount(page: Page): Promise<number> {
  return Number((await late(page).innerText()).replace(/\D/g, ""));
}

describe("the morning of a coach, from the keyboard alone", () => {
  it("marks a late follow-up as sent, takes it back, and loses neither place nor count", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const first = await rows(page).first().innerText();
    const before = await lateCount(page);
    expect(before).toBeGreaterThan(2);

    await pressUntilShown(page, "e", page.getByText(/^Marked as/).first());
    await expect.poll(() => lateCount(page)).toBe(before - 1);
    expect(await rows(page).first().innerText()).not.toBe(first);

    await page.keyboard.press("z");
    await expect.poll(() => lateCount(page)).toBe(before);
    await expect.poll(() => rows(page).first().innerText()).toBe(first);
    expect(visitor.complaints).toEqual([]);
  });

  it("moves with J and K, opens the plan with Enter, and comes back with G T", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const pane = page.getByRole("region", { name: "The selected follow-up" }).or(page.getByRole("complementary"));
    const title = await pane.getByRole("heading").first().innerText();
    // The first press may come before the page listens.
    await expect
      .poll(async () => {
        if ((await pane.getByRole("heading").first().innerText()) === title) await page.keyboard.press("j");
        return await pane.getByRole("heading").first().innerText();
      })
      .not.toBe(title);
    await page.keyboard.press("k");
    await expect.poll(() => pane.getByRole("heading").first().innerText()).toBe(title);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/applications/*");
    await page.getByRole("heading", { name: "The plan" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await page.waitForURL("**/today");
  });

  it("shows every key with ?, and closes it with Escape", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await pressUntilShown(page, "?", page.getByRole("dialog", { name: "Keyboard shortcuts" }));
    await picture(page, "keys");
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("keeps the filter in the address, so that a colleague sees the same", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await late(page).click();
    await page.waitForURL("**/today?show=late");
    await page.reload();
    await page.getByRole("heading", { name: /^Late/, level: 2 }).waitFor();
    expect(await page.getByRole("heading", { name: /^Due today/, level: 2 }).count()).toBe(0);
  });
});
