import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, phone, picture, visit } from "./browser.ts";
import { signInToOwnDemo } from "./own-demo.ts";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const patiently = { timeout: 20_000 };

it("every number opens as many rows as it counts, in an address that can be sent", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToOwnDemo(page, "insights");
  await page.goto("/insights");
  const section = page.getByRole("region", { name: "Done in its window" }).first();
  const number = section.getByRole("paragraph").getByRole("link").first();
  const counted = Number(await number.innerText());
  await number.click();
  const panel = page.getByRole("complementary", { name: "Behind a number" });
  await panel.getByText(`${counted} rows`).waitFor();
  await expect.poll(() => panel.getByRole("listitem").count(), patiently).toBe(counted);
  await picture(page, "insights-rows");

  const address = page.url();
  await page.goto("/today");
  await page.goto(address);
  await panel.getByText(`${counted} rows`).waitFor();

  // Every number of the table behind a plot as well.
  await section.getByText("As a table").click();
  const inTable = section.getByRole("row").nth(1).getByRole("link").last();
  const ofRow = Number(await inTable.innerText());
  await inTable.click();
  await expect.poll(() => panel.getByRole("listitem").count(), patiently).toBe(ofRow);

  // Back and forward walk through the numbers that were opened.
  await page.goBack();
  await expect.poll(() => panel.getByRole("listitem").count(), patiently).toBe(counted);
  // A row leads to its plan.
  await panel.getByRole("link").last().click();
  await page.waitForURL("**/applications/**");
});

it("on a phone the rows take the page, and the way back leads to the number", async () => {
  await using visitor = await visit(browser, { size: phone });
  const { page } = visitor;
  await signInToOwnDemo(page, "insights");
  await page.goto("/insights?weeks=4");
  const number = page.getByRole("region", { name: "Answers" }).getByRole("paragraph").getByRole("link").first();
  await number.click();
  await page.getByRole("heading", { name: /^Answers/ }).waitFor();
  await page.getByRole("link", { name: "Back to the numbers" }).click();
  await page.getByRole("heading", { level: 1, name: "Insights" }).waitFor();
  await expect.poll(() => number.evaluate((link) => link === document.activeElement), patiently).toBe(true);
});
