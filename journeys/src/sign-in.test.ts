import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { askForLink } from "./printed-links.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

describe("signing in", () => {
  it("by the link that is printed leads a newcomer to an empty Today of their own", async () => {
    await using visitor = await visit(browser, { timeZone: "Asia/Tokyo" });
    const { page } = visitor;
    await page.goto("/today");
    await page.waitForURL("**/sign-in*");
    const link = await askForLink(page, "noor@practice.example");
    await page.getByRole("heading", { name: "Your link is printed" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Your link is printed");
    await page.goto(link);
    await page.waitForURL("**/today");
    await page.getByText("No interviews yet").waitFor();
    // Nobody has said yet where they live: the device's zone is offered, and taken only when they say so.
    await page.getByText("Your times are in UTC. This device is in Tokyo.").waitFor();
    await page.getByRole("button", { name: "Use Tokyo time" }).click();
    await page.getByRole("region", { name: "Time zone" }).waitFor({ state: "detached" });
    await page.reload();
    await page.getByText(/^Tokyo, \d\d:\d\d$/).first().waitFor();
    expect(await page.getByRole("region", { name: "Time zone" }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it("leads back to the page that was asked for, by the link as by the demo's button", async () => {
    for (const signIn of [
      async (page: Page) => await page.goto(await askForLink(page, "noor@practice.example")),
      async (page: Page) => await page.getByRole("button", { name: /demo/i }).click(),
    ]) {
      await using visitor = await visit(browser);
      const { page } = visitor;
      await page.goto("/caseload?sort=name&show=late");
      await page.waitForURL("**/sign-in?to=*");
      await signIn(page);
      await page.waitForURL("**/caseload?sort=name&show=late");
      await page.getByRole("heading", { name: "Caseload", level: 1 }).waitFor();
    }
  });

  it("shows no page and no data to somebody who is not signed in", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    for (const path of ["/today", "/caseload", "/calendar", "/interviews/new", "/applications/app_01h455vb4pex5vsknk084sn02q"]) {
      await page.goto(path);
      await page.waitForURL("**/sign-in*");
    }
    const answer = await fetch(`${inject("origin")}/trpc/queue.today`);
    expect(answer.status).toBe(401);
  });
});
