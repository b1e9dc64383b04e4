import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBrowser, phone, picture, signInToDemo, visit } from "./browser.ts";
import { drag, googleMail, letGo, type Sent } from "./invitations.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/** A weekday about ten days ahead, at an hour of UTC. */
function ahead(days: number, hour: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() + 1);
  return `${day.toISOString().slice(0, 10)}T${String(hour).padStart(2, "0")}:00:00Z`;
}

function invitation(uid: string, part: Partial<Sent> = {}): Sent {
  const [starts, ends] = [ahead(10, 13), ahead(10, 14)];
  return { uid, method: "REQUEST", sequence: 0, starts, ends, summary: "Interview with Polder: first round", invited: "noor@clients.example", ...part };
}

const review = (page: Page) => page.getByRole("heading", { name: "Is this right?" });
const shown = (found: Locator) => found.filter({ visible: true }).first();
const form = (page: Page) => page.getByRole("form", { name: "What will be recorded" });

async function openNewInterview(page: Page) {
  await page.goto("/interviews/new");
  await page.getByText("Drop an invitation (.ics or mail)").waitFor();
}

/** Says whose interview it is, where nobody is known yet. */
async function nameEverybody(fields: Locator, client: string) {
  // Whoever is invited from elsewhere is proposed as the new client.
  expect(await fields.getByLabel("Client’s email").inputValue()).toMatch(/@clients\.example$/);
  await fields.getByLabel("Client’s name").fill(client);
  await fields.getByLabel("Client’s time zone").selectOption("Europe/London");
  await fields.getByLabel("Employer", { exact: true }).selectOption({ label: "New employer…" });
  await fields.getByLabel("Employer’s name").fill(`Polder of ${client}`);
  await fields.getByLabel("Holiday calendar").selectOption({ label: "Netherlands" });
  await fields.getByLabel("Employer’s time zone").selectOption("Europe/Amsterdam");
  await fields.getByLabel("Role").fill("Hydrologist");
}

describe("an invitation", () => {
  it("that is dropped becomes an interview with its plan, its new time moves the plan, and its end calls it off", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openNewInterview(page);
    const first = invitation("journey-1@google.com");
    await letGo(page, { name: "Invitation.eml", text: googleMail(first) });
    await review(page).waitFor();
    await page.getByText("New interview", { exact: true }).waitFor();
    await page.getByText("13:00 – 14:00").first().waitFor();
    await page.getByText("Google Meet").waitFor();
    await nameEverybody(form(page), "Noor Haddad");
    await page.getByText("14:00 – 15:00 in Amsterdam").waitFor();
    const follows = page.getByRole("region", { name: "The plan that follows" });
    await follows.getByText("Thank Imke de Vries by email").waitFor();
    await picture(page, "invitation-new");
    await page.getByRole("button", { name: "Record the interview" }).click();
    await page.waitForURL("**/applications/*");
    await page.getByRole("heading", { name: "Noor Haddad at Polder of Noor Haddad", level: 1 }).waitFor();
    await shown(page.getByText("Thank Imke de Vries by email")).waitFor();

    const moved = invitation("journey-1@google.com", { sequence: 1, starts: ahead(16, 9), ends: ahead(16, 10) });
    const dialog = page.getByRole("dialog", { name: "From an invitation" });
    await expect
      .poll(
        async () => {
          // The page may not listen yet.
          if (!(await dialog.isVisible())) await letGo(page, { name: "Updated.eml", text: googleMail(moved) });
          return await dialog.isVisible();
        },
        { timeout: 20_000, interval: 500 },
      )
      .toBe(true);
    await review(page).waitFor();
    await dialog.getByText("Moved", { exact: true }).waitFor();
    await dialog.getByText("09:00 – 10:00").first().waitFor();
    const changes = dialog.getByRole("region", { name: "What this changes" });
    await changes.getByText("Thank Imke de Vries by email").waitFor();
    await picture(page, "invitation-moved");
    await dialog.getByRole("button", { name: "Record the new time" }).click();
    await dialog.waitFor({ state: "detached" });
    await shown(page.getByText(/09:00 – 10:00 \(10:00 – 11:00 Amsterdam\)/)).waitFor();

    await openNewInterview(page);
    await page.getByRole("button", { name: "Paste it" }).click();
    await page.getByLabel("The invitation’s text").fill(googleMail(invitation("journey-1@google.com", { method: "CANCEL", sequence: 2 })));
    await page.getByRole("button", { name: "Read it" }).click();
    await review(page).waitFor();
    await page.getByText("Called off", { exact: true }).waitFor();
    await page.getByText("Noor Haddad at Polder of Noor Haddad, Hydrologist").first().waitFor();
    await picture(page, "invitation-cancelled");
    await page.getByRole("button", { name: "Record that it was called off" }).click();
    await page.waitForURL("**/applications/*");
    await page.getByText("Interview cancelled").first().waitFor();
    await page.getByText("No open follow-up.").waitFor();

    await openNewInterview(page);
    await letGo(page, { name: "Updated.eml", text: googleMail(moved) });
    await page.getByText("Nothing to record", { exact: true }).waitFor();
    expect(await form(page).count()).toBe(0);
    await page.getByRole("link", { name: "Open the plan" }).waitFor();
    expect(visitor.complaints).toEqual([]);
    expect(visitor.strayRequests).toEqual([]);
  });

  it("is read on a phone from a chosen file, with times that can be changed before it is recorded", async () => {
    await using visitor = await visit(browser, { size: phone });
    const { page } = visitor;
    await signInToDemo(page);
    await openNewInterview(page);
    await page.locator("input[type=file]").setInputFiles({
      name: "invite.eml",
      mimeType: "message/rfc822",
      buffer: Buffer.from(googleMail(invitation("journey-2@google.com", { invited: "sami@clients.example" }))),
    });
    await review(page).waitFor();
    await nameEverybody(form(page), "Sami Lind");
    await form(page).getByLabel("Ends").fill("12:00");
    await page.getByRole("button", { name: "Record the interview" }).click();
    await page.getByText("The end must be after the start.").waitFor();
    await form(page).getByLabel("Starts").fill("15:30");
    await page.getByRole("button", { name: "Record the interview" }).click();
    await page.waitForURL("**/applications/*");
    await page.getByRole("heading", { name: "Sami Lind at Polder of Sami Lind", level: 1 }).waitFor();
    await shown(page.getByText(/^First interview/)).waitFor();
    await shown(page.getByText(/15:30 – 16:30/)).waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});

it("what was dropped and corrected is there again after a reload, until it is recorded", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToDemo(page);
  await openNewInterview(page);
  await letGo(page, { name: "Invitation.eml", text: googleMail(invitation("journey-5@google.com", { invited: "rune@clients.example" })) });
  await review(page).waitFor();
  await nameEverybody(form(page), "Rune Aas");
  await form(page).getByLabel("Starts").fill("15:30");
  await form(page).getByLabel("Ends").fill("16:30");
  await page.reload();
  await review(page).waitFor();
  await expect.poll(() => form(page).getByLabel("Role").inputValue()).toBe("Hydrologist");
  expect(await form(page).getByLabel("Client’s name").inputValue()).toBe("Rune Aas");
  expect(await form(page).getByLabel("Starts").inputValue()).toBe("15:30");
  await page.getByRole("button", { name: "Record the interview" }).click();
  await page.waitForURL("**/applications/*");
  await shown(page.getByText(/15:30 – 16:30/)).waitFor();
  await openNewInterview(page);
  expect(await review(page).count()).toBe(0);
  expect(visitor.complaints).toEqual([]);
});

