import { readFileSync } from "node:fs";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, phone, picture, signInToDemo, visit } from "./browser.ts";
import { printedClientPage } from "./printed-links.ts";

let browser: Browser;
/** A page of a client of their own for each test: what one does moves nothing of another's. */
let coach: Page;
let made = 0;
beforeAll(async () => {
  browser = await openBrowser();
  coach = (await visit(browser)).page;
  await signInToDemo(coach);
});
afterAll(() => browser.close());

/** Asks the API as the coach who is signed in. */
async function asCoach<Answer>(procedure: string, input: object): Promise<Answer> {
  const answer = await coach.evaluate(
    async ([name, body]) => {
      const sent = { method: "POST", headers: { "content-type": "application/json" }, body: body ?? "" };
      return await (await fetch(`/trpc/${name}`, sent)).text();
    },
    [procedure, JSON.stringify(input)],
  );
  return (JSON.parse(answer) as { result: { data: Answer } }).result.data;
}

/** An instant some hours ago. */
const at = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

interface OwnPage {
  path: string;
  linkId: string;
  applicationId: string;
}

/** A client who met two people yesterday and has thanked neither. */
async function aClient(name = "Portia Lane"): Promise<OwnPage> {
  made += 1;
  const client = await asCoach<{ id: string }>("clients.create", { name: `${name} ${made}`, timeZone: "Europe/London" });
  const employer = await asCoach<{ id: string }>("employers.create", { name: `Quill & Reed ${made}`, timeZone: "Europe/London", region: "GB-ENG" });
  const { id } = await asCoach<{ id: string }>("applications.create", { clientId: client.id, employerId: employer.id, role: "Editor" });
  const participants = [{ id: "ada", name: "Ada Finch", role: "interviewer" }, { id: "bo", name: "Bo Marsh", role: "hiring-manager" }];
  const held = { type: "interview-scheduled", at: at(72), interview: "int-1", starts: at(21), ends: at(20), participants };
  const written = { type: "debrief-captured", at: at(19), interview: "int-1", topics: ["the autumn list"] };
  await asCoach("facts.record", { applicationId: id, facts: [held, written] });
  const { url, link } = await asCoach<{ url: string; link: { id: string } }>("portalLinks.create", { clientId: client.id });
  return { path: new URL(url).pathname, linkId: link.id, applicationId: id };
}

/** Opens a page and waits until it lives: what is pressed before is sent as a plain form, which works too. */
async function openLiving(page: Page, { path }: OwnPage) {
  await page.goto(path);
  await page.waitForFunction(() => Object.keys(document.querySelector("form") ?? {}).some((key) => key.startsWith("__reactProps")));
}

const heading = (page: Page) => page.getByRole("heading", { level: 1 });

