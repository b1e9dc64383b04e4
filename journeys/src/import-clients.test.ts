import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, picture, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

it("a file of clients is looked at row by row, imported as it was shown, and stands in the caseload", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToDemo(page);
  await page.goto("/caseload");
  await page.getByRole("link", { name: "Import" }).click();
  const text = ["client_name;client_email;client_time_zone;shoe size", "Ottoline Import;ottoline@clients.example;Europe/London;38", "No Address;;;39"].join("\r\n");
  await page.getByLabel("Choose a file").setInputFiles({ name: "clients.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await page.getByText("1 new client · 1 row is left out").waitFor();
  await page.getByText("Passed over, since these columns mean nothing here: shoe size.").waitFor();
  await page.getByRole("row", { name: /Left out/ }).getByText("client_external_id").waitFor();
  await picture(page, "import-report");
  await page.getByRole("button", { name: "Import 1 row" }).click();
  await page.getByRole("link", { name: "To the caseload" }).click();
  await page.waitForURL("**/caseload");
  await page.getByRole("heading", { name: "Caseload" }).waitFor();
  await page.getByText("Ottoline Import").first().waitFor();
  expect(await page.getByText("No Address").count()).toBe(0);
});
