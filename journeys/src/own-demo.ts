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
    await ask(page, "imports.demo", {});
    // Where the browser is: it is not offered, above what is to be pressed.
    await ask(page, "session.setTimeZone", { timeZone: "Europe/London" });
    sessions.set(name, await page.context().cookies());
  } else await page.context().addCookies(known);
  await page.goto("/today");
  await answers(page);
}

async function ask(page: Page, procedure: string, input: object): Promise<void> {
  const answer = await page.request.post(`/trpc/${procedure}`, { data: input, headers: { origin: inject("origin") } });
  expect(answer.status(), await answer.text()).toBe(200);
}