describe("a client with the address of their page", () => {
  it("sees what to do now, ticks one off, and takes it back", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await openLiving(page, await aClient());
    await heading(page).getByText("Portia, two notes to send today").waitFor();
    await picture(page, "client-page-390");
    await page.getByRole("button", { name: "I’ve sent it to Ada Finch" }).click();
    await heading(page).getByText("Portia, one note to send today").waitFor();
    await page.getByRole("status").getByText("Marked as sent to Ada Finch.").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");
    await picture(page, "client-page-ticked-390");
    await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
    await heading(page).getByText("Portia, two notes to send today").waitFor();
    expect(visitor.complaints).toEqual([]);
    expect(visitor.strayRequests).toEqual([]);
  });

  it("fills in what only they know before the words can be copied, and keeps it over a reload", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page, context } = visitor;
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const own = await aClient();
    await openLiving(page, own);
    await page.getByText("Read draft").first().click();
    const words = page.locator("details[open]").filter({ hasText: "Subject" });
    expect(await words.getByRole("button", { name: "Copy" }).isDisabled()).toBe(true);
    const gaps = words.getByRole("textbox");
    for (const [index, gap] of (await gaps.all()).entries()) await gap.fill(`what I know, ${index + 1}`);
    await words.getByRole("button", { name: "Copy" }).click();
    await words.getByRole("button", { name: "Copied" }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain("what I know, 1");
    expect(copied).not.toContain("[");
    const mail = await words.getByRole("link", { name: "Open in mail" }).getAttribute("href");
    expect(decodeURIComponent(mail ?? "")).toContain("what I know, 1");
    await page.reload();
    await page.getByText("Read draft").first().click();
    await expect.poll(() => gaps.first().inputValue()).toBe("what I know, 1");
    expect(visitor.complaints).toEqual([]);
  });

  it("tells what they answered and that it takes longer, from the keyboard alone", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await openLiving(page, await aClient());
    await page.getByText("They answered").focus();
    await page.keyboard.press("Enter");
    await page.getByLabel("They got it, nothing more yet").focus();
    await page.keyboard.press("ArrowDown");
    const day = new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10);
    await page.getByLabel("By which day?").fill(day);
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Undo: Quill & Reed \d+ will decide by/ }).waitFor();
    await page.getByText(/^They said they would decide by/).last().waitFor();
    await page.getByText("I need longer").first().focus();
    await page.keyboard.press("Enter");
    await page.getByRole("group", { name: "When will you do it?" }).first().getByRole("radio").first().focus();
    await page.keyboard.press("Enter");
    await page.getByText("Put off. The plan follows.").waitFor();
    await expect.poll(() => page.getByRole("button", { name: /^Undo: / }).count()).toBe(3);
    expect(visitor.complaints).toEqual([]);
  });

  it("subscribes to their plan, and is shown the address once", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    const own = await aClient();
    await openLiving(page, own);
    await page.getByRole("button", { name: "Subscribe" }).click();
    const address = await page.getByLabel("Calendar address").inputValue();
    const told = (await (await fetch(address)).text()).replaceAll("\r\n ", "");
    expect(told).toContain("Ada Finch");
    expect(told).not.toContain("/applications/");
    await page.reload();
    await page.getByRole("button", { name: "Make another address" }).waitFor();
    expect(await page.getByLabel("Calendar address").count()).toBe(0);
  });

  it("keeps the page where the line breaks as soon as something was recorded", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await openLiving(page, await aClient());
    const before = await heading(page).innerText();
    await page.route("**/*", (route) => (route.request().isNavigationRequest() || route.request().headers()["rsc"] === "1" ? route.abort() : route.continue()));
    await page.getByText("They answered").click();
    await page.getByLabel("They made an offer").check();
    const asked = page.waitForEvent("requestfailed");
    await page.getByRole("button", { name: "Record it" }).first().click();
    await asked;
    const again = await page.waitForRequest((request) => request.headers()["rsc"] === "1");
    expect([again.isNavigationRequest(), await heading(page).innerText()]).toEqual([false, before]);
    await page.unroute("**/*");
    await page.getByRole("button", { name: /^Undo: / }).first().waitFor();
  });

  it("finds what holds now when they come back to it later, and their place in it", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await page.clock.install();
    const own = await aClient();
    await openLiving(page, own);
    await asCoach("facts.record", { applicationId: own.applicationId, facts: [{ type: "offer-received", at: at(0) }] });
    await page.clock.fastForward("06:00");
    await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
    await page.getByText("There is an offer on the table.").first().waitFor();
    await page.evaluate(() => new Promise((done) => void setTimeout(done, 0)));
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  });

  it("loses nothing of what they chose where no answer comes", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page, context } = visitor;
    await openLiving(page, await aClient());
    await page.getByText("They answered").click();
    await page.getByLabel("They made an offer").check();
    await context.setOffline(true);
    await page.getByRole("button", { name: "Record it" }).first().click();
    await page.getByText("No answer came. Nothing was recorded; what you chose is still here.").waitFor();
    expect(await page.getByLabel("They made an offer").isChecked()).toBe(true);
    await context.setOffline(false);
    await page.getByRole("button", { name: "Record it" }).first().click();
    await page.getByText("There is an offer on the table.").waitFor();
  });
});

