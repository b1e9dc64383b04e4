import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { strFromU8, unzipSync } from "fflate";
import ICAL from "ical.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dump } from "../../testing/dump.ts";
import { hookFixture } from "../../testing/hook-fixture.ts";
import { aHookSource } from "../../testing/hook-house.ts";
import { inBase64, invitationFile } from "../../testing/invitation-file.ts";
import { anApplication, interviewHeld, openTestHouse, publicUrl, refusalOf, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => {
  house = await openTestHouse();
});
afterAll(async () => await house[Symbol.asyncDispose]());

/** What only this client's rows hold. */
const personal = [
  "Zenobia Quillfeather",
  "zenobia@quillfeather.example",
  "zq-external-1",
  "zq-application-1",
  "Zenobias link",
  "Zenobias private page",
  "Quillfeather gist",
  "Perpetua Interviewer",
  "meet.google.com/zq",
  "A quill of one's own",
  "Kept for Zenobia",
];

type Member = Awaited<ReturnType<TestHouse["organisation"]>>;

/** A client of whom something stands in every table that can hold it. */
async function aClientEverywhere(us: Member) {
  const { call, scope } = us;
  const { id: clientId } = await call.clients.create({ name: "Zenobia Quillfeather", email: "zenobia@quillfeather.example", timeZone: "America/New_York", externalSource: "ashby", externalId: "zq-external-1" });
  const { id: employerId } = await call.employers.create({ name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
  const { id: applicationId } = await call.applications.create({ clientId, employerId, role: "A quill of one's own", externalSource: "ats", externalId: "zq-application-1" });
  await call.webhooks.endpoints.create({ url: "https://hooks.example.com/tact", events: ["plan.changed", "client.created", "client.erased"] });
  await call.facts.record({
    applicationId,
    facts: [
      { ...interviewHeld, participants: [{ id: "p1", name: "Perpetua Interviewer", role: "hiring-manager" }] } as typeof interviewHeld,
      { type: "message-received", at: "2026-11-24T09:00:00Z", from: "Perpetua Interviewer", gist: "other" },
      { type: "debrief-captured", at: "2026-11-24T09:00:00Z", interview: "int-1", topics: ["Quillfeather gist"] },
    ],
  });
  const { meetings } = await call.imports.readInvitation({ content: inBase64(invitationFile({ lines: [] }).replace("meet.google.com/abc-defg-hij", "meet.google.com/zq")), applicationId });
  const [meeting] = meetings;
  if (meeting !== undefined) await call.imports.recordInvitation({ applicationId, facts: meeting.facts, origin: meeting.origin });
  const own = await call.feeds.create({ name: "Zenobias link", clientId, interviews: true });
  const rotated = await call.feeds.rotate({ id: own.feed.id });
  const coach = await call.feeds.create({ name: "Everybody", interviews: true });
  await call.portalLinks.create({ clientId, name: "Zenobias private page" });
  const thanks = (await call.applications.get({ id: applicationId })).plan.steps.find(({ kind }) => kind === "thank-you");
  await call.drafts.keep({ applicationId, stepId: thanks?.id ?? "", recipient: "p1", subject: "Kept for Zenobia", body: "Dear Perpetua,\n\nthank you.\n\nZenobia" });
  await withOrganisation(house.deps.db, scope, async (tx) => {
    const mail = { toName: "Zenobia Quillfeather", toAddress: "zenobia@quillfeather.example", subject: "Today", body: "Thank Perpetua Interviewer", createdAt: house.deps.clock() };
    await db.insertMail(tx, { ...mail, id: house.deps.ids("mail"), kind: "reminder", clientId, dedupeKey: "r1" });
    await db.insertMail(tx, { ...mail, id: house.deps.ids("mail"), kind: "digest", clientId: null, toName: "Iris Vale", toAddress: "iris@vale.example", body: "Late: ZENOBIA Quillfeather at Northwind", dedupeKey: "d1" });
    await db.insertMail(tx, { ...mail, id: house.deps.ids("mail"), kind: "digest", clientId: null, toName: "Iris Vale", toAddress: "iris@vale.example", body: "Late: nobody", dedupeKey: "d2" });
  });
  const ashby = await aHookSource(house.deps, scope, "ashby", { applicationsSource: "ats" });
  const schedule = JSON.parse(JSON.stringify(hookFixture("ashby", "schedule-create-update")).replaceAll("f0000000-0000-4000-8000-000000000001", "zq-application-1").replaceAll("Dana", "Perpetua").replaceAll("Cho", "Interviewer")) as unknown;
  await ashby.send(schedule);
  const calendly = await aHookSource(house.deps, scope, "calendly");
  await call.applications.create({ clientId, employerId, role: "Another" });
  await calendly.send(JSON.parse(JSON.stringify(hookFixture("calendly", "created")).replaceAll("maya@okafor.example", "Zenobia@quillfeather.example")));
  return { clientId, applicationId, ownUrl: rotated.url, formerUrl: own.url, coachUrl: coach.url };
}

test("an export holds all that is kept of a client, as JSON, as tables and as a calendar", async () => {
  const us = await house.organisation();
  const { clientId } = await aClientEverywhere(us);
  const { content, fileName } = await us.call.files.exportClient({ id: clientId });
  expect(fileName).toBe(`client-${clientId}.zip`);
  const files = Object.fromEntries(Object.entries(unzipSync(Buffer.from(content, "base64"))).map(([name, bytes]) => [name, strFromU8(bytes)]));
  expect(Object.keys(files)).toEqual(["client.json", "facts.csv", "steps.csv", "follow-ups.ics"]);
  const whole = files["client.json"] ?? "";
  for (const word of personal) expect(whole).toContain(word);
  expect(JSON.parse(whole)).toMatchObject({ client: { id: clientId, time_zone: "America/New_York" }, applications: [{ employer: { name: "Northwind" } }, { role: "Another" }], calendar_links: [{ name: "Zenobias link" }] });
  expect(whole).not.toMatch(/secret_?hash|sealed|org_?id/i);
  expect(files["facts.csv"]).toContain('"interview-scheduled"');
  expect(files["steps.csv"]).toContain('"thank-you"');
  const calendar = new ICAL.Component(ICAL.parse(files["follow-ups.ics"] ?? "") as unknown[]);
  expect(calendar.getAllSubcomponents("vevent").length).toBeGreaterThan(2);
  const stranger = await house.organisation();
  expect((await refusalOf(stranger.call.files.exportClient({ id: clientId }))).code).toBe("not-found");
});

test("after an erasure nothing of a client is left in any table, and the audit log still holds", async () => {
  await using own = await openTestHouse();
  house = own;
  const us = await house.organisation();
  const other = await anApplication(us.call);
  const { clientId, applicationId, ownUrl, formerUrl, coachUrl } = await aClientEverywhere(us);
  const app = house.app();
  const calendar = async (url: string) => await app.request(url);
  expect(await (await calendar(coachUrl)).text()).toContain("Zenobia");
  const before = await dump(house.database.superUrl);
  for (const word of personal) expect(before, word).toContain(word);

  expect(await us.call.erasure.client({ id: clientId })).toMatchObject({ id: clientId, applications: 2, mails: 2 });

  const after = await dump(house.database.superUrl);
  for (const word of personal) expect(after.toLowerCase(), word).not.toContain(word.toLowerCase());
  expect(after).not.toMatch(/zenobia|quillfeather|perpetua/i);
  // Others stay as they were.
  expect(after).toContain("Maya Okafor");
  expect(after).toContain("Late: nobody");
  expect((await us.call.applications.get({ id: other.applicationId })).role).toBe("Product designer");
  expect((await refusalOf(us.call.clients.get({ id: clientId }))).code).toBe("not-found");
  expect((await refusalOf(us.call.applications.get({ id: applicationId }))).code).toBe("not-found");
  expect((await refusalOf(us.call.erasure.client({ id: clientId }))).code).toBe("not-found");
  // Addresses say that they have ended; the coach's goes on without them.
  expect([(await calendar(ownUrl)).status, (await calendar(formerUrl)).status]).toEqual([410, 410]);
  const coach = await calendar(coachUrl);
  expect([coach.status, await coach.text()]).toEqual([200, expect.not.stringContaining("Zenobia")]);
  await withOrganisation(house.deps.db, us.scope, async (tx) => {
    expect(await db.findBrokenAuditEvent(tx)).toBeNull();
    expect((await db.listAuditEvents(tx)).at(0)).toMatchObject({ action: "client.erased", target: clientId });
  });
  const { data: events } = await us.call.events.list();
  expect(events.at(-1)).toMatchObject({ type: "client.erased", data: { clientId } });
});

test("what is erased is erased in one organisation alone, and by those who may", async () => {
  house = await openTestHouse();
  const us = await house.organisation();
  const { clientId } = await anApplication(us.call);
  for (const role of ["coach", "viewer"] as const) {
    const stranger = await house.organisation(role);
    expect((await refusalOf(stranger.call.erasure.client({ id: clientId }))).code).toBe("not-allowed");
  }
  const owner = await house.organisation();
  expect((await refusalOf(owner.call.erasure.client({ id: clientId }))).code).toBe("not-found");
  expect((await us.call.clients.get({ id: clientId })).name).toBe("Maya Okafor");
  const answer = await house.app().request(`${publicUrl}/v1/clients/${clientId}/erase`, { method: "POST" });
  expect(answer.status).toBe(401);
});
