import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Cookie, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desktop, openBrowser, phone, picture, pressUntilShown, signInToDemo, visit } from "./browser.ts";
import { googleMail, letGo } from "./invitations.ts";
import { printedClientPage } from "./printed-links.ts";

let browser: Browser;
/** The session of one sign-in, for every visit. */
let cookies: Cookie[];
beforeAll(async () => {
  browser = await openBrowser();
  await using visitor = await visit(browser);
  await signInToDemo(visitor.page);
  cookies = await visitor.context.cookies();
});
afterAll(() => browser.close());

const pages: [name: string, open: (page: Page) => Promise<unknown>][] = [
  ["sign-in", async (page) => await page.goto("/sign-in")],
  ["sign-in-code", async (page) => await page.goto("/sign-in/code")],
  ["two-factor", async (page) => await page.goto("/two-factor")],
  ["join", async (page) => await page.goto("/join?token=none")],
  ["today", async (page) => await page.goto("/today")],
  ["today-snooze", async (page) => await openOfToday(page, "h", /^Snooze/)],
  ["today-what-and-when", async (page) => await openOfToday(page, "Shift+E", /^Mark as/)],
  ["today-skip", async (page) => await openOfToday(page, "s", /^Skip/)],
  ["drafts", async (page) => await page.goto("/drafts")],
  ["draft-editor", openEditor],
  ["caseload", async (page) => await page.goto("/caseload")],
  ["client", openClient],
  ["client-edited", async (page) => await openOverClient(page, "Edit")],
  ["client-shared", async (page) => await openOverClient(page, /^Share with/)],
  ["client-erased", async (page) => await openOverClient(page, "Erase for good")],
  ["welcome", async (page) => await page.goto("/welcome")],
  ["client-page", openClientPage],
  ["import", async (page) => await page.goto("/import")],
  ["outbox", async (page) => await page.goto("/outbox")],
  ["team", async (page) => await page.goto("/team")],
  ["invite", openInvite],
  ["developers", async (page) => await page.goto("/developers")],
  ["new-api-key", openNewKey],
  ["webhooks", async (page) => await page.goto("/developers?tab=webhooks")],
  ["deliveries", async (page) => await page.goto("/developers?tab=deliveries")],
  ["incoming", async (page) => await page.goto("/developers?tab=incoming")],
  ["audit", openAuditEvent],
  ["settings", async (page) => await page.goto("/settings")],
  ["calendar", async (page) => await page.goto("/calendar")],
  ["policies", async (page) => await page.goto("/policies")],
  ["policy-changed", openChangedPolicy],
  ["insights", async (page) => await page.goto("/insights")],
  ["insight-rows", async (page) => await page.goto("/insights?measure=steps&group=missed&series=debrief")],
  ["calendar-link", openLinks],
  ["calendar-address", openAddress],
  ["new-interview", async (page) => await page.goto("/interviews/new")],
  ["invitation", openInvitation],
  ["no-invitation", openRefusal],
  ["application", openPanelPlan],
  [
    "log",
    async (page) => {
      await openPanelPlan(page);
      await pressUntilShown(page, "c", page.getByRole("dialog", { name: "Log what happened" }));
    },
  ],
  ["log-understood", async (page) => await openLogged(page, "second interview on 10 December at 11:00 with Kim Lee", "It takes place")],
  ["log-ambiguous", async (page) => await openLogged(page, "they said 3/12", "Which day does “3/12” mean?")],
  ["log-not-understood", async (page) => await openLogged(page, "they said no because of the budget", "was not understood")],
];

/** A client of whom there is something to do. */
async function openClient(page: Page) {
  await page.goto("/caseload");
  await page.getByRole("link", { name: "Maya Okafor" }).click();
  await page.getByRole("heading", { name: "Maya Okafor" }).waitFor();
  await page.getByText("What employers promised").waitFor();
}

async function openOverClient(page: Page, button: string | RegExp) {
  await openClient(page);
  await page.getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button").last().waitFor();
}

/** What a key of Today's list asks. */
async function openOfToday(page: Page, key: string, name: RegExp) {
  await page.goto("/today");
  await pressUntilShown(page, key, page.getByRole("dialog", { name }));
  await page.getByRole("dialog").getByRole("button").last().waitFor();
}

/** A policy of which a value was changed, with what that would do. */
async function openChangedPolicy(page: Page) {
  await page.goto("/policies");
  await page.getByLabel(/from the last interview to the decision/).fill("10");
  await page.getByText(/steps later/).waitFor();
}

/** A client's own page, with everything open that is folded on it. */
async function openClientPage(page: Page) {
  await page.goto(printedClientPage().path);
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) {
      folded.removeAttribute("name");
      folded.open = true;
    }
  });
}

/** The words of a draft while they are written, with the review beside them. */
async function openEditor(page: Page) {
  await page.goto("/drafts?show=gaps");
  await page.getByRole("link", { name: /to fill in$/i }).first().click();
  await page.getByRole("button", { name: /^Fill / }).click();
  await page.getByRole("region", { name: "Review" }).waitFor();
}

