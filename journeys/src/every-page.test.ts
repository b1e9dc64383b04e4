import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desktop, openBrowser, phone, picture, pressUntilShown, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const pages: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ["sign-in", async (page) => await page.goto("/sign-in")],
  ["today", async (page) => await page.goto("/today")],
  ["caseload", async (page) => await page.goto("/caseload")],
  ["calendar", async (page) => await page.goto("/calendar")],
  ["new-interview", async (page) => await page.goto("/interviews/new")],
  ["application", openPanelPlan],
  [
    "log",
    async (page) => {
      await openPanelPlan(page);
      await pressUntilShown(page, "c", page.getByRole("dialog", { name: "Log what happened" }));
    },
  ],
];

/** Maya's panel at Northwind: four interviewers, a promise, a ribbon with a holiday. */
async function openPanelPlan(page: Page) {
  await page.goto("/caseload");
  const href = await page.locator('a[href^="/applications/"]').first().getAttribute("href");
  await page.goto(href ?? "");
  await page.getByRole("heading", { name: "The plan" }).waitFor();
}

const sizes = [desktop, phone, { width: 320, height: 640 }];

describe.each(["light", "dark"] as const)("every page in the %s theme", (theme) => {
  it.each(pages)("%s: axe finds nothing, nothing sticks out, the console is clean, no other host is asked", async (name, open) => {
    for (const size of sizes) {
      await using visitor = await visit(browser, { size, theme });
      const { page } = visitor;
      if (name !== "sign-in") await signInToDemo(page);
      await open(page);
      await page.evaluate(() => document.fonts.ready);
      await picture(page, `${name}-${size.width}-${theme}`);
      const { violations } = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ").slice(0, 300)}`);
      expect(found, `${name} at ${size.width}`).toEqual([]);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sticksOut, `${name} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(0);
      expect(visitor.complaints).toEqual([]);
      expect(visitor.strayRequests).toEqual([]);
    }
  });
});
