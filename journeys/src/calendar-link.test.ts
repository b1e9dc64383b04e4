import ICAL from "ical.js";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, picture, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Step {
  status: string;
  title: string;
}

const open = new Set(["planned", "due", "late"]);

/** Asks the API as the page does, with its session. */
async function ask<Answer>(page: Page, procedure: string, input: unknown): Promise<Answer> {
  const answer = await page.request.get(`/trpc/${procedure}?input=${encodeURIComponent(JSON.stringify(input))}`);
  const { result } = (await answer.json()) as { result: { data: Answer } };
  return result.data;
}

/** The titles of all open steps of one client, as the API tells them. */
async function openSteps(page: Page, client: string): Promise<string[]> {
  const { data } = await ask<{ data: { id: string; client: { name: string } }[] }>(page, "applications.list", { limit: 100 });
  const titles: string[] = [];
  for (const { id } of data.filter((application) => application.client.name === client)) {
    const { steps } = await ask<{ steps: Step[] }>(page, "plan.current", { applicationId: id });
    titles.push(...steps.filter(({ status }) => open.has(status)).map(({ title }) => title));
  }
  return titles;
}

/** What another program reads out of a feed: the summaries of its events. */
function summaries(text: string): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => String(event.getFirstPropertyValue("summary")));
}

/** Makes a link in the open dialog and gives the address, which is told this once. */
async function makeLink(page: Page, name: string, fill: (dialog: Locator) => Promise<unknown>): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "A new calendar link" });
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  await fill(dialog);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  return await toldAddress(page, name);
}

async function toldAddress(page: Page, name: string): Promise<string> {
  const dialog = page.getByRole("dialog", { name: `The address of “${name}”` });
  await dialog.waitFor();
  const address = await dialog.getByLabel("Address", { exact: true }).inputValue();
  expect(address).toMatch(/^https?:.*\/calendar\/tact_cal_[0-9A-Za-z]{27}\/follow-ups\.ics$/);
  expect(await dialog.getByLabel("Address that opens a calendar", { exact: true }).inputValue()).toBe(address.replace(/^https?/, "webcal"));
  await dialog.getByRole("button", { name: "I have it" }).click();
  await dialog.waitFor({ state: "detached" });
  expect(await page.content()).not.toContain(address.split("/").at(-2));
  return address;
}

const read = async (address: string) => summaries(await (await fetch(address)).text());
const line = (page: Page, name: string) => page.getByRole("listitem").filter({ hasText: name }).last();

describe("a calendar link", () => {
  it("is shown once, holds exactly the open steps, survives polling, changes in place, and stops when it is rotated or revoked", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/calendar");
    await page.getByRole("button", { name: "Make a link", exact: true }).first().click();
    const address = await makeLink(page, "Aroha’s phone", async (dialog) => {
      await dialog.getByLabel("Whose follow-ups").selectOption({ label: "Aroha Ngata" });
      await picture(page, "calendar-make");
    });

    await line(page, "Aroha’s phone").getByText("Never fetched yet").waitFor();
    const answer = await fetch(address, { headers: { "user-agent": "macOS/15.0 (24A335) CalendarAgent/1133" } });
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const steps = await openSteps(page, "Aroha Ngata");
    expect(steps.length).toBeGreaterThan(3);
    const shown = summaries(await answer.text());
    expect(shown.length).toBe(steps.length);
    for (const title of steps) expect(shown.some((summary) => summary.includes(title)), title).toBe(true);
    const again = await fetch(address, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);
    await expect
      .poll(
        async () => {
          await page.reload();
          return await line(page, "Aroha’s phone").innerText();
        },
        { timeout: 60_000, interval: 2000 },
      )
      .toMatch(/Apple Calendar, (just now|\d+ minutes? ago)/);

    await line(page, "Aroha’s phone").getByRole("button", { name: "Edit: Aroha’s phone" }).click();
    const edit = page.getByRole("form", { name: "Edit: Aroha’s phone" });
    await edit.getByLabel("Name", { exact: true }).fill("Aroha’s wall");
    await edit.getByLabel("Busy only").check();
    await edit.getByLabel("Interviews too").check();
    await picture(page, "calendar-edit");
    await edit.getByRole("button", { name: "Save" }).click();
    await line(page, "Aroha’s wall").getByText("Busy only, events with interviews").waitFor();
    await expect.poll(async () => [...new Set(await read(address))]).toEqual(["Busy"]);

    await line(page, "Aroha’s wall").getByRole("button", { name: /^New address/ }).click();
    await page.getByRole("dialog").getByText("The old address stops at once.").waitFor();
    await page.getByRole("dialog").getByRole("button", { name: "New address" }).click();
    const rotated = await toldAddress(page, "Aroha’s wall");
    expect(rotated).not.toBe(address);
    // Gone for good, so that a program which still asks for it says so to its reader.
    await expect.poll(async () => (await fetch(address)).status).toBe(410);
    expect([...new Set(await read(rotated))]).toEqual(["Busy"]);

    await line(page, "Aroha’s wall").getByRole("button", { name: /^Revoke/ }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await expect.poll(async () => (await fetch(rotated)).status).toBe(410);
    await page.getByText(/^\d+ revoked links?$/).click();
    await page.getByText("Aroha’s wall, Aroha Ngata, revoked").waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("of one application is made where the application is shown, and holds its steps alone", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const { data } = await ask<{ data: { id: string; client: { name: string }; employer: { name: string } }[] }>(page, "applications.list", { limit: 100 });
    const [application] = data.filter(({ client }) => client.name === "Priya Nair");
    await page.goto(`/applications/${application?.id}`);
    await page.getByRole("heading", { name: "The plan" }).waitFor();
    await page.getByRole("button", { name: /^Subscribe in a calendar/ }).click();
    const address = await makeLink(page, "One of Priya’s", async (dialog) => {
      await expect.poll(() => dialog.getByLabel("Which application").locator("option:checked").innerText()).toContain(application?.employer.name);
    });
    const { steps } = await ask<{ steps: Step[] }>(page, "plan.current", { applicationId: application?.id });
    const titles = steps.filter(({ status }) => open.has(status)).map(({ title }) => title);
    const shown = await read(address);
    expect(shown.length).toBe(Math.max(1, titles.length));
    for (const title of titles) expect(shown.some((summary) => summary.includes(title)), title).toBe(true);
    await page.goto("/calendar");
    await page.getByRole("region", { name: "Priya Nair" }).getByText(new RegExp(`^${application?.employer.name}, `)).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("of one person is made on their page, as tasks for those who want a list", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/caseload");
    await page.getByRole("link", { name: "Chen Wei" }).click();
    await page.getByRole("button", { name: "Subscribe in a calendar: Chen Wei" }).click();
    const address = await makeLink(page, "Chen’s tasks", async (dialog) => {
      await expect.poll(() => dialog.getByLabel("Whose follow-ups").locator("option:checked").innerText()).toBe("Chen Wei");
      await dialog.getByText("Task list").click();
      expect(await dialog.getByLabel("Interviews too").count()).toBe(0);
    });
    const text = await (await fetch(address)).text();
    expect(text).toContain("BEGIN:VTODO");
    expect(text).not.toContain("BEGIN:VEVENT");
  });

  it("of the first start holds the whole caseload", async () => {
    const text = await (await fetch(inject("calendar"))).text();
    expect(summaries(text).length).toBeGreaterThan(40);
  });
});
