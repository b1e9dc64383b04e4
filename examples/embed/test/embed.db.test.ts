import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type ServedHouse, serveTestHouse } from "@tact/api/testing";
import { Tact } from "@tact/sdk";
import { chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const browserAt = [process.env["CHROMIUM"], "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((place) => place !== undefined && existsSync(place));
const page = readFileSync(join(import.meta.dirname, "../plan.html"), "utf8");

let served: ServedHouse;
let application: string;
/** Two sites of which the key lists one; each shows the page as it is filled in for the test. */
let listed: Site;
let unlisted: Site;
let shown = "";

type Site = Awaited<ReturnType<typeof site>>;
async function site() {
  const server = createServer((_, response) => void response.writeHead(200, { "content-type": "text/html" }).end(shown));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, end: () => server.close() };
}

beforeAll(async () => {
  [served, listed, unlisted] = await Promise.all([serveTestHouse(), site(), site()]);
  const tact = new Tact({ baseUrl: served.baseUrl, apiKey: await served.key() });
  const client = await tact.clients.create({ name: "Maya Okafor", time_zone: "America/New_York" });
  const employer = await tact.employers.create({ name: "Northwind", time_zone: "America/New_York", region: "US-NY" });
  ({ id: application } = await tact.applications.create({ client_id: client.id, employer_id: employer.id, role: "Product designer" }));
  await tact.applications.facts.append(application, {
    facts: [{ type: "interview-scheduled", at: "2026-11-16T16:00:00Z", interview: "int-1", starts: "2026-11-23T13:00:00-05:00", ends: "2026-11-23T14:00:00-05:00", participants: [{ id: "p1", name: "Dana Cho", role: "hiring-manager" }] }],
  });
  const key = await served.key({ scopes: ["plans:read"], origins: [listed.origin] });
  shown = page.replace("http://localhost:4310", served.baseUrl).replace("tact_live_…", key).replace("app_…", application);
});
afterAll(async () => {
  listed?.end();
  unlisted?.end();
  await served?.[Symbol.asyncDispose]();
});

/** What the page says at a site, once it says something. */
async function textAt({ origin }: Site): Promise<string> {
  const browser = await chromium.launch({ executablePath: browserAt ?? "", args: ["--no-sandbox"] });
  try {
    const tab = await browser.newPage({ locale: "en-GB" });
    await tab.goto(origin);
    await tab.locator("#plan :is(ol, p)").waitFor();
    return await tab.innerText("#plan");
  } finally {
    await browser.close();
  }
}

test("the page asks for nothing but the plan, and writes texts as texts", () => {
  expect(page).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|<script src|<link|eval/);
  expect([...page.matchAll(/\bfetch\(/g)].length).toBe(1);
});

describe.skipIf(browserAt === undefined)("a browser that opens the page", () => {
  test("at an origin that the key lists sees the plan", async () => {
    const plan = await new Tact({ baseUrl: served.baseUrl, apiKey: await served.key() }).applications.plan.get(application);
    const text = await textAt(listed);
    for (const { title, status } of plan.steps) expect(text.includes(title)).toBe(["planned", "due", "late"].includes(status));
    expect(text).toMatch(/\d{1,2} (November|December) 2026/);
  });

  test("at another origin sees none", async () => {
    const text = await textAt(unlisted);
    expect(text).toMatch(/^The plan cannot be shown/);
  });
});
