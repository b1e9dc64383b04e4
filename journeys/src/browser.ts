import { mkdirSync } from "node:fs";
import { resolve } from "node:path";
import { type Browser, type BrowserContext, chromium, type Locator, type Page } from "playwright-core";
import { expect, inject } from "vitest";

export const desktop = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

const artifacts = resolve(import.meta.dirname, "..", "..", "artifacts", "journeys");

/** Opens Debian's Chromium without a single request of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

export interface Visit extends AsyncDisposable {
  page: Page;
  context: BrowserContext;
  /** Requests to any other host, and whatever the console complained about. Empty is what we promise. */
  strayRequests: string[];
  complaints: string[];
}

interface VisitOptions {
  size?: { width: number; height: number };
  theme?: "light" | "dark";
  /** The device's zone; the demo's coach lives in London. */
  timeZone?: string;
}

/** A fresh visitor: no cookies, one page, everything watched. */
export async function visit(browser: Browser, { size = desktop, theme = "light", timeZone = "Europe/London" }: VisitOptions = {}): Promise<Visit> {
  const origin = inject("origin");
  const context = await browser.newContext({ viewport: size, colorScheme: theme, timezoneId: timeZone, baseURL: origin });
  const page = await context.newPage();
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.protocol !== "blob:" && url.origin !== origin) strayRequests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  const open = page.goto.bind(page);
  page.goto = async (url, options) => {
    const answer = await open(url, options);
    if (options?.waitUntil === undefined) await answers(page);
    return answer;
  };
  return { page, context, strayRequests, complaints, [Symbol.asyncDispose]: () => context.close() };
}

/** Signs in as the demo's coach with the one button, and waits for Today. */
export async function signInToDemo(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByRole("button", { name: /demo/i }).click();
  await page.waitForURL("**/today");
  await answers(page);
}

/** Parts of a page are seen before they answer: whoever presses at once would press on paper. */
export async function answers(page: Page): Promise<void> {
  await page.waitForLoadState("networkidle", { timeout: 10_000 }).catch(() => undefined);
}

/** Presses a key until something shows: the first press may come before the page listens, none comes while it answers. */
export async function pressUntilShown(page: Page, key: string, shown: Locator): Promise<void> {
  await expect
    .poll(
      async () => {
        if (await shown.isVisible()) return true;
        await page.keyboard.press(key);
        return await shown.waitFor({ timeout: 4000 }).then(
          () => true,
          () => false,
        );
      },
      { timeout: 30_000, interval: 300 },
    )
    .toBe(true);
}

/** Keeps a picture under `artifacts/journeys/`, which git ignores. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(artifacts, { recursive: true });
  await page.screenshot({ path: resolve(artifacts, `${name}.png`) });
}
