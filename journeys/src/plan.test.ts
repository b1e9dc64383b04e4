import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, phone, picture, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Listed {
  result: { data: { data: { id: string; client: { name: string }; employer: { name: string } }[] } };
}

/** Opens the plan of a client of the demo at an employer, and waits until it lives. */
async function openPlan(page: Page, client: string, employer: string, query = ""): Promise<string> {
  const answer = await page.request.get(`/trpc/applications.list?input=${encodeURIComponent('{"limit":100}')}`);
  const { result } = (await answer.json()) as Listed;
  const found = result.data.data.find((one) => one.client.name === client && one.employer.name === employer);
  if (found === undefined) throw new Error(`the demo has no ${client} at ${employer}`);
  await page.goto(`/applications/${found.id}${query}`);
  await page.getByRole("heading", { name: "The plan" }).waitFor();
  return found.id;
}

const whatIf = (page: Page) => page.getByRole("region", { name: "What if…" });
const changes = (page: Page) => page.getByRole("region", { name: "What changed" });

describe("the plan of an application", () => {
  it("tries a slip beside the plan: the old day struck through, the new one marked; back takes it away", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openPlan(page, "Maya Okafor", "Northwind");
    await whatIf(page).getByRole("radio", { name: /slips to/ }).check();
    await whatIf(page).getByText(/would change/).waitFor();
    expect(await whatIf(page).locator("s").count()).toBeGreaterThan(1);
    await page.getByText("What if: dates in plum are not recorded").waitFor();
    await picture(page, "plan-what-if");
    expect(page.url()).toContain("try=slip");
    await page.goBack();
    await expect.poll(() => whatIf(page).getByRole("radio", { name: /slips to/ }).isChecked(), { timeout: 15_000 }).toBe(false);
    await page.goForward();
    await expect.poll(() => whatIf(page).getByRole("radio", { name: /slips to/ }).isChecked(), { timeout: 15_000 }).toBe(true);
    expect(visitor.complaints).toEqual([]);
  });

  it("records what happened only when told to, and takes it back", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openPlan(page, "Liam O'Connor", "Brightfield & Co");
    await whatIf(page).getByRole("radio", { name: "They say no" }).check();
    await whatIf(page).getByText(/would change/).waitFor();
    await whatIf(page).getByRole("button", { name: "It happened: record it" }).click();
    await page.getByText("This application has ended.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("This application has ended.").waitFor({ state: "detached" });
  });

  it("tells the full reason of a date, from the facts to the source, and copies it", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await signInToDemo(page);
    await openPlan(page, "Maya Okafor", "Northwind");
    await page.getByText("The full reason").locator("visible=true").first().click();
    await page.getByText("How each date came about").waitFor();
    await page.getByText("thank-you", { exact: true }).first().waitFor();
    await page.getByText(/John Krautzel/).first().waitFor();
    await picture(page, "plan-full-reason");
    await page.getByRole("button", { name: "Copy as JSON" }).click();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), { timeout: 15_000 }).toContain('"rule"');
  });

  it("shows the plan as it stood, where nothing can be done, and comes back to now", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openPlan(page, "Maya Okafor", "Northwind");
    await changes(page).getByRole("button", { name: /^See the plan then/ }).first().click();
    await page.getByText(/^As it stood on/).first().waitFor();
    await picture(page, "plan-as-it-stood");
    expect(await page.getByRole("button", { name: "Log what happened" }).count()).toBe(0);
    expect(await whatIf(page).count()).toBe(0);
    await page.reload();
    await page.getByRole("button", { name: "Back to now" }).click();
    await page.getByRole("button", { name: "Log what happened" }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("tells a second tab what the first changed, with the difference", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    await signInToDemo(page);
    await openPlan(page, "Liam O'Connor", "Halden Werke");
    await whatIf(page).waitFor();
    const second = await context.newPage();
    await openPlan(second, "Liam O'Connor", "Halden Werke");
    await whatIf(second).waitFor();

    await whatIf(page).getByRole("radio", { name: /slips to/ }).check();
    await whatIf(page).getByRole("button", { name: "It happened: record it" }).click();
    const told = second.getByRole("region", { name: "Changed while this page was open" });
    await told.getByText(/They are late, now/).waitFor();
    await told.getByText("Eleri Morgan").waitFor();
    expect(await told.getByRole("listitem").count()).toBeGreaterThan(1);
    await picture(second, "plan-second-tab");
    expect(await page.getByRole("region", { name: "Changed while this page was open" }).count()).toBe(0);
    await told.getByRole("button", { name: "Got it" }).click();
    await told.waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Undo" }).click();
    await told.getByText(/^Took back/).waitFor();
  });

  it("walks through the queue's applications with J and K, and says where one is", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const id = await openPlan(page, "Maya Okafor", "Northwind");
    const place = page.getByRole("navigation", { name: "Applications of the day’s queue" });
    const [number, of] = (await place.getByText(/^\d+ of \d+$/).innerText()).split(" of ").map(Number) as [number, number];
    // It stands once the page listens; a key too many would walk on.
    await whatIf(page).waitFor();
    await page.keyboard.press(number < of ? "j" : "k");
    await place.getByText(`${number < of ? number + 1 : number - 1} of ${of}`, { exact: true }).waitFor();
    expect(page.url()).not.toContain(id);
    await whatIf(page).waitFor();
    await page.keyboard.press(number < of ? "k" : "j");
    await place.getByText(`${number} of ${of}`, { exact: true }).waitFor();
    expect(page.url()).toContain(id);
  });

  it("says what an offer elsewhere means here, and records it", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openPlan(page, "Yusuf Rahman", "Al Noor Logistics");
    const others = page.getByRole("region", { name: "Yusuf’s other applications" });
    await others.getByText(/Northwind made an offer, answer by/).waitFor();
    await picture(page, "plan-other-offer");
    await others.getByRole("button", { name: "Record the other offer here" }).click();
    await others.getByText("Recorded here").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await others.getByRole("button", { name: "Record the other offer here" }).waitFor();
  });

  it("prints the plan alone: no frame, nothing to press", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openPlan(page, "Maya Okafor", "Northwind");
    await whatIf(page).waitFor();
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => page.getByRole("navigation", { name: "Main" }).locator("visible=true").count()).toBe(0);
    expect(await page.getByRole("button").locator("visible=true").count()).toBe(0);
    await page.getByText(/^As of /).waitFor();
    await picture(page, "plan-printed");
  });

  it("opens the words to one person on a phone", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await signInToDemo(page);
    await openPlan(page, "Maya Okafor", "Northwind");
    await page.getByRole("button", { name: /^Review the words for Ilse Brandt/ }).click();
    await page.getByText("Hello Ilse").waitFor();
    await picture(page, "plan-words-phone");
  });
});
