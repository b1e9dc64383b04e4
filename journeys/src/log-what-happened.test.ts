import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, picture, pressUntilShown, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Opens the plan of an application, found by its role and its employer. */
async function openApplication(page: Page, role: string, employer: string) {
  await page.goto("/caseload");
  await pressUntilShown(page, "Control+k", page.getByRole("dialog"));
  await page.keyboard.type(employer);
  await page.getByRole("option").filter({ hasText: role }).filter({ hasText: employer }).first().click();
  await page.waitForURL("**/applications/*");
  await page.getByRole("heading", { name: "The plan" }).waitFor();
}

/** Opens the field for whatever happened, and says it. */
async function say(page: Page, sentence: string) {
  const dialog = page.getByRole("dialog", { name: "Log what happened" });
  await pressUntilShown(page, "c", dialog);
  const field = dialog.getByLabel("What happened?");
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
  await field.fill("");
  await page.keyboard.type(sentence);
  return dialog;
}

async function startLogging(page: Page, kind: string) {
  await pressUntilShown(page, "c", page.getByRole("dialog", { name: "Log what happened" }));
  await page.getByRole("button", { name: kind }).last().click();
  await page.getByRole("dialog", { name: kind }).waitFor();
}

describe("one field", () => {
  it("understands a sentence, shows the day it means and what moves, and is recorded from the keyboard", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openApplication(page, "Process scientist", "Sahyadri Labs");
    const dialog = await say(page, "they said in two weeks");
    await dialog.getByText("They decide").waitFor();
    await dialog.getByText("“in two weeks”").first().waitFor();
    await expect.poll(() => dialog.getByRole("region", { name: "What this changes" }).innerText()).toMatch(/about the decision/);
    await picture(page, "log-sentence");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await page.getByText(/^Waiting for a decision by/).first().waitFor();
    await page.getByRole("button", { name: /^Take back/ }).first().click();
    await page.getByText("taken back").first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("asks where the words may mean one thing or another, and records nothing before somebody chose", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openApplication(page, "Process scientist", "Sahyadri Labs");
    const dialog = await say(page, "they said 3/12");
    const record = dialog.getByRole("button", { name: "Record" });
    await dialog.getByText("Which day does “3/12” mean?").waitFor();
    expect(await record.isDisabled()).toBe(true);
    await picture(page, "log-ambiguous");
    await dialog.getByRole("radio", { name: /day first/ }).check();
    await dialog.getByRole("region", { name: "What this changes" }).waitFor();
    expect(await record.isEnabled()).toBe(true);
  });

  it("says what it does not understand, records nothing of it, and leads to the form that comes nearest", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openApplication(page, "Process scientist", "Sahyadri Labs");
    const dialog = await say(page, "they said no because of the budget");
    await dialog.getByText("“because of the budget” was not understood. Nothing of the sentence is taken.").waitFor();
    expect(await dialog.getByRole("button", { name: "Record" }).isDisabled()).toBe(true);
    await dialog.getByRole("button", { name: "Use the form: They said no" }).click();
    await page.getByRole("dialog", { name: "They said no" }).waitFor();
  });

  it("shows an appointment on the reader's clocks and on the employer's, and reads it on those that are chosen", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openApplication(page, "Process scientist", "Sahyadri Labs");
    const dialog = await say(page, "second interview on 10 December at 11:00 with Kim Lee");
    await dialog.getByText("05:30 – 06:30").waitFor();
    await dialog.getByText("Thu 10 Dec, 11:00 in Kolkata", { exact: false }).waitFor();
    await dialog.getByRole("radio", { name: "yours (London)" }).check();
    await dialog.getByText("11:00 – 12:00").waitFor();
    await dialog.getByText("Thu 10 Dec, 16:30 in Kolkata", { exact: false }).waitFor();
  });

  it("loses no key that is pressed while it opens", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await page.waitForLoadState("load");
    const dialog = page.getByRole("dialog", { name: "Log what happened" });
    await expect.poll(async () => {
      if (await dialog.isVisible()) return await dialog.getByLabel("What happened?").inputValue();
      await page.keyboard.type("cthey said no", { delay: 5 });
      await dialog.getByLabel("What happened?").waitFor();
      return await dialog.getByLabel("What happened?").inputValue();
    }, { timeout: 20_000 }).toBe("they said no");
  });
});

it("asks after an interview only what changes the plan, the most useful first", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToDemo(page);
  await openApplication(page, "Process scientist", "Sahyadri Labs");
  await startLogging(page, "After the interview");
  const questions = page.getByRole("dialog").locator("ol > li > div > h3");
  await expect.poll(() => questions.allInnerTexts()).toEqual(["When did they say they would decide?", "What was discussed?", "Was anything promised to them?"]);
  await page.getByLabel("What they said").fill("by the end of next week");
  await page.getByRole("textbox", { name: "What was discussed?" }).fill("Scale-up\nThe pilot line");
  await expect.poll(() => page.getByRole("region", { name: "What this changes" }).innerText()).toMatch(/That is/);
  await picture(page, "log-after");
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await page.getByText(/^Waiting for a decision by/).first().waitFor();
  expect(visitor.complaints).toEqual([]);
});

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
