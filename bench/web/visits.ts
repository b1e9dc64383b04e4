import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { type OpenPage, openAsSame } from "./browser.ts";
import { middle } from "./middle.ts";

/** What first visits of one page came to. Weights in kB, gzip, until `load`; times in milliseconds. */
export interface VisitFigures {
  page: string;
  scripts: number;
  scriptsBudget: number;
  styles: number;
  fonts: number;
  html: number;
  nodes: number;
  /** Largest contentful paint, from the start of the navigation: median and worst. */
  paint: number;
  worstPaint: number;
  /** Cumulative layout shift: the worst of them. */
  shift: number;
  stray: number;
  complaints: number;
}

const kilobyte = 1000;
const settled = 1500;
const others = 180;

/** Pages by name: their address, or how it is found, and their budget of scripts. */
const pages: readonly [name: string, path: string | ((page: Page) => Promise<string>), scripts: number][] = [
  ["Today", "/today", 190],
  ["A plan", pathOfPlan, 190],
  ["Caseload", "/caseload", 200],
  ["A client", pathOfClient, others],
  ["Drafts", "/drafts", others],
  ["Calendar", "/calendar", others],
  ["Policies", "/policies", others],
  ["Insights", "/insights", others],
  ["Team", "/team", others],
  ["API and webhooks", "/developers", others],
  ["Audit log", "/audit", 200],
  ["Settings", "/settings", others],
  ["First steps", "/welcome", others],
  ["Log an interview", "/interviews/new", others],
];

async function pathOfPlan(page: Page): Promise<string> {
  await page.goto("/today");
  return (await page.locator('a[href^="/applications/"]').first().getAttribute("href")) ?? "";
}

async function pathOfClient(page: Page): Promise<string> {
  await page.goto("/caseload");
  return (await page.locator('a[href^="/clients/"]').first().getAttribute("href")) ?? "";
}

/** Visits each page several times, each time with an empty cache. */
export async function measureVisits({ browser, origin, signedIn, visits }: { browser: Browser; origin: string; signedIn: OpenPage; visits: number }): Promise<VisitFigures[]> {
  const figures: VisitFigures[] = [];
  for (const [page, where, scriptsBudget] of pages) {
    const path = typeof where === "string" ? where : await where(signedIn.page);
    const seen: Omit<VisitFigures, "page" | "scriptsBudget" | "worstPaint">[] = [];
    // The first warms the server up and is thrown away.
    for (let visit = 0; visit <= visits; visit += 1) {
      const open = await openAsSame(browser, origin, signedIn);
      const one = await visited(open, path);
      await open.context.close();
      if (visit > 0) seen.push(one);
    }
    const [last] = seen.slice(-1);
    if (last === undefined) throw new Error("a page has to be visited at least once");
    const paints = seen.map(({ paint }) => paint);
    figures.push({ page, scriptsBudget, ...last, paint: middle(paints), worstPaint: Math.max(...paints), shift: Math.max(...seen.map(({ shift }) => shift)) });
  }
  return figures;
}

async function visited({ page, stray, complaints }: OpenPage, path: string): Promise<Omit<VisitFigures, "page" | "scriptsBudget" | "worstPaint">> {
  const weights = { scripts: 0, styles: 0, fonts: 0, html: 0 };
  const kinds: Readonly<Record<string, keyof typeof weights>> = { script: "scripts", stylesheet: "styles", font: "fonts", document: "html" };
  const weighed: Promise<void>[] = [];
  const weigh = async (kind: keyof typeof weights, response: Response) => {
    const body = await response.body();
    // Fonts are compressed in themselves.
    weights[kind] += (kind === "fonts" ? body.length : gzipSync(body).length) / kilobyte;
  };
  const listen = (response: Response) => {
    const kind = kinds[response.request().resourceType()];
    if (kind !== undefined) weighed.push(weigh(kind, response));
  };
  await page.addInitScript(watch);
  page.on("response", listen);
  await page.goto(path, { waitUntil: "load" });
  // What comes later is an idle extra.
  page.off("response", listen);
  await Promise.all(weighed);
  await page.waitForTimeout(settled);
  const watched = await page.evaluate(() => ({ ...(window as unknown as { watched: { paint: number; shift: number } }).watched, nodes: document.querySelectorAll("*").length }));
  return { ...weights, ...watched, stray: stray.length, complaints: complaints.length };
}

/** Runs in the page before anything else: keeps the largest paint and adds up the shifts. */
function watch(): void {
  const watched = { paint: 0, shift: 0 };
  Object.assign(window, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) watched.paint = entry.startTime;
  }).observe({ type: "largest-contentful-paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) if (!entry.hadRecentInput) watched.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}
