import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, phone, picture, pressUntilShown, visit } from "./browser.ts";
import { signInToOwnDemo } from "./own-demo.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const list = (page: Page) => page.getByRole("region", { name: "Follow-ups" });
const rows = (page: Page) => list(page).getByRole("listitem");
const filter = (page: Page, name: RegExp) => page.getByRole("navigation", { name: "Show" }).getByRole("link", { name });
const countIn = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);
/** Steps that a line of the snooze dialog counts. */
const sumOf = (text: string) => [...text.matchAll(/(\d+) (?:inside|on the last|outside|cannot)/g)].reduce((sum, [, n]) => sum + Number(n), 0);
const dialog = (page: Page) => page.getByRole("dialog");
const sidebarCount = async (page: Page) => countIn(await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Today/ }).innerText());
const chip = async (page: Page, name: RegExp) => countIn(await filter(page, name).innerText());

async function openToday(page: Page): Promise<void> {
  await signInToOwnDemo(page, "today");
  await untilItListens(page);
}

/** Until keys reach the page: the cursor then shows itself. */
async function untilItListens(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      await page.keyboard.press("k");
      return await page.evaluate(() => document.activeElement?.id.startsWith("row-") ?? false);
    })
    .toBe(true);
}

describe("what can be done about a follow-up", () => {
  it("counts the same in the sidebar, the heading, the filters and the groups, before and after one is marked", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    const agree = async () => {
      const heading = (await page.getByText(/^\d+ to (send|do)/).innerText()).match(/(\d+) to/g)?.map(countIn) ?? [];
      const groups = await page.getByRole("heading", { level: 2, name: /^(Late|Due today)/ }).allInnerTexts();
      const [late, due] = [await chip(page, /^Late/), await chip(page, /^Due/)];
      return [await sidebarCount(page), heading.reduce((a, b) => a + b, 0), groups.map((text) => countIn(text.replace(/^\D+/, ""))).reduce((a, b) => a + b, 0), late + due];
    };
    const before = await agree();
    expect(new Set(before).size).toBe(1);
    await page.keyboard.press("e");
    await expect.poll(agree).toEqual(before.map((count) => count - 1));
    await page.keyboard.press("z");
    await expect.poll(agree).toEqual(before);
    expect(visitor.complaints).toEqual([]);
  });

  it("snoozes with the plan's word for each day and a reason, and takes it back", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    const before = await sidebarCount(page);
    await pressUntilShown(page, "h", dialog(page));
    const days = dialog(page).getByRole("radio");
    await days.first().waitFor();
    expect(await days.count()).toBeGreaterThan(1);
    await expect.poll(() => dialog(page).innerText()).toMatch(/inside the window|last good day|will count as late|has closed/);
    await picture(page, "today-snooze");
    await page.keyboard.press("ArrowDown");
    await dialog(page).getByRole("button", { name: "They are away" }).click();
    await dialog(page).getByRole("button", { name: /^Move to/ }).click();
    await page.getByText(/^Moved to/).first().waitFor();
    await expect.poll(() => sidebarCount(page)).toBe(before - 1);
    await page.getByRole("button", { name: "Undo", exact: true }).first().click();
    await expect.poll(() => sidebarCount(page)).toBe(before);
    expect(visitor.complaints).toEqual([]);
  });

  it("skips only with a reason, which stays typed where the dialog is closed", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    const before = await sidebarCount(page);
    await pressUntilShown(page, "s", dialog(page));
    await page.keyboard.press("Enter");
    await dialog(page).getByText("Say why, in a word or two.").waitFor();
    await page.keyboard.type("They met at a fair");
    await page.keyboard.press("Escape");
    await dialog(page).waitFor({ state: "detached" });
    await page.keyboard.press("s");
    await expect.poll(() => dialog(page).getByRole("textbox", { name: "Why" }).inputValue()).toBe("They met at a fair");
    await page.keyboard.press("Enter");
    await page.getByText(/^Skipped/).first().waitFor();
    await expect.poll(() => sidebarCount(page)).toBe(before - 1);
    await page.keyboard.press("z");
    await expect.poll(() => sidebarCount(page)).toBe(before);
  });

  it("marks with what and when, and Done today takes it back after a reload", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    const before = await sidebarCount(page);
    // A row that contacts somebody.
    await filter(page, /^Due/).click();
    const touch = rows(page).filter({ hasText: /^(?!.*Write down|.*Keep other).*(Check in|Ask|Thank)/s }).first();
    await touch.getByRole("link").focus();
    await pressUntilShown(page, "Shift+E", dialog(page));
    await dialog(page).getByRole("radio", { name: "Letter" }).check({ force: true });
    await dialog(page).getByRole("button", { name: /^Mark as/ }).click();
    await expect.poll(() => sidebarCount(page)).toBe(before - 1);
    await page.goto("/today");
    const head = page.getByRole("button", { name: /^Done today/ });
    await head.click();
    await expect.poll(() => list(page).innerText()).toContain("Letter");
    await picture(page, "today-done");
    await page.getByRole("button", { name: /^Undo: / }).first().click();
    await expect.poll(() => sidebarCount(page)).toBe(before);
    await head.waitFor({ state: "detached" });
  });

  it("says of several for each day how many would stand where, as the plans have it", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    await page.keyboard.press("Shift+J");
    await page.keyboard.press("Shift+J");
    await page.getByRole("toolbar", { name: "3 selected" }).waitFor();
    await pressUntilShown(page, "h", dialog(page));
    const days = dialog(page).getByRole("group", { name: "To which day" });
    await expect.poll(async () => (await days.innerText()).match(/\d+ (inside the window|on the last good day|outside the window|cannot be moved there)/g)?.length ?? 0).toBeGreaterThan(1);
    const counted = await days.locator("label").allInnerTexts();
    // Each of the three, and each of several that stand in one row, is counted once on every day.
    expect(new Set(counted.map(sumOf)).size).toBe(1);
    expect(sumOf(counted[0] ?? "")).toBeGreaterThanOrEqual(3);
    await picture(page, "today-snooze-several");
    await page.keyboard.press("Escape");
    expect(visitor.complaints).toEqual([]);
  });

  it("acts on all that are ticked, and names those that were refused and why", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    const before = await sidebarCount(page);
    await page.keyboard.press("Shift+J");
    await page.keyboard.press("Shift+J");
    await page.getByRole("toolbar", { name: "3 selected" }).waitFor();
    await picture(page, "today-bulk");
    // In another tab somebody does the first of them, and this one does not know it yet.
    await page.route("**/trpc/queue.today*", (route) => route.abort());
    await using other = await visit(browser);
    await other.context.addCookies(await visitor.context.cookies());
    await other.page.goto("/today");
    await untilItListens(other.page);
    await other.page.keyboard.press("e");
    await other.page.getByText(/^Marked as/).first().waitFor();
    await expect.poll(async () => await sidebarCount(other.page)).toBe(before - 1);
    await page.keyboard.press("e");
    const alert = page.getByRole("alert").filter({ hasText: "1 of 3 not saved" });
    await alert.waitFor();
    expect(await alert.innerText()).toMatch(/not open/);
    await page.unroute("**/trpc/queue.today*");
    await page.keyboard.press("z");
    await other.page.keyboard.press("z");
    await expect.poll(() => sidebarCount(page), { timeout: 20_000 }).toBe(before);
  });

  it("puts a row back and says why where the server cannot be reached, and tries again when asked", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    const before = await sidebarCount(page);
    const first = await rows(page).first().innerText();
    await page.route("**/trpc/steps.act*", (route) => route.abort());
    await page.keyboard.press("e");
    const alert = page.getByRole("alert").filter({ hasText: /^Not saved/ });
    await alert.waitFor();
    await expect.poll(() => rows(page).first().innerText()).toBe(first);
    expect(await sidebarCount(page)).toBe(before);
    await page.unroute("**/trpc/steps.act*");
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => sidebarCount(page)).toBe(before - 1);
    await page.keyboard.press("z");
    await expect.poll(() => sidebarCount(page)).toBe(before);
  });
});

