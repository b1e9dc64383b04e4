import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { answers } from "./browser.ts";
import { askForLink } from "./printed-links.ts";

type Cookies = Awaited<ReturnType<ReturnType<Page["context"]>["cookies"]>>;

const sessions = new Map<string, Cookies>();

/**
 * Signs in to an organisation of one's own that holds the demo's clients as they were loaded, and waits for Today. For
 * journeys that count or weigh what is there: whatever others do to the demo is not in it. The same name is the same
 * organisation, within one file.
 */
export async function signInToOwnDemo(page: Page, name: string): Promise<void> {
  const known = sessions.get(name);
  if (known === undefined) {
    await page.goto("/sign-in");
    await page.goto(await askForLink(page, `${name}@practice.example`));
    await page.waitForURL("**/today");
    const loaded = await page.request.post("/trpc/imports.demo", { data: {}, headers: { origin: inject("origin") } });
    expect(loaded.status(), await loaded.text()).toBe(200);
    sessions.set(name, await page.context().cookies());
  } else await page.context().addCookies(known);
  await page.goto("/today");
  await answers(page);
}
