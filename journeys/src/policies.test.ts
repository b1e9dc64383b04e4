import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openBrowser, picture, visit } from "./browser.ts";
import { signInToOwnDemo } from "./own-demo.ts";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** How many applications would have another plan, as the page says it. */
const movingOf = async (page: Page) => /(None|\d+) of \d+ .*would have another plan/.exec(await page.getByRole("region", { name: "What it would do" }).innerText())?.[1] ?? "";
const decision = (page: Page) => page.getByLabel(/from the last interview to the decision/);

it("a coach changes a sentence, sees who would move, publishes it, and the caseload moves along", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToOwnDemo(page, "policies");
  await page.goto("/policies");
  await page.getByRole("heading", { name: "Standard" }).waitFor();
  await expect.poll(() => movingOf(page), { timeout: 20_000 }).toBe("None");

  // Out of its bounds nothing is tried, and nothing can be published.
  await decision(page).fill("99");
  await page.getByText("Choose a value from 1 to 30 working days.").first().waitFor();
  expect(await page.getByRole("button", { name: "Publish" }).isDisabled()).toBe(true);
  // Two values of a sentence that contradict each other are told beside it.
  await decision(page).fill("10");
  await page.getByLabel(/to the last good day for the follow-up, working/).fill("9");
  await page.getByText("This contradicts another value of the sentence.").first().waitFor();
  await page.getByRole("button", { name: "Put back 2 working days" }).click();
  await expect.poll(async () => Number(await movingOf(page)), { timeout: 20_000 }).toBeGreaterThan(0);
  await picture(page, "policies-changed");

  // What was typed is kept through a reload.
  await page.reload();
  await page.getByText("These are changes that you made earlier and did not publish.").waitFor();
  expect(await decision(page).inputValue()).toBe("10");

  await page.getByRole("button", { name: "Publish" }).click();
  const dialog = page.getByRole("dialog", { name: "Publish this policy" });
  await dialog.getByLabel("Name", { exact: true }).fill("More patient");
  await picture(page, "policies-publish");
  await dialog.getByRole("button", { name: "Publish" }).click();
  await page.getByRole("heading", { name: "More patient" }).waitFor();
  await expect.poll(() => page.getByText(/^24 applications were moved to More patient, edition 1\./).count(), { timeout: 60_000 }).toBe(1);
  await page.getByText("24 applications are planned with it.").waitFor();

  // A plan says which policy it was made with.
  await page.getByRole("link", { name: /^More patient/ }).waitFor();
  expect(new URL(page.url()).searchParams.get("policy")).toMatch(/^pol_/);
});

it("a client gets a copy of their own, and new applications take what was chosen", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToOwnDemo(page, "policies");
  await page.goto("/policies?policy=reserved");
  await page.getByRole("button", { name: "Copy for a client" }).click();
  const dialog = page.getByRole("dialog", { name: "A copy for a client" });
  await dialog.getByRole("button", { name: "Make the copy" }).click();
  await dialog.getByText("Choose a client.", { exact: true }).waitFor();
  await dialog.getByLabel("Client", { exact: true }).selectOption({ label: "Maya Okafor" });
  await dialog.getByRole("button", { name: "Make the copy" }).click();
  await page.getByRole("heading", { name: "Reserved, for Maya Okafor" }).waitFor();
  await page.getByText("Clients with this policy:").waitFor();
  await page.getByRole("link", { name: "Maya Okafor", exact: true }).waitFor();

  await page.goto("/policies?policy=swift");
  await page.getByRole("button", { name: "Use for new applications" }).click();
  await page.getByText(/New applications are planned with this policy\./).waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByRole("button", { name: "Use for new applications" }).waitFor();
});