describe("a page that is hard to show", () => {
  it.each([
    ["of a name of 190 characters", `${"Wolfeschlegelstein".repeat(10)} Hausen`, "Wolfeschlegelsteinwolfe"],
    ["of a name from right to left", "أروى الحكيم", "أروى"],
  ])("%s fits the smallest phone", async (_, name, greeted) => {
    await using visitor = await visit(browser, { size: { width: 320, height: 640 }, theme: "dark" });
    const { page } = visitor;
    await page.goto((await aClient(name)).path);
    await expect.poll(async () => (await heading(page).textContent())?.toLowerCase()).toContain(greeted.toLowerCase());
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await picture(page, `client-page-${greeted.length > 10 ? "long" : "rtl"}-name-320`);
  });

  it("on a device whose clock is wrong by a day says the same", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await page.clock.setSystemTime(new Date(Date.now() + 26 * 3_600_000));
    await openLiving(page, await aClient());
    await heading(page).getByText("Portia, two notes to send today").waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});

describe("without scripts", () => {
  it("the page can be read, and what was done can be told and taken back", async () => {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 }, baseURL: inject("origin"), javaScriptEnabled: false });
    const page = await context.newPage();
    const { path } = await aClient();
    await page.goto(path);
    expect(await heading(page).textContent()).toBe("Portia, two notes to send today");
    await page.getByText("Read draft").first().click();
    expect(await page.getByText("Hello Ada,").or(page.getByText("Hello Bo,")).first().isVisible()).toBe(true);
    expect(await page.getByRole("button", { name: "Copy" }).first().isVisible()).toBe(false);
    await page.getByRole("button", { name: "I’ve sent both" }).click();
    expect(new URL(page.url()).pathname).toBe(path);
    await page.getByRole("heading", { name: "You told us" }).waitFor();
    await page.getByRole("button", { name: /^Undo: Thank Ada Finch/ }).click();
    expect(await heading(page).textContent()).toBe("Portia, one note to send today");
    await picture(page, "client-page-no-scripts-320");
    await context.close();
  });
});

describe("the address of a client's page", () => {
  it("is told to no other page, kept by no cache, found by no search, and opens nothing once it was ended", async () => {
    const { path, linkId } = await aClient();
    const address = `${inject("origin")}${path}`;
    const answer = await fetch(address);
    expect([answer.status, answer.headers.get("referrer-policy"), answer.headers.get("cache-control"), answer.headers.get("x-robots-tag")]).toEqual([
      200,
      "no-referrer",
      expect.stringContaining("no-store"),
      expect.stringContaining("noindex"),
    ]);
    await asCoach("portalLinks.revoke", { id: linkId });
    await expect.poll(async () => (await fetch(address)).status).toBe(404);
    await using visitor = await visit(browser, { size: phone });
    await visitor.page.goto(path);
    await visitor.page.getByRole("heading", { name: "This link has ended" }).waitFor();
    await picture(visitor.page, "client-page-ended-390");
    const form = new FormData();
    form.set("what", "subscribe");
    const acted = (await (await fetch(`${address}/act`, { method: "POST", body: form, headers: { accept: "application/json" } })).json()) as { refused: string };
    expect(acted.refused).toBe("key-not-valid");
  });

  it("stands in no line that was printed, but the one that tells it to whoever starts the demo", async () => {
    const { path } = await aClient();
    await fetch(`${inject("origin")}${path}`);
    await fetch(`${inject("origin")}${path}/act`, { method: "POST", body: new FormData() });
    const printed = readFileSync(inject("outputFile"), "utf8");
    expect(printed).not.toContain(path.slice("/p/tact_portal_".length));
    const told = printed.split("\n").filter((line) => line.includes("/p/tact_portal_"));
    expect(told).toEqual([expect.stringContaining("Client page")]);
  });

  it("printed at the first start shows the client it names", async () => {
    const { path, name } = printedClientPage();
    await using visitor = await visit(browser, { size: phone });
    await visitor.page.goto(path);
    await heading(visitor.page).getByText(new RegExp(`^${name.split(" ")[0]}, `)).waitFor();
    // Nobody else's name stands on it.
    expect(await visitor.page.content()).not.toContain("Jonas Weber");
  });
});
