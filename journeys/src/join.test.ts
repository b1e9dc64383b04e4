import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { askForLink, printedLinks } from "./printed-links.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** The invitation's link in the mails that the worker has laid into the outbox. */
function mailedInvitation(): string | undefined {
  const outbox = join(dirname(inject("outputFile")), "tact", "outbox");
  try {
    const mails = readdirSync(outbox).map((name) => readFileSync(join(outbox, name), "utf8").replaceAll(/=\r?\n/g, "").replaceAll("=3D", "="));
    return mails.filter((mail) => mail.includes("new.colleague@harbour-practice.example")).map((mail) => /(\/join\?token=tact_invite_\w+)/.exec(mail)?.[1]).find((link) => link !== undefined);
  } catch {
    return undefined;
  }
}

describe("an invitation", () => {
  it("leads whoever was invited from their mail into the organisation", async () => {
    await using owner = await visit(browser);
    await owner.page.goto("/sign-in");
    await owner.page.goto(await askForLink(owner.page, "owner@harbour-practice.example"));
    await owner.page.waitForURL("**/today");
    const invited = await owner.page.evaluate(async () => {
      const body = JSON.stringify({ email: "new.colleague@harbour-practice.example", role: "coach" });
      return (await fetch("/v1/member-invitations", { method: "POST", headers: { "content-type": "application/json" }, body })).status;
    });
    expect(invited).toBe(201);
    await expect.poll(mailedInvitation, { timeout: 60_000 }).toBeDefined();

    await using colleague = await visit(browser);
    const { page } = colleague;
    await page.goto(mailedInvitation() ?? "");
    await page.getByRole("heading", { name: "Join owner@harbour-practice.example" }).waitFor();
    const before = printedLinks().length;
    await page.getByRole("button", { name: "Send me a sign-in link" }).click();
    await expect.poll(() => printedLinks().length, { timeout: 20_000 }).toBeGreaterThan(before);
    await page.goto(printedLinks().at(-1) ?? "");
    await page.waitForURL("**/join*");
    await page.getByRole("button", { name: "Join" }).click();
    await page.waitForURL("**/today");
    const name = await page.evaluate(async () => ((await (await fetch("/v1/organisation")).json()) as { name: string }).name);
    expect(name).toBe("owner@harbour-practice.example");
    expect(colleague.complaints).toEqual([]);
  });

  it("that opens nothing says so", async () => {
    await using visitor = await visit(browser);
    await visitor.page.goto("/join?token=tact_invite_nothing");
    await visitor.page.getByRole("heading", { name: "This invitation is not open" }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