describe("the list", () => {
  it("finds by client, company or step, keeps that in the address, and comes back with Escape", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    const all = await rows(page).count();
    await page.keyboard.press("/");
    await page.keyboard.type("halden");
    await page.waitForURL("**/today?find=halden");
    await expect.poll(() => rows(page).count()).toBeLessThan(all);
    for (const text of await rows(page).allInnerTexts()) expect(text).toMatch(/halden/i);
    await page.keyboard.type(" nobody");
    await page.getByText("Nothing has the words").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => rows(page).count()).toBe(all);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id.startsWith("row-"))).toBe(true);
  });

  it("edits the draft with R and shows why with W, without leaving the list for good", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    await filter(page, /^Due/).click();
    await rows(page).filter({ hasText: "Draft ready" }).first().getByRole("link").focus();
    await page.keyboard.press("w");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toMatch(/^Why/);
    const pane = page.getByRole("complementary", { name: "The selected follow-up" });
    await pane.getByRole("button", { name: /copy/i }).first().waitFor();
    await page.keyboard.press("r");
    await pane.getByRole("textbox").first().waitFor();
    await page.keyboard.type("e");
    // Typing is typing: nothing was marked.
    expect(await page.getByText(/^Marked as/).count()).toBe(0);
  });

  it("shows why for the row that was meant, however soon after the cursor came to it", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openToday(page);
    await filter(page, /^Due/).click();
    const second = rows(page).nth(1);
    await rows(page).first().getByRole("link").focus();
    await page.keyboard.press("j");
    await page.keyboard.press("w");
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent ?? "")).toMatch(/^Why/);
    const name = (await second.getByRole("link").locator("bdi").innerText()).trim();
    const pane = page.getByRole("complementary", { name: "The selected follow-up" });
    expect(await pane.innerText()).toContain(name);
    expect(await second.getByRole("link").getAttribute("aria-current")).toBe("true");
  });

  it("leads to the plan on a phone", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await signInToOwnDemo(page, "today");
    await picture(page, "today-phone");
    await rows(page).first().getByRole("link").click();
    await page.waitForURL("**/applications/*");
  });
});
