import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desktop, openBrowser, phone, picture, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Fills the form as somebody does who has just come home from an interview with a company that is new here. */
async function logInterview(page: Page, client: string, employer: string) {
  await page.getByRole("link", { name: "Log an interview" }).first().click();
  await page.getByRole("heading", { name: "Log an interview", level: 1 }).waitFor();
  await page.getByLabel("Client", { exact: true }).selectOption({ label: "New client…" });
  await page.getByLabel("Client’s name").fill(client);
  await page.getByLabel("Client’s time zone").selectOption("Europe/Lisbon");
  await page.getByLabel("Employer", { exact: true }).selectOption({ label: "New employer…" });
  await page.getByLabel("Employer’s name").fill(employer);
  await page.getByLabel("Holiday calendar").selectOption({ label: "Portugal" });
  await page.getByLabel("Employer’s time zone").selectOption("Europe/Lisbon");
  await page.getByLabel("Role").fill("Illustrator");
  await page.getByRole("button", { name: "Add a person" }).click();
  await page.getByLabel("Name", { exact: true }).fill("Inês Duarte");
}

describe.each([
  ["at a desk", desktop],
  ["on a phone", phone],
])("a newcomer %s", (place, size) => {
  it("records an interview and sees a dated plan with the reason for each date", async () => {
    await using visitor = await visit(browser, { size });
    const { page } = visitor;
    await signInToDemo(page);
    await logInterview(page, `Rui Matos ${place}`, `Casa Azul ${place}`);
    await page.getByRole("button", { name: "Save and see the plan" }).click();
    await page.waitForURL("**/applications/*");
    await page.getByRole("heading", { name: `Rui Matos ${place} at Casa Azul ${place}`, level: 1 }).waitFor();
    await page.getByText("Thank Inês Duarte by email").first().waitFor();
    await page.getByText("Ask Inês Duarte about the decision").first().waitFor();
    await page.getByText("Why", { exact: true }).first().click();
    await picture(page, `first-interview-${size.width}`);
    expect(visitor.strayRequests).toEqual([]);
    expect(visitor.complaints).toEqual([]);
  });
});

describe("a form that cannot be saved", () => {
  it("says what is wrong beside the field and keeps what was typed", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await logInterview(page, "Nobody Yet", "Nowhere");
    await page.getByLabel("Starts").fill("11:00");
    await page.getByLabel("Ends").fill("10:00");
    await page.getByRole("button", { name: "Save and see the plan" }).click();
    await page.getByText("The end must be after the start.").waitFor();
    expect(await page.getByLabel("Client’s name").inputValue()).toBe("Nobody Yet");
    expect(new URL(page.url()).pathname).toBe("/interviews/new");
  });
});
