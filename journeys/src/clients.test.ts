import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { desktop, openBrowser, phone, picture, pressUntilShown, signInToDemo, visit } from "./browser.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const arabic = "ليلى بنت محمد القحطاني";
const long = `Wolfeschlegelsteinhausenbergerdorff ${"Ottoline ".repeat(18)}`.slice(0, 200).trim();

/** Asks the API as the page would: to set the stage, not to act. */
async function ask<Answer>(page: Page, procedure: string, input: object): Promise<Answer> {
  const answer = await page.request.post(`/trpc/${procedure}`, { data: input, headers: { origin: inject("origin") } });
  expect(answer.status(), await answer.text()).toBe(200);
  return ((await answer.json()) as { result: { data: Answer } }).result.data;
}

async function addClient(page: Page, name: string): Promise<string> {
  const { id } = await ask<{ id: string }>(page, "clients.create", { name, timeZone: "Asia/Riyadh" });
  return id;
}

/** Erases a client as an owner does: with their name. */
async function erase(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Erase for good" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/^Type /).fill(name);
  await dialog.getByRole("button", { name: "Erase for good" }).click();
  await page.waitForURL("**/caseload");
}

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(", ")}`);
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const byName = (all: readonly string[]) => all.toSorted((a, b) => a.localeCompare(b, "en"));
const names = async (page: Page) => (await page.getByRole("rowheader").allInnerTexts()).map((text) => text.split("\n").at(-1) ?? "");

describe("the caseload", () => {
  it("is sorted, filtered and searched in the address, back and forward, from the keyboard too", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/caseload");
    await page.getByRole("heading", { name: "Caseload" }).waitFor();
    await page.getByRole("button", { name: "Client", exact: true }).click();
    await page.waitForURL("**/caseload?sort=name");
    await expect.poll(async () => (await names(page)).join()).toBe(byName(await names(page)).join());
    const sorted = await names(page);
    expect(await page.getByRole("columnheader", { name: "Client" }).getAttribute("aria-sort")).toBe("ascending");
    await page.getByRole("link", { name: /^No next step/ }).click();
    await page.waitForURL("**/caseload?show=without-next&sort=name");
    await page.goBack();
    await page.waitForURL("**/caseload?sort=name");
    await expect.poll(() => names(page)).toEqual(sorted);
    await page.goForward();
    await page.waitForURL("**/caseload?show=without-next&sort=name");
    await page.goto("/caseload?q=northwind");
    expect((await names(page)).length).toBeGreaterThan(0);
    expect((await names(page)).length).toBeLessThan(sorted.length);
    await page.keyboard.press("/");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("nobody at all");
    await page.getByText("Nobody fits “nobody at all”.").waitFor();
    await page.getByRole("button", { name: "Clear the filter" }).click();
    await expect.poll(async () => (await names(page)).length, { timeout: 10_000 }).toBe(sorted.length);
    const row = () => page.evaluate(() => document.activeElement?.getAttribute("data-row"));
    await page.keyboard.press("j");
    await expect.poll(row).toBe("0");
    await page.keyboard.press("j");
    await expect.poll(row).toBe("1");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/clients/*");
    expect(visitor.complaints).toEqual([]);
  });
});

it("what is recorded of an application stands in the caseload at once", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToDemo(page);
  const clientId = await addClient(page, "Tilda Quist");
  const { id: employerId } = await ask<{ id: string }>(page, "employers.create", { name: "Quist Test House", timeZone: "Europe/London", region: "GB-ENG" });
  const { id: applicationId } = await ask<{ id: string }>(page, "applications.create", { clientId, employerId, role: "Assayer" });
  const [starts, ends] = [5, 4].map((hours) => new Date(Date.now() - hours * 3_600_000).toISOString());
  const participants = [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }];
  await ask(page, "facts.record", { applicationId, facts: [{ type: "interview-scheduled", at: starts, interview: "int-1", starts, ends, participants }] });
  await page.goto("/caseload?q=tilda");
  const row = page.getByRole("row").filter({ hasText: "Tilda Quist" });
  await row.getByRole("link", { name: "Quist Test House" }).click();
  await page.waitForURL("**/applications/*");
  const dialog = page.getByRole("dialog", { name: "Log what happened" });
  await pressUntilShown(page, "c", dialog);
  await dialog.getByLabel("What happened?").fill("they said no");
  await expect.poll(() => dialog.getByRole("button", { name: "Record" }).isEnabled()).toBe(true);
  await page.keyboard.press("Enter");
  await dialog.waitFor({ state: "detached" });
  await page.goBack();
  await page.waitForURL("**/caseload?q=tilda");
  await row.getByText("Nothing in flight").waitFor({ timeout: 8000 });
  await page.goto(`/clients/${clientId}`);
  await erase(page, "Tilda Quist");
});

describe("search", () => {
  it("finds a client, an application and what can be done here, from the keyboard", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/caseload");
    const field = page.getByRole("combobox", { name: "Search" });
    await pressUntilShown(page, "Control+k", field);
    await field.fill("maya");
    await page.getByRole("option", { name: /Maya Okafor/ }).first().waitFor();
    await picture(page, "search");
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press("Enter");
    await page.waitForURL("**/clients/*");
    await page.getByRole("heading", { name: "Maya Okafor" }).waitFor();
    await page.keyboard.press("Control+k");
    await field.fill("edit cli");
    await page.getByRole("option", { name: "Edit client" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("dialog", { name: "Edit client" }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});

describe("an interview that is logged from a client's page", () => {
  it("is that client's, whatever was begun for somebody else", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/interviews/new");
    const whose = page.getByLabel("Client", { exact: true });
    await whose.selectOption({ label: "Priya Nair" });
    await page.goto("/caseload?q=maya");
    await page.getByRole("link", { name: "Maya Okafor" }).first().click();
    await page.waitForURL("**/clients/*");
    await page.getByRole("link", { name: "Log an interview" }).first().click();
    await page.waitForURL("**/interviews/new?client=*");
    await expect.poll(() => whose.locator("option:checked").innerText()).toBe("Maya Okafor");
    await page.goto("/interviews/new?client=nobody");
    await expect.poll(() => whose.locator("option:checked").innerText()).toBe("Priya Nair");
    expect(visitor.complaints).toEqual([]);
  });
});

describe("a client", () => {
  it("of a long name in another script has no application yet, gets one, is put away, brought back and erased", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/caseload");
    await page.getByRole("button", { name: "Add a client" }).click();
    const adding = page.getByRole("dialog", { name: "Add a client" });
    await adding.getByLabel("Name").fill(arabic);
    await adding.getByLabel("Time zone").selectOption("Asia/Riyadh");
    await adding.getByRole("button", { name: "Add", exact: true }).click();
    await page.waitForURL("**/clients/*");
    await page.getByRole("heading", { name: arabic }).waitFor();
    await page.getByText("No application yet").waitFor();
    for (const size of [desktop, phone, { width: 320, height: 700 }]) {
      await page.setViewportSize(size);
      expect(await overflow(page), `${size.width}`).toBe(0);
    }
    await picture(page, "client-without-application");
    await page.setViewportSize(desktop);
    await page.getByRole("button", { name: "Add an application" }).click();
    const application = page.getByRole("dialog", { name: "Add an application" });
    await application.getByLabel("Name").fill("مستشفى الرياض");
    await application.getByLabel("Holidays of").selectOption("SA");
    await application.getByLabel("Role").fill("ممرضة");
    await application.getByRole("button", { name: "Add", exact: true }).click();
    await page.waitForURL("**/applications/*");
    await page.goBack();
    await page.getByRole("link", { name: "مستشفى الرياض" }).waitFor();

    await page.getByRole("button", { name: "Put away", exact: true }).click();
    await page.getByText(/^Put away since/).waitFor();
    await page.goto("/caseload?show=archived");
    expect(await names(page)).toEqual([arabic]);
    await page.getByRole("link", { name: arabic }).click();
    await page.getByRole("button", { name: "Bring back" }).click();
    await page.getByText(/^Put away since/).waitFor({ state: "detached" });

    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Export everything" }).click();
    expect((await download).suggestedFilename()).toMatch(/^client-cli_.*\.zip$/);

    await page.getByRole("button", { name: "Erase for good" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel(/^Type /).fill("somebody else");
    await dialog.getByRole("button", { name: "Erase for good" }).click();
    await dialog.getByText("This is not the name.").first().waitFor();
    await dialog.getByLabel(/^Type /).fill(arabic);
    await dialog.getByRole("button", { name: "Erase for good" }).click();
    await page.waitForURL("**/caseload");
    await page.getByText(`${arabic} is erased`).first().waitFor();
    expect(await page.getByRole("link", { name: arabic }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });

  it("of 200 characters with sixty applications is one page at every width", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const id = await addClient(page, long);
    const { id: employerId } = await ask<{ id: string }>(page, "employers.create", { name: long, timeZone: "Europe/London", region: "GB" });
    for (let each = 1; each <= 60; each += 1) await ask(page, "applications.create", { clientId: id, employerId, role: `${each} ${"Bürokauffrau ".repeat(15)}`.slice(0, 200).trim() });
    await page.goto(`/clients/${id}`);
    await page.getByRole("heading", { name: "Applications 60" }).waitFor();
    expect(await page.getByRole("list", { name: "Applications" }).getByRole("listitem").count()).toBe(60);
    for (const size of [desktop, phone, { width: 320, height: 700 }]) {
      await page.setViewportSize(size);
      expect(await overflow(page), `${size.width}`).toBe(0);
      await picture(page, `client-with-sixty-${size.width}`);
    }
    await page.goto("/caseload?sort=in-flight");
    expect(await overflow(page)).toBe(0);
    expect((await names(page))[0]).toBe(long);
    // What is to be done for them stands in Today's rows, with what a screen reader says of it.
    const { id: applicationId } = await ask<{ id: string }>(page, "applications.create", { clientId: id, employerId, role: "Weaver" });
    const [starts, ends] = [21, 20].map((hours) => new Date(Date.now() - hours * 3_600_000).toISOString());
    await ask(page, "facts.record", { applicationId, facts: [{ type: "interview-scheduled", at: starts, interview: "int-1", starts, ends }] });
    await page.goto("/today");
    await page.getByText(long).first().waitFor();
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize(desktop);
    await page.goto(`/clients/${id}`);
    await erase(page, long);
    expect(visitor.complaints).toEqual([]);
  });

  it("is shared by a private link whose address is told once, and shut out when it is revoked", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const id = await addClient(page, "Ottoline Sharer");
    await page.goto(`/clients/${id}#share`);
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/Whoever has the address/).waitFor();
    await dialog.getByLabel("Works for").selectOption("90");
    await dialog.getByRole("button", { name: "Make a private link" }).click();
    const address = await dialog.getByLabel("Address", { exact: true }).inputValue();
    expect(new URL(address).origin).toBe(inject("origin"));
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole("button", { name: "I have it" }).click();
    await page.getByText("Not opened yet").filter({ visible: true }).first().waitFor();
    await using other = await visit(browser, { size: phone });
    await other.page.goto(address);
    await other.page.getByText(/Ottoline/).first().waitFor();
    await page.getByRole("button", { name: "Revoke Ottoline Sharer" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke" }).click();
    await page.getByText("No private link yet.").filter({ visible: true }).first().waitFor();
    await page.getByText("1 link has ended").filter({ visible: true }).first().waitFor();
    await other.page.reload();
    await expect.poll(() => other.page.getByText(/Ottoline/).count()).toBe(0);
    await erase(page, "Ottoline Sharer");
  });
});

