import { createHmac } from "node:crypto";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, picture, signInToDemo, visit } from "./browser.ts";
import { signInToOwnDemo } from "./own-demo.ts";

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Presses a button until its dialog stands there: the first press may come before the page listens. */
async function openDialog(page: Page, button: string | RegExp) {
  const dialog = page.getByRole("dialog");
  await expect
    .poll(async () => {
      if (!(await dialog.isVisible())) await page.getByRole("button", { name: button }).first().click();
      return await dialog.isVisible();
    }, { timeout: 20_000, interval: 500 })
    .toBe(true);
  return dialog;
}

describe("API and webhooks", () => {
  it("an owner makes a key, a program uses it, another takes its place, and once it is revoked it opens nothing", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/api-keys");
    await page.waitForURL("**/developers");
    const dialog = await openDialog(page, "New key");
    await dialog.getByRole("button", { name: "Make the key" }).click();
    await dialog.getByText("Give it a name.").waitFor();
    await dialog.getByLabel("Name", { exact: true }).fill("Tracking system");
    await dialog.getByRole("button", { name: "Make the key" }).click();
    const secret = await page.getByLabel("Tracking system", { exact: true }).inputValue();
    expect(secret).toMatch(/^tact_live_[0-9A-Za-z]{38}$/);
    await page.getByRole("button", { name: "I have kept it" }).click();

    const { origin } = new URL(page.url());
    const ask = async (path: string, key: string) => (await fetch(`${origin}/v1${path}`, { headers: { authorization: `Bearer ${key}` } })).status;
    expect([await ask("/clients", secret), await ask("/audit-events", secret)]).toEqual([200, 403]);

    await page.getByRole("button", { name: "Rotate: Tracking system" }).click();
    await page.getByRole("dialog").getByLabel("The old one works").selectOption("One more hour");
    await page.getByRole("button", { name: "Make the new key" }).click();
    const next = await page.getByLabel("Tracking system", { exact: true }).inputValue();
    await page.getByRole("button", { name: "I have kept it" }).click();
    expect([await ask("/clients", secret), await ask("/clients", next)]).toEqual([200, 200]);
    await picture(page, "developers-keys");

    await page.getByRole("button", { name: "Revoke: Tracking system" }).first().click();
    await page.getByRole("dialog").getByRole("button", { name: "Revoke", exact: true }).click();
    await page.getByText("1 key that has ended").waitFor();
    await expect.poll(() => ask("/clients", next), { timeout: 60_000 }).toBe(401);
    expect(await ask("/clients", secret)).toBe(200);
  });

  it("lists every key, the newest first, however many there are", async () => {
    await using visitor = await visit(browser);
    const { page, context } = visitor;
    await signInToOwnDemo(page, "developers");
    const { origin } = new URL(page.url());
    const ask = async (act: string, data: object) => {
      const answer = await context.request.post(`/trpc/apiKeys.${act}`, { headers: { origin }, data });
      expect(answer.status(), await answer.text()).toBe(200);
      return (await answer.json()) as { result: { data: { key: { id: string } } } };
    };
    // More keys than one page of the list holds, and no more than may live at once.
    for (let n = 1; n <= 103; n += 1) {
      const { key } = (await ask("create", { name: `Program ${n}`, scopes: ["plans:read"] })).result.data;
      if (n <= 5) await ask("revoke", { id: key.id });
    }
    await page.goto("/developers");
    const keys = page.getByRole("listitem").filter({ hasText: "Program" });
    await page.getByText("5 keys that have ended").waitFor();
    expect([await keys.count(), await keys.first().innerText()]).toEqual([98, expect.stringContaining("Program 103")]);
  });

  it("an address hears of a test, each attempt is shown, and what was called off is sent again", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/developers?tab=webhooks");
    const dialog = await openDialog(page, "Add an address");
    await dialog.getByLabel("Address", { exact: true }).fill("http://10.0.0.1/inside");
    await dialog.getByRole("button", { name: "Add it" }).click();
    await dialog.locator("[aria-invalid=true]").waitFor();
    await dialog.getByLabel("Address", { exact: true }).fill("https://hooks.nowhere.example/tact");
    await dialog.getByRole("button", { name: "Add it" }).click();
    expect(await page.getByLabel("Secret", { exact: true }).inputValue()).toMatch(/^whsec_/);
    await page.getByRole("button", { name: "I have kept it" }).click();

    await page.getByRole("button", { name: /^Send a test to/ }).click();
    await page.getByText("A test is on its way").first().waitFor();
    await page.getByRole("button", { name: /^Switch off/ }).click();
    await page.getByText("Switched off", { exact: true }).waitFor();
    await page.getByRole("link", { name: /^Deliveries to/ }).click();
    await page.waitForURL("**/developers?tab=deliveries&endpoint=*");
    await page.getByText("Called off", { exact: true }).last().waitFor();

    await page.goBack();
    await page.getByRole("button", { name: /^Switch on/ }).click();
    await page.getByText("Listening", { exact: true }).waitFor();
    await page.goForward();
    await page.getByText("https://hooks.nowhere.example/tact").last().click();
    await page.getByRole("button", { name: "Send again: Test" }).click();
    await page.getByText("On its way", { exact: true }).last().waitFor();
    await page.getByRole("table", { name: "Attempts" }).getByText(/name not found|no answer|connection failed/).first().waitFor({ timeout: 60_000 });
    await picture(page, "developers-deliveries");
  });

  it("what another system tells of waits until somebody says whose it is", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await page.goto("/developers?tab=incoming");
    const dialog = await openDialog(page, "Add a source");
    await dialog.getByLabel("System").selectOption("Tact’s own format");
    await dialog.getByLabel("Name", { exact: true }).fill("Tracking");
    await dialog.getByRole("button", { name: "Add it" }).click();
    const [secret, url] = await Promise.all([page.getByLabel("Secret", { exact: true }).inputValue(), page.getByLabel("Address", { exact: true }).inputValue()]);
    await page.getByRole("button", { name: "I have kept it" }).click();

    expect(await tellOfSample({ secret, url: new URL(new URL(url).pathname, page.url()).href })).toBe("unmatched");
    await page.reload();
    await page.getByRole("heading", { name: "Whose is this?" }).waitFor();
    const choice = await openDialog(page, /^Say whose it is/);
    await choice.getByLabel("Client, company or role").fill("maya");
    await choice.getByRole("button", { name: /^It is Maya Okafor/ }).first().click();
    await page.getByText(/^Assigned to Maya Okafor/).first().waitFor();
    await page.getByRole("heading", { name: "Whose is this?" }).waitFor({ state: "detached" });
    await picture(page, "developers-incoming");
  });
});

/** Posts a fact as a system does that signs as Standard Webhooks has it, and answers with what came of it. */
async function tellOfSample({ secret, url }: { secret: string; url: string }): Promise<string> {
  const stated = String(Math.floor(Date.now() / 1000));
  const application = { external_id: "cand-17/job-3" };
  const at = new Date(Date.now() - 60_000).toISOString();
  const body = JSON.stringify({ facts: [{ application, id: "told-1", type: "item-sent", at, what: "Work sample" }] });
  const signature = createHmac("sha256", Buffer.from(secret.replace("whsec_", ""), "base64")).update(`msg_1.${stated}.${body}`).digest("base64");
  const headers = { "content-type": "application/json", "webhook-id": "msg_1", "webhook-timestamp": stated, "webhook-signature": `v1,${signature}` };
  const answer = (await (await fetch(url, { method: "POST", headers, body })).json()) as { outcome?: string };
  return answer.outcome ?? JSON.stringify(answer);
}