it("what was put away, and what was corrected in it, does not come back", async () => {
  await using visitor = await visit(browser);
  const { page } = visitor;
  await signInToDemo(page);
  await openNewInterview(page);
  const file = { name: "Invitation.eml", text: googleMail(invitation("journey-6@google.com", { invited: "tove@clients.example" })) };
  await letGo(page, file);
  await form(page).getByLabel("Role").fill("Beekeeper");
  await page.getByRole("button", { name: "Read another" }).click();
  await page.getByText("Drop an invitation (.ics or mail)").waitFor();
  await page.reload();
  await page.getByText("Drop an invitation (.ics or mail)").waitFor();
  await letGo(page, file);
  await review(page).waitFor();
  expect(await form(page).getByLabel("Role").inputValue()).toBe("");
});

describe("a file over the page", () => {
  it("is awaited while it hangs there, and does not replace what is being confirmed", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openNewInterview(page);
    const file = { name: "Invitation.eml", text: googleMail(invitation("journey-4@google.com", { invited: "wies@clients.example" })) };
    await drag(page, file, ["dragenter", "dragover"]);
    await page.getByText("Let go to read the invitation").waitFor();
    await drag(page, file, ["dragleave"]);
    await page.getByText("Drop an invitation (.ics or mail)").waitFor();
    await letGo(page, file);
    await form(page).getByLabel("Role").fill("Beekeeper");
    await letGo(page, { name: "minutes.txt", text: "We met.", type: "text/plain" });
    expect(await form(page).getByLabel("Role").inputValue()).toBe("Beekeeper");
    expect(await page.getByText("This is not an invitation.").count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });
});

describe("what is no invitation", () => {
  it.each([
    ["a text", { name: "minutes.txt", text: "We would like to invite you.", type: "text/plain" }, "This is not an invitation."],
    ["a list of tasks", { name: "tasks.ics", text: "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTODO\r\nUID:t\r\nEND:VTODO\r\nEND:VCALENDAR\r\n" }, "This is not an invitation."],
    ["a file of nothing", { name: "empty.ics", text: "" }, "There is nothing in it."],
    ["a file of 5 MB", { name: "large.eml", text: "x".repeat(5_000_000) }, "This is too large: 5.0 MB. An invitation may have 1 MB."],
  ])("%s is refused in words, and what was typed stays", async (_, file, said) => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openNewInterview(page);
    await page.getByLabel("Role").fill("Beekeeper");
    await letGo(page, file);
    const alert = page.getByRole("alert").filter({ hasText: said });
    await alert.waitFor();
    await alert.getByText("Nothing was recorded, and what you filled in is still there.").waitFor();
    expect(await page.getByLabel("Role").inputValue()).toBe("Beekeeper");
    expect(new URL(page.url()).pathname).toBe("/interviews/new");
    expect(visitor.strayRequests).toEqual([]);
  });

  it("is told apart from a server that is away: the same can be tried again", async () => {
    await using visitor = await visit(browser);
    const { page } = visitor;
    await signInToDemo(page);
    await openNewInterview(page);
    await page.route("**/trpc/imports.readInvitation*", (route) => route.abort());
    await letGo(page, { name: "Invitation.eml", text: googleMail(invitation("journey-3@google.com")) });
    const alert = page.getByRole("alert").filter({ hasText: "The server cannot be reached." });
    await alert.waitFor();
    await page.unroute("**/trpc/imports.readInvitation*");
    await alert.getByRole("button", { name: "Try again" }).click();
    await review(page).waitFor();
    // What was dropped is looked at, not kept: the form is where it was.
    await page.getByRole("button", { name: "Read another" }).click();
    await page.getByText("Drop an invitation (.ics or mail)").waitFor();
  });
});