describe("two tabs that edit the same", () => {
  it("client: the second is told what changed, keeps what was typed, and may take the other's", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    await signInToDemo(page);
    const id = await addClient(page, "Ottoline Tabs");
    const second = await context.newPage();
    for (const tab of [page, second]) {
      await tab.goto(`/clients/${id}#edit`);
      await tab.getByRole("dialog", { name: "Edit client" }).waitFor();
    }
    await page.getByLabel("Name").fill("Ottoline First");
    await page.getByLabel("Remind them by email").check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Ottoline First" }).waitFor();

    await second.getByLabel("Name").fill("Ottoline Second");
    await second.getByRole("button", { name: "Save" }).click();
    const told = second.getByRole("alert").filter({ hasText: "Somebody else changed this" });
    await told.getByText("Ottoline First").waitFor();
    expect(await second.getByLabel("Name").inputValue()).toBe("Ottoline Second");
    expect(await second.getByLabel("Remind them by email").isChecked()).toBe(true);
    await picture(second, "edited-meanwhile");
    expect(await violations(second)).toEqual([]);
    await told.getByRole("button", { name: "Take theirs" }).click();
    expect(await second.getByLabel("Name").inputValue()).toBe("Ottoline First");
    await second.getByLabel("Name").fill("Ottoline Second");
    await second.getByRole("button", { name: "Save" }).click();
    await second.getByRole("heading", { name: "Ottoline Second" }).waitFor();
    await erase(second, "Ottoline Second");
  });

  it("employer: closed days of one tab stand in the other, and plans move", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    const id = await addClient(page, "Ottoline Closed");
    const { id: employerId, version } = await ask<{ id: string; version: number }>(page, "employers.create", { name: "Wexford Mills", timeZone: "Europe/London", region: "GB" });
    await ask(page, "applications.create", { clientId: id, employerId, role: "Weaver" });
    await page.goto(`/clients/${id}`);
    await page.getByRole("button", { name: "Edit Wexford Mills" }).click();
    await page.getByRole("button", { name: "Edit employer" }).click();
    const dialog = page.getByRole("dialog", { name: "Edit employer" });
    await dialog.getByRole("button", { name: "Add closed days" }).click();
    await dialog.getByLabel("From").fill("2027-03-01");
    await dialog.getByLabel("To", { exact: true }).fill("2027-03-05");
    await dialog.getByLabel("Reason").fill("Stocktaking");
    await ask(page, "employers.update", { id: employerId, timeZone: "Europe/Dublin", ifVersion: version });
    await dialog.getByRole("button", { name: "Save" }).click();
    await dialog.getByRole("alert").getByText("Dublin").waitFor();
    expect(await dialog.getByLabel("Reason").inputValue()).toBe("Stocktaking");
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => dialog.count()).toBe(0);
    const kept = await page.request.get(`/trpc/employers.get?input=${encodeURIComponent(JSON.stringify({ id: employerId }))}`);
    expect(((await kept.json()) as { result: { data: object } }).result.data).toMatchObject({ timeZone: "Europe/Dublin", closed: [{ from: "2027-03-01", to: "2027-03-05", label: "Stocktaking" }] });
    await erase(page, "Ottoline Closed");
  });
});

it("a form that was closed by Esc, or lost its server, still holds what was typed", async () => {
  await using visitor = await visit(browser);
  const { page, context } = visitor;
  await signInToDemo(page);
  const id = await addClient(page, "Ottoline Typing");
  await page.goto(`/clients/${id}#edit`);
  await page.getByLabel("Name").fill("Ottoline Typed");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Edit", exact: true }).click();
  await page.getByText("What you had typed is still here.").waitFor();
  expect(await page.getByLabel("Name").inputValue()).toBe("Ottoline Typed");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("dialog").getByRole("alert").waitFor();
  await context.setOffline(false);
  await page.reload();
  await page.getByText("What you had typed is still here.").waitFor();
  await page.getByRole("button", { name: "Save" }).click();
  await page.getByRole("heading", { name: "Ottoline Typed" }).waitFor();
  await erase(page, "Ottoline Typed");
});
