import { gzipSync } from "node:zlib";
import type { Browser, Page, Response } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, visit } from "./browser.ts";
import { signInToOwnDemo } from "./own-demo.ts";
import { printedClientPage } from "./printed-links.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const kilobyte = 1000;

interface Weights {
  scripts: number;
  styles: number;
  fonts: number;
  html: number;
  nodes: number;
}

/** What a first visit transfers until `load`, gzip, in kB. */
async function weigh(page: Page, path: string): Promise<Weights> {
  const weights: Weights = { scripts: 0, styles: 0, fonts: 0, html: 0, nodes: 0 };
  const measured: Promise<void>[] = [];
  const kinds = { script: "scripts", stylesheet: "styles", font: "fonts", document: "html" } as const;
  const add = async (key: Exclude<keyof Weights, "nodes">, response: Response) => {
    const body = await response.body();
    // Fonts are compressed in themselves.
    weights[key] += (key === "fonts" ? body.length : gzipSync(body).length) / kilobyte;
  };
  const listen = (response: Response) => {
    const kind = response.request().resourceType();
    if (!(kind in kinds)) return;
    const key = kinds[kind as keyof typeof kinds];
    measured.push(add(key, response));
  };
  page.on("response", listen);
  await page.goto(path, { waitUntil: "load" });
  // What comes later is an idle extra.
  page.off("response", listen);
  await Promise.all(measured);
  weights.nodes = await page.evaluate(() => document.querySelectorAll("*").length);
  return weights;
}

async function pathOf(page: Page, named: string): Promise<string> {
  if (named === "a plan") return await pathOfPlan(page);
  if (named === "a client") return await pathOfClient(page);
  return named === "a client's page" ? printedClientPage().path : named;
}

async function pathOfClient(page: Page): Promise<string> {
  await page.goto("/caseload");
  return (await page.getByRole("link", { name: "Maya Okafor" }).getAttribute("href")) ?? "";
}

async function pathOfPlan(page: Page): Promise<string> {
  await page.goto("/caseload");
  return (await page.locator("tr", { hasText: "Maya Okafor" }).locator('a[href^="/applications/"]').getAttribute("href")) ?? "";
}

describe("the weight of a first visit", () => {
  it.each([
    ["/today", 190],
    ["/caseload", 200],
    ["/drafts", 180],
    ["/calendar", 180],
    ["/policies", 180],
    ["/insights", 180],
    ["/team", 180],
    ["/developers", 180],
    ["/audit", 200],
    ["/settings", 180],
    ["/interviews/new", 180],
    ["/welcome", 180],
    ["/sign-in", 180],
    ["a client's page", 145],
    ["a client", 180],
    ["a plan", 190],
  ])("of %s stays within its budget of %i kB of scripts", async (path, scripts) => {
    await using visitor = await visit(browser);
    if (path !== "/sign-in") await signInToOwnDemo(visitor.page, "sizes");
    // A page of its own, with the session and an empty cache.
    const fresh = await visit(browser);
    await fresh.context.addCookies(await visitor.context.cookies());
    const weights = await weigh(fresh.page, await pathOf(visitor.page, path));
    await fresh[Symbol.asyncDispose]();
    expect(weights.scripts).toBeLessThanOrEqual(scripts);
    expect(weights.scripts).toBeGreaterThan(50);
    expect(weights.styles).toBeLessThanOrEqual(15);
    expect(weights.fonts).toBeLessThanOrEqual(60);
    expect(weights.html).toBeLessThanOrEqual(40);
    expect(weights.nodes).toBeLessThanOrEqual(1500);
  });
});
