import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, picture, pressUntilShown, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function openApplication(page: Page, role: string, employer: string) {
  await page.goto("/caseload");
  await page.getByRole("row").or(page.getByRole("listitem")).filter({ hasText: role }).getByRole("link").filter({ hasText: employer }).first().click();
  await page.waitForURL("**/applications/*");
  await page.getByRole("heading", { name: "The plan" }).waitFor();
}

async function startLogging(page: Page, kind: string) {
  await pressUntilShown(page, "c", page.getByRole("dialog", { name: "Log what happened" }));
  await page.getByRole("button", { name: kind }).or(page.getByRole("radio", { name: kind })).first().click();
  await page.getByRole("dialog", { name: kind }).waitFor();
}

describe("log what happened", () => {
  it("understands a promise in their words, shows the day and what moves before it is saved, and then moves it", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openApplication(page, "Research associate", "Sahyadri Labs");
    await page.getByText(/is assumed/).first().waitFor();
    await startLogging(page, "They promised a date");
    await page.getByLabel("What they said").fill("in two weeks");
    await page.getByText(/^That is/).first().waitFor();
    const preview = page.getByRole("region", { name: "What this changes" });
    await expect.poll(() => preview.innerText()).toMatch(/Ask Meera Kulkarni about the decision/);
    await picture(page, "log-promise");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText(/^Waiting for a decision by/).first().waitFor();
    await page.getByText(/“in two weeks”/).first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("ends an application when they say no, and takes it back", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openApplication(page, "Data analyst", "Brightfield & Co");
    await startLogging(page, "They said no");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByText("This application has ended.").first().waitFor();
    await page.getByText("Reply graciously to the rejection").first().waitFor();
    await page.getByRole("button", { name: /^Take back/ }).first().click();
    await page.getByText("This application has ended.").first().waitFor({ state: "detached" });
  });

  it.each([
    ["They are late", "delayed"],
    ["They answered", "answered"],
    ["They made an offer", "offer"],
    ["I sent it", "sent"],
  ])("records “%s”", async (kind) => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openApplication(page, "Mechanical engineer", "Halden Werke");
    await startLogging(page, kind);
    if (kind === "They are late") await page.getByText("No new date").click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: /^Take back/ }).first().click();
    await page.getByText("taken back").first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