/** An event of the audit log with its ids and hashes. */
async function openAuditEvent(page: Page) {
  await page.goto("/audit");
  await page.locator("main details > summary").first().click();
  await page.getByRole("button", { name: "Only what they did" }).waitFor();
}

/** Somebody who is about to be invited. */
async function openInvite(page: Page) {
  await page.goto("/team");
  await page.getByRole("button", { name: "Invite somebody" }).click();
  await page.getByRole("dialog").getByLabel("Email address").waitFor();
}

/** What a new key may do, before it is made. */
async function openNewKey(page: Page) {
  await page.goto("/developers");
  await page.getByRole("button", { name: "New key" }).click();
  await page.getByRole("dialog").getByLabel("Read plans, and what they would be").waitFor();
}

/** A link that is being edited, what to expect of another, and those that were revoked. */
async function openLinks(page: Page) {
  await openAddress(page);
  await page.getByRole("button", { name: "I have it" }).click();
  await page.getByText("What to expect").first().click();
  await page.getByRole("button", { name: /^Edit: / }).last().click();
  await page.getByRole("button", { name: "Save" }).waitFor();
}

/** A new link's address, with how to subscribe. */
async function openAddress(page: Page) {
  await page.goto("/calendar");
  await page.getByRole("button", { name: "Make a link", exact: true }).first().click();
  await page.getByRole("dialog").getByLabel("Name", { exact: true }).fill("Looked at");
  await page.getByRole("button", { name: "Make the link" }).click();
  await page.getByRole("dialog").getByText("Google Calendar", { exact: true }).click();
}

/** What is confirmed of an invitation, before anything is recorded. */
async function openInvitation(page: Page) {
  await page.goto("/interviews/new");
  await page.getByText("Drop an invitation (.ics or mail)").waitFor();
  const [starts, ends] = [14, 15].map((hour) => new Date(Date.now() + (240 + hour) * 3_600_000).toISOString());
  const sent = { uid: "looked-at@google.com", method: "REQUEST", sequence: 0, summary: "Interview", invited: "maya@clients.example" } as const;
  await letGo(page, { name: "Invitation.eml", text: googleMail({ ...sent, starts: starts ?? "", ends: ends ?? "" }) });
  await page.getByRole("form", { name: "What will be recorded" }).getByLabel("Client", { exact: true }).waitFor();
}

/** Why a file was not read, above the box to paste into. */
async function openRefusal(page: Page) {
  await page.goto("/interviews/new");
  await page.getByRole("button", { name: "Paste it" }).click();
  await letGo(page, { name: "minutes.txt", text: "We met.", type: "text/plain" });
  await page.getByText("This is not an invitation.").waitFor();
}

/** Maya's panel at Northwind: four interviewers, a promise, a ribbon with a holiday. */
/** What the one field makes of a sentence. */
async function openLogged(page: Page, sentence: string, shown: string) {
  await openPanelPlan(page);
  const dialog = page.getByRole("dialog", { name: "Log what happened" });
  await pressUntilShown(page, "c", dialog);
  await dialog.getByLabel("What happened?").fill(sentence);
  await dialog.getByText(shown).first().waitFor();
}

async function openPanelPlan(page: Page) {
  await page.goto("/caseload");
  const href = await page.locator("tr", { hasText: "Maya Okafor" }).locator('a[href^="/applications/"]').getAttribute("href");
  await page.goto(href ?? "");
  await page.getByRole("heading", { name: "The plan" }).waitFor();
  // It comes once the page lives: by then a ribbon that scrolls takes the focus.
  await page.getByText("What if…").waitFor();
}

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** What the smallest screen shows is what the phone shows: there axe looks at colours and the size of targets, elsewhere at all of it. */
const looks = [
  { size: desktop, theme: "light", judge: (axe: AxeBuilder) => axe.withTags(rules) },
  { size: desktop, theme: "dark", judge: (axe: AxeBuilder) => axe.withRules("color-contrast") },
  { size: phone, theme: "dark", judge: (axe: AxeBuilder) => axe.withTags(rules) },
  { size: { width: 320, height: 640 }, theme: "light", judge: (axe: AxeBuilder) => axe.withRules(["target-size", "color-contrast"]) },
] as const;

describe("every page, in both themes and at every size", () => {
  it.each(pages)("%s: axe finds nothing, nothing sticks out, the console is clean, no other host is asked", async (name, open) => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    if (name !== "sign-in") await visitor.context.addCookies(cookies);
    await open(page);
    await page.evaluate(() => document.fonts.ready);
    for (const { size, theme, judge } of looks) {
      await page.setViewportSize(size);
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      await picture(page, `${name}-${size.width}-${theme}`);
      const { violations } = await judge(new AxeBuilder({ page })).analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ").slice(0, 300)}`);
      expect(found, `${name} at ${size.width}, ${theme}`).toEqual([]);
      const sticksOut = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(sticksOut, `${name} at ${size.width} scrolls sideways`).toBeLessThanOrEqual(0);
    }
    // The browser itself notes that a file was refused.
    expect(visitor.complaints.filter((complaint) => name !== "no-invitation" || !complaint.includes("422"))).toEqual([]);
    expect(visitor.strayRequests).toEqual([]);
  });
});
