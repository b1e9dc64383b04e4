import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, phone, picture, pressUntilShown, visit } from "./browser.ts";
import { signInToOwnDemo } from "./own-demo.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const gaps = /^Fill (?:the gap|\d+ gaps)$/;
const text = (page: Page) => page.getByRole("textbox", { name: "Text" });
const words = (page: Page) => page.getByRole("region", { name: "What to say" });

/** Opens a draft that has gaps, the n-th of them. Answers with its address. */
async function openDraft(page: Page, n: number): Promise<string> {
  await page.goto("/drafts?show=gaps");
  await page.getByRole("link", { name: /To fill in$|to fill in$/i }).nth(n).click();
  await page.waitForURL(/step=/);
  await page.getByRole("button", { name: gaps }).waitFor();
  return page.url();
}

async function filled(page: Page): Promise<string> {
  return (await text(page).inputValue()).replaceAll(/\[[^\]]*\]/g, "the handover to manufacturing");
}

const kept = (page: Page) => words(page).getByText(/^Kept by /).waitFor();

describe("the words to send", () => {
  it("are filled in beside their review, kept, copied, opened in a mail program, and thrown away and back", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await signInToOwnDemo(page, "drafts");
    await openDraft(page, 0);
    await page.getByRole("button", { name: gaps }).click();
    await page.getByRole("button", { name: /is still a gap/ }).first().waitFor();
    // The first gap is selected: what is typed takes its place.
    const before = (await text(page).inputValue()).match(/\[/g)?.length ?? 0;
    await page.keyboard.type("your question on handing over");
    expect((await text(page).inputValue()).match(/\[/g)?.length ?? 0).toBe(before - 1);
    await text(page).fill(`${await filled(page)}!!!`);
    await page.getByRole("button", { name: /exclamation mark/ }).waitFor();
    expect(await page.getByRole("button", { name: /is still a gap/ }).count()).toBe(0);
    await picture(page, "drafts-review");
    await text(page).fill((await filled(page)).replaceAll("!!!", ""));
    await page.getByRole("button", { name: "Done" }).click();
    await kept(page);
    await page.getByRole("button", { name: "Copy", exact: true }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("your question on handing over");
    expect(copied).not.toMatch(/[[!]/);
    expect(await page.getByRole("link", { name: "Open in mail" }).getAttribute("href")).toMatch(/^mailto:[^?]*\?subject=.+&body=.+handing%20over/);
    await page.reload();
    await words(page).getByText("your question on handing over").first().waitFor();
    await page.getByRole("button", { name: "Throw away" }).click();
    await words(page).getByText("As the facts make it").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await kept(page);
    await page.getByRole("button", { name: "Throw away" }).click();
    await page.getByRole("button", { name: gaps }).waitFor();
    expect(visitor.complaints).toEqual([]);
    expect(visitor.strayRequests).toEqual([]);
  });

  it("stand in the page that the server writes, before a script has run", async () => {
    await using visitor = await visit(browser);
    await signInToOwnDemo(visitor.page, "drafts");
    const answer = await visitor.context.request.get("/drafts?show=gaps", { headers: { accept: "text/html" } });
    expect((await answer.text()).match(/ id="draft-/g)?.length ?? 0).toBeGreaterThan(3);
    await visitor.page.goto("/drafts?show=gaps");
    await visitor.page.locator("[id^=draft-]").first().waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("say where each of their facts came from", async () => {
    await using visitor = await visit(browser, { theme: "dark" });
    const { page } = visitor;
    await signInToOwnDemo(page, "drafts");
    await openDraft(page, 0);
    const fact = words(page).locator("button[aria-expanded]").first();
    const said = await fact.innerText();
    await fact.click();
    await words(page).getByText(`“${said}” comes from:`).waitFor();
    expect(await page.getByRole("link", { name: "See it in the plan" }).getAttribute("href")).toMatch(/^\/applications\/app_\w+#fact-/);
    await picture(page, "drafts-source-dark");
  });

  it("are reached, written and left by the keyboard alone", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToOwnDemo(page, "drafts");
    await page.goto("/drafts?show=gaps");
    await pressUntilShown(page, "j", page.locator("a[aria-current=true][id^=draft-]"));
    await page.keyboard.press("j");
    await pressUntilShown(page, "r", text(page));
    await expect.poll(() => text(page).evaluate((area) => area === document.activeElement)).toBe(true);
    await page.keyboard.press("Control+End");
    await page.keyboard.type(" By hand.");
    await page.keyboard.press("Escape");
    await kept(page);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent?.trim())).toMatch(gaps);
    await page.getByRole("button", { name: "Throw away" }).click();
    await words(page).getByText("As the facts make it").waitFor();
  });

  it("are never written over: a second window is told, with the difference", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    await signInToOwnDemo(page, "drafts");
    const address = await openDraft(page, 1);
    const second = await context.newPage();
    await second.goto(address);
    await second.getByRole("button", { name: gaps }).waitFor();
    await page.getByRole("button", { name: gaps }).click();
    await text(page).fill("Words of the first window.");
    await kept(page);
    await second.getByRole("button", { name: gaps }).click();
    await text(second).fill("Words of the second window.");
    const told = second.getByRole("alert").filter({ hasText: "other words" });
    await told.waitFor();
    expect(await told.locator("del").innerText()).toContain("first");
    expect(await told.locator("ins").innerText()).toContain("second");
    await picture(second, "drafts-conflict");
    await second.getByRole("button", { name: "Keep mine" }).click();
    await kept(second);
    await told.waitFor({ state: "detached" });
    await page.reload();
    await words(page).getByText("Words of the second window.").waitFor();
    await page.getByRole("button", { name: "Throw away" }).click();
    await words(page).getByText("As the facts make it").waitFor();
  });

  it("survive a server that is gone while somebody types, and a reload", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToOwnDemo(page, "drafts");
    await openDraft(page, 2);
    await page.getByRole("button", { name: gaps }).click();
    await text(page).waitFor();
    await page.route("**/trpc/drafts.keep**", (route) => route.abort());
    await text(page).fill("Typed while nobody answered.");
    await words(page).getByText("Not kept. It stays in this tab.").waitFor();
    await page.unroute("**/trpc/drafts.keep**");
    await page.reload();
    await words(page).getByText("Typed while nobody answered.").waitFor();
    await kept(page);
    await page.getByRole("button", { name: "Throw away" }).click();
    await words(page).getByText("As the facts make it").waitFor();
  });

  it("that are refused are sent once, and again when other words stand there", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await page.clock.install();
    await signInToOwnDemo(page, "drafts");
    await openDraft(page, 2);
    await page.getByRole("button", { name: gaps }).click();
    await text(page).waitFor();
    let sent = 0;
    page.on("request", (request) => void (sent += Number(request.url().includes("/trpc/drafts.keep"))));
    await text(page).fill("x".repeat(20_001));
    await page.clock.runFor(1_000);
    await words(page).getByText("Not kept. It stays in this tab.").waitFor();
    await page.clock.runFor(30_000);
    expect(sent).toBe(1);
    await text(page).fill("Short enough.");
    await page.clock.runFor(1_000);
    await kept(page);
    expect(sent).toBe(2);
    await page.getByRole("button", { name: "Throw away" }).click();
    await words(page).getByText("As the facts make it").waitFor();
  });

  it("that are thrown away while they are being kept are gone for good", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToOwnDemo(page, "drafts");
    const address = await openDraft(page, 2);
    await page.getByRole("button", { name: gaps }).click();
    await text(page).waitFor();
    const held = Promise.withResolvers<void>();
    const begun = page.waitForRequest("**/trpc/drafts.keep**");
    await page.route("**/trpc/drafts.keep**", async (route) => {
      await held.promise;
      await route.continue();
    });
    await text(page).fill("Nobody shall read this.");
    await begun;
    await page.getByRole("button", { name: "Throw away" }).click();
    const thrown = page.waitForResponse("**/trpc/drafts.discard**");
    held.resolve();
    expect((await thrown).status()).toBe(200);
    await words(page).getByText("As the facts make it").waitFor();
    await page.goto(address);
    await words(page).getByText("As the facts make it").waitFor();
  });

  it("are out of date once the step's date moved, and kept for the new one", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page, context } = visitor;
    await signInToOwnDemo(page, "drafts");
    const address = await openDraft(page, 3);
    await page.getByRole("button", { name: gaps }).click();
    await text(page).fill("Words for the day before.");
    await kept(page);
    const step = new URL(address).searchParams.get("step") ?? "";
    const applicationId = /^app_[0-9a-z]+/.exec(step)?.[0] ?? "";
    const day = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
    const moved = await context.request.post("/trpc/steps.pin", {
      headers: { origin: new URL(address).origin },
      data: { applicationId, stepId: step, on: day, reason: "They are away" },
    });
    expect(moved.status()).toBe(200);
    const { result } = (await moved.json()) as { result: { data: { facts: { id: string }[] } } };
    await page.goto(address);
    await words(page).getByText(/^Kept for .+ The step is now on /).waitFor();
    await picture(page, "drafts-out-of-date-phone");
    await page.getByRole("button", { name: "See what is different" }).click();
    await words(page).locator("del").first().waitFor();
    await page.getByRole("button", { name: "It still fits" }).click();
    await words(page).getByText(/^Kept for /).waitFor({ state: "detached" });
    await page.getByRole("button", { name: "Throw away" }).click();
    await words(page).getByText("As the facts make it").waitFor();
    const back = await context.request.post("/trpc/facts.retract", {
      headers: { origin: new URL(address).origin },
      data: { applicationId, factId: result.data.facts[0]?.id },
    });
    expect(back.status()).toBe(200);
  });
});
