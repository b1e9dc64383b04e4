import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";

export const desktop = { width: 1440, height: 900 };

/** A page in a context of its own, with an empty cache. */
export interface OpenPage {
  page: Page;
  context: BrowserContext;
  /** Requests to any other host, and whatever the console complained about. */
  stray: string[];
  complaints: string[];
}

/** Debian's Chromium, without a single request of its own. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
  });
}

export async function openPage(browser: Browser, origin: string): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: desktop, timezoneId: "Europe/London", baseURL: origin });
  const page = await context.newPage();
  const stray: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.protocol !== "data:" && url.protocol !== "blob:" && url.origin !== origin) stray.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  return { page, context, stray, complaints };
}

/** Signs in as the demo's coach with the one button. */
export async function signInToDemo(open: OpenPage): Promise<OpenPage> {
  await open.page.goto("/sign-in");
  await open.page.getByRole("button", { name: /demo/i }).click();
  await open.page.waitForURL("**/today");
  await open.page.waitForLoadState("load");
  return open;
}

/** A page of the same person in a context of its own: what was cached before does not count. */
export async function openAsSame(browser: Browser, origin: string, signedIn: OpenPage): Promise<OpenPage> {
  const open = await openPage(browser, origin);
  await open.context.addCookies(await signedIn.context.cookies());
  return open;
}
