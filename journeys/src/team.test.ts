import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, phone, picture, signInToDemo, visit } from "./browser.ts";
import { askForLink, printedLinks } from "./printed-links.ts";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

const longName = `نور ${"Harbour and Partners ".repeat(9)}`.trim().slice(0, 196);

/** The link of the invitation that was mailed to an address. */
function mailedLink(address: string): string | undefined {
  const outbox = join(dirname(inject("outputFile")), "tact", "outbox");
  const mails = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), "utf8").replaceAll(/=\r?\n/g, "").replaceAll("=3D", "="));
  return mails.filter((mail) => mail.includes(address)).map((mail) => /(\/join\?token=tact_invite_\w+)/.exec(mail)?.[1]).find((link) => link !== undefined);
}

async function signInAs(page: Page, email: string) {
  await page.goto("/sign-in");
  await page.goto(await askForLink(page, email));
  await page.waitForURL(/\/(today|welcome)/);
}

describe("the people of an organisation", () => {
  it("are invited, made what they are to be, and taken out; the audit log tells all of it", async () => {
    await using owner = await visit(browser);
    const { page } = owner;
    await signInAs(page, "owner@team-practice.example");
    await page.goto("/team");
    await page.getByText("1 person in owner@team-practice.example").waitFor();
    await page.getByRole("button", { name: "Invite somebody" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByLabel("Email address").fill("not an address");
    await dialog.getByRole("button", { name: "Send the invitation" }).click();
    await dialog.getByText("This is not an email address.").waitFor();
    await dialog.getByLabel("Email address").fill("noor@team-practice.example");
    await dialog.getByText("Viewer", { exact: true }).click();
    await dialog.getByRole("button", { name: "Send the invitation" }).click();
    await page.getByText(/^Viewer\. Open until/).waitFor();
    await expect.poll(() => mailedLink("noor@team-practice.example"), { timeout: 60_000 }).toBeDefined();

    await using colleague = await visit(browser);
    await colleague.page.goto(mailedLink("noor@team-practice.example") ?? "");
    const before = printedLinks().length;
    await colleague.page.getByRole("button", { name: "Send me a sign-in link" }).click();
    await expect.poll(() => printedLinks().length, { timeout: 20_000 }).toBeGreaterThan(before);
    await colleague.page.goto(printedLinks().at(-1) ?? "");
    await colleague.page.getByRole("button", { name: "Join" }).click();
    await colleague.page.waitForURL(/\/(today|welcome)/);
    await colleague.page.goto("/audit");
    await colleague.page.getByText("Only owners read the audit log").waitFor();

    await page.reload();
    const role = page.getByRole("combobox", { name: "Role of noor@team-practice.example" });
    expect(await role.inputValue()).toBe("viewer");
    await role.selectOption("Coach");
    await page.getByText("noor@team-practice.example is now coach").first().waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => role.inputValue()).toBe("viewer");
    await role.selectOption("Coach");
    await picture(page, "team");

    await page.getByRole("combobox", { name: "Role of owner@team-practice.example" }).selectOption("Viewer");
    await page.getByText(/This is the only owner/).first().waitFor();
    await page.getByRole("switch", { name: "Everybody needs a second factor" }).click();
    await page.getByText("Set up your own second factor first, then ask it of everybody.").waitFor();

    await page.getByRole("button", { name: "Remove noor@team-practice.example" }).click();
    await page.getByRole("dialog").getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("1 person in owner@team-practice.example").waitFor();

    await page.goto("/audit");
    for (const said of [/invited somebody/, /joined/, /made somebody a coach/, /removed somebody/]) await page.getByText(said).last().waitFor();
    await page.getByRole("button", { name: "Check the chain" }).click();
    await page.getByText(/The chain holds: \d+ events, checked/).waitFor();
    await page.getByRole("combobox", { name: "What" }).selectOption("Invited somebody");
    await page.waitForURL("**/audit?what=member.invited");
    await page.getByText("1 event shown").waitFor();
    await page.getByRole("textbox", { name: "Id of an object or a request" }).fill("req_none");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing matches").waitFor();
    await page.goBack();
    await page.getByText("1 event shown").waitFor();
    await picture(page, "audit-filtered");
  });

  it("an organisation with a very long name, right to left, fits on a phone", async () => {
    await using owner = await visit(browser, { size: phone });
    const { page } = owner;
    await signInAs(page, "long@team-practice.example");
    await page.goto("/settings");
    await page.getByLabel("Name", { exact: true }).fill(longName);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(`You are now called ${longName}`).first().waitFor();
    await page.goto("/team");
    await page.getByLabel("Name", { exact: true }).fill(longName);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(`The organisation is now called ${longName}`).first().waitFor();
    for (const path of ["/team", "/audit", "/settings"]) {
      await page.goto(path);
      await page.getByRole("heading", { level: 1 }).waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await picture(page, `long-name${path.replace("/", "-")}`);
    }
  });
});

describe("one's own settings", () => {
  it("a name and a zone hold at once, and what was not saved survives a reload", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInAs(page, "self@team-practice.example");
    await page.goto("/settings");
    const name = page.getByLabel("Name", { exact: true });
    await name.fill("Noor Haddad");
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe("Noor Haddad");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("banner").getByText("Noor Haddad").waitFor();
    // Once it is saved the frame tells it, and not what was once typed in this tab.
    const elsewhere = await page.context().request.post("/trpc/session.setName", { headers: { origin: new URL(page.url()).origin }, data: { name: "Noor Amara" } });
    expect(elsewhere.status()).toBe(200);
    await page.reload();
    await page.getByRole("banner").getByText("Noor Amara").waitFor();
    await expect.poll(() => name.inputValue()).toBe("Noor Amara");
    expect(await page.getByRole("button", { name: "Save" }).count()).toBe(0);
    await page.getByRole("combobox", { name: "Your time" }).selectOption("Asia/Tokyo");
    await page.getByRole("banner").getByText(/^Tokyo, /).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("banner").getByText(/^Tokyo, /).waitFor({ state: "detached" });
  });

  it("whoever signs out while the server is gone is told that the session goes on", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInAs(page, "stays@team-practice.example");
    await page.goto("/settings");
    await page.route("**/auth/sign-out", (route) => route.abort());
    await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
    await page.getByText("You are still signed in: the server did not answer.").first().waitFor();
    await page.unroute("**/auth/sign-out");
    await page.getByRole("main").getByRole("button", { name: "Sign out" }).click();
    await page.waitForURL("**/sign-in");
  });

  it("a session elsewhere is shown, and ended for good", async () => {
    await using here = await visit(browser);
    await using there = await visit(browser);
    await signInAs(here.page, "twice@team-practice.example");
    await signInAs(there.page, "twice@team-practice.example");
    const { page } = here;
    await page.goto("/settings");
    await page.getByText("This browser", { exact: true }).waitFor();
    await page.getByRole("button", { name: /^End the session: Chrome/ }).click();
    await page.getByText("The session has ended").first().waitFor();
    expect(await page.getByRole("button", { name: /^End the session/ }).count()).toBe(0);
    await there.page.goto("/settings");
    await there.page.waitForURL("**/sign-in*");
    await page.reload();
    await page.getByText("This browser", { exact: true }).waitFor();
  });

  it("single keys are switched off in this browser", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/settings");
    await page.getByRole("switch", { name: "Single-key shortcuts" }).click();
    await page.keyboard.press("?");
    expect(await page.getByRole("dialog").count()).toBe(0);
    await page.reload();
    await expect.poll(() => page.getByRole("switch", { name: "Single-key shortcuts" }).isChecked()).toBe(false);
    await page.getByRole("switch", { name: "Single-key shortcuts" }).click();
  });
});
