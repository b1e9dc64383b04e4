import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, phone, picture, visit } from "./browser.ts";
import { googleMail, letGo } from "./invitations.ts";
import { askForLink } from "./printed-links.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** Somebody whose organisation has nobody yet. */
async function signInAnew(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.goto(await askForLink(page, email));
  await page.waitForURL("**/today");
}

describe("an organisation that has nobody yet", () => {
  it("is led from Today to its first steps, and from a dropped invitation to a first plan", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInAnew(page, "first.minute@practice.example");
    await page.getByRole("link", { name: "First steps" }).first().click();
    await page.getByRole("heading", { name: "Start with one interview", level: 1 }).waitFor();
    await page.getByText("0 of 4 done").waitFor();
    await page.getByText("Drop an invitation (.ics or mail)").waitFor();
    await picture(page, "welcome-empty-1440");
    const [starts, ends] = [14, 15].map((hour) => new Date(Date.now() + (240 + hour) * 3_600_000).toISOString());
    await letGo(page, { name: "Invitation.eml", text: googleMail({ uid: "first-minute@google.com", method: "REQUEST", sequence: 0, summary: "Interview", invited: "ines@clients.example", starts: starts ?? "", ends: ends ?? "" }) });
    const form = page.getByRole("form", { name: "What will be recorded" });
    await form.getByLabel("Client’s name").fill("Inês Duarte");
    await form.getByLabel("Client’s time zone").selectOption("Europe/Lisbon");
    await form.getByLabel("Employer’s name").fill("Casa Azul");
    await form.getByLabel("Holiday calendar").selectOption({ label: "Portugal" });
    await form.getByLabel("Employer’s time zone").selectOption("Europe/Lisbon");
    await form.getByLabel("Role").fill("Illustrator");
    await page.getByRole("button", { name: "Record the interview" }).click();
    await picture(page, "welcome-recorded-1440");
    await page.waitForURL("**/applications/*");
    await page.getByRole("heading", { name: "The plan" }).waitFor();
    await page.goto("/welcome");
    await page.getByText("1 of 4 done").waitFor();
    expect(await page.getByRole("button", { name: "Load them" }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it("can be filled with the cast of the demo, which makes a day at once", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await signInAnew(page, "look.around@practice.example");
    await page.goto("/welcome");
    await picture(page, "welcome-empty-390");
    await page.getByRole("button", { name: "Load them" }).click();
    await page.waitForURL("**/today", { timeout: 60_000 });
    await page.getByText("Northwind").first().waitFor();
    await page.goto("/welcome");
    await page.getByRole("heading", { name: "First steps", level: 1 }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it("leads to typing an interview and to importing clients as well", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInAnew(page, "other.ways@practice.example");
    await page.goto("/welcome");
    await page.getByRole("link", { name: "Choose a CSV" }).click();
    await page.waitForURL("**/import");
    await page.goBack();
    await page.getByRole("link", { name: "Log an interview" }).first().click();
    await page.waitForURL("**/interviews/new");
  });
});
