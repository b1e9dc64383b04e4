import ICAL from "ical.js";
import type { Browser, Page } from "playwright-core";
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

describe("a calendar link", () => {
  it("is shown once, holds exactly the open steps, survives polling, and stops when it is rotated or revoked", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/calendar");
    await page.getByRole("button", { name: "Make a link" }).first().click();
    await page.getByLabel("Name").fill("Aroha’s phone");
    await page.getByLabel("What it shows").selectOption({ label: "Aroha Ngata" });
    await page.getByRole("dialog").getByRole("button", { name: "Make a link" }).click();
    const dialog = page.getByRole("dialog", { name: "The address of “Aroha’s phone”" });
    await dialog.waitFor();
    await picture(page, "calendar-address");
    const address = (await dialog.innerHTML()).match(/https?:\/\/[^"<>\s]*\/follow-ups\.ics/)?.[0] ?? "";
    expect(address).toMatch(/\/calendar\/tact_cal_[0-9A-Za-z]{27}\/follow-ups\.ics$/);
    expect(await dialog.innerHTML()).toContain("webcal://");
    await dialog.getByRole("button", { name: "I have it" }).click();
    expect(await page.content()).not.toContain(address.split("/").at(-2));

    const answer = await fetch(address);
    expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const text = await answer.text();
    const steps = await openSteps(page, "Aroha Ngata");
    expect(steps.length).toBeGreaterThan(3);
    const shown = summaries(text);
    expect(shown.length).toBe(steps.length);
    for (const title of steps) expect(shown.some((summary) => summary.includes(title)), title).toBe(true);
    const again = await fetch(address, { headers: { "if-none-match": answer.headers.get("etag") ?? "" } });
    expect(again.status).toBe(304);

    const row = page.getByRole("row").or(page.getByRole("listitem")).filter({ hasText: "Aroha’s phone" }).last();
    await row.getByRole("button", { name: "New address" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "New address" }).click();
    await page.getByRole("dialog", { name: "The address of “Aroha’s phone”" }).waitFor();
    const rotated = (await page.getByRole("dialog").innerHTML()).match(/https?:\/\/[^"<>\s]*\/follow-ups\.ics/)?.[0] ?? "";
    await page.getByRole("button", { name: "I have it" }).click();
    expect(rotated).not.toBe(address);
    expect((await fetch(address)).status).toBeOneOf([404, 410]);
    expect(await (await fetch(rotated)).text()).toBe(text);

    await row.getByRole("button", { name: "Revoke" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await expect.poll(async () => (await fetch(rotated)).status).toBe(410);
    expect(visitor.complaints).toEqual([]);
  });

  it("of the first start holds the whole caseload", async () => {
    const text = await (await fetch(inject("calendar"))).text();
    expect(summaries(text).length).toBeGreaterThan(40);
  });
});
