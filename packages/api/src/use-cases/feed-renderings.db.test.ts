import type { FeedForm, FeedPrivacy } from "@tact/calendar";
import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { shownEntries, type ShownEntry } from "../../testing/feed-shown.ts";
import { inBase64, invitationFile } from "../../testing/invitation-file.ts";
import { anApplication, type Caller, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import type { Scope } from "./deps.ts";
import { recordIn } from "./record-facts.ts";
import { renderStoredFeed } from "./render-stored-feed.ts";

let house: TestHouse;
let call: Caller;
let scope: Scope;
let ids: Awaited<ReturnType<typeof anApplication>>;
const reported: string[] = [];

beforeAll(async () => {
  house = await openTestHouse();
  house.deps.report = (what) => void reported.push(what);
});
beforeEach(async () => {
  house.at(startOfTest);
  reported.length = 0;
  ({ call, scope } = await house.organisation());
  ids = await anApplication(call);
  await call.facts.record({ applicationId: ids.applicationId, facts: [interviewHeld] });
});
afterAll(async () => await house[Symbol.asyncDispose]());

async function text(url: string): Promise<string> {
  const answer = await house.app().request(url);
  expect(answer.status).toBe(200);
  return await answer.text();
}
const shown = async (url: string) => shownEntries(await text(url));
const thankYou = (entries: Map<string, ShownEntry>) => [...entries.values()].find(({ summary }) => summary.includes("Thank")) as ShownEntry;
const link = async (settings: { privacy?: FeedPrivacy; form?: FeedForm; interviews?: boolean; applicationId?: string } = {}) => await call.feeds.create({ name: "iPhone", ...settings });

/** An interview a week ahead. */
const planned = { id: "f9", type: "interview-scheduled", at: startOfTest, interview: "int-9", starts: "2026-12-01T10:00:00-05:00", ends: "2026-12-01T11:00:00-05:00", stage: "Final round" } as const;

describe("a calendar follows, with SEQUENCE and DTSTAMP that rise and never fall,", () => {
  test.each<[name: string, change: () => Promise<unknown>, says: (entry: ShownEntry) => string, now: RegExp]>([
    ["a client's new name", () => call.clients.update({ id: ids.clientId, name: "Maya Okafor-Lind" }), ({ summary }) => summary, /Okafor-Lind/],
    ["an employer's new name", () => call.employers.update({ id: ids.employerId, name: "Southwind" }), ({ summary }) => summary, /Southwind/],
    ["an employer's other zone", () => call.employers.update({ id: ids.employerId, timeZone: "America/Chicago" }), ({ description }) => description, /Chicago time/],
    ["the reader's other zone", () => call.session.setTimeZone({ timeZone: "Asia/Tokyo" }), ({ description }) => description, /Your time \(Tokyo\)/],
  ])("%s", async (_, change, says, now) => {
    const { url } = await link();
    const before = await shown(url);
    house.at("2026-11-24T14:05:00Z");
    await change();
    const after = await shown(url);
    const [was, is] = [thankYou(before), thankYou(after)];
    expect(says(was)).not.toMatch(now);
    expect(says(is)).toMatch(now);
    expect([is.uid, is.sequence > was.sequence, is.stamp > was.stamp]).toEqual([was.uid, true, true]);
    for (const [uid, entry] of after) expect(entry.sequence).toBeGreaterThanOrEqual(before.get(uid)?.sequence ?? 0);
  });

  test("the level of the link, at once and there and back", async () => {
    const { url, feed } = await link();
    const sequences = [thankYou(await shown(url)).sequence];
    const { uid } = thankYou(await shown(url));
    for (const [privacy, summary] of [["initials", /^M\.O\.: Thank-you note/], ["busy", /^Busy$/], ["full", /Dana Cho/]] as const) {
      expect(await call.feeds.update({ id: feed.id, privacy })).toMatchObject({ privacy });
      const entry = (await shown(url)).get(uid);
      expect(entry?.summary).toMatch(summary);
      sequences.push(entry?.sequence ?? 0);
    }
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
  });

  test("nothing at all, with the same bytes", async () => {
    const { url, feed } = await link();
    const before = await text(url);
    house.at("2026-11-24T15:00:00Z");
    await call.feeds.update({ id: feed.id, name: "Mac" });
    await call.clients.update({ id: ids.clientId });
    expect(await text(url)).toBe(before);
  });
});

describe("at each level", () => {
  test.each<[privacy: FeedPrivacy, tells: RegExp[], never: RegExp[]]>([
    ["full", [/Maya Okafor/, /Dana Cho/, /What to say:/, /Why:/], []],
    ["initials", [/M\.O\./], [/Maya/, /Dana/, /Northwind/, /What to say/, /Why/]],
    ["busy", [/Busy/], [/Maya/, /M\.O\./, /Dana/, /Northwind/, /Thank/, /What to say/]],
  ])("%s tells just what it says", async (privacy, tells, never) => {
    const unfolded = (await text((await link({ privacy, interviews: true })).url)).replaceAll("\r\n ", "");
    for (const words of tells) expect(unfolded).toMatch(words);
    for (const words of never) expect(unfolded).not.toMatch(words);
  });
});

test("tasks are told as tasks, and interviews are none", async () => {
  await call.facts.record({ applicationId: ids.applicationId, facts: [planned] });
  const { url } = await link({ form: "tasks", interviews: true });
  const told = await text(url);
  expect(told).toContain("BEGIN:VTODO");
  expect(told).not.toContain("BEGIN:VEVENT");
  expect(told).not.toContain("Final round");
});

test("a link of one application shows that application alone", async () => {
  const other = await call.applications.create({ clientId: ids.clientId, employerId: ids.employerId, role: "Researcher" });
  await call.facts.record({ applicationId: other.id, facts: [interviewHeld] });
  const { url, feed } = await link({ applicationId: other.id });
  expect(feed).toMatchObject({ scope: "application", client: { id: ids.clientId }, application: { id: other.id, role: "Researcher", employer: "Northwind" } });
  const told = (await text(url)).replaceAll("\r\n ", "");
  expect(told).toContain(`/applications/${other.id}`);
  expect(told).not.toContain(`/applications/${ids.applicationId}`);
});

describe("words that somebody kept", () => {
  const body = "Dear Dana,\n\nYour point on handing over stayed with me. Shall I send the sketches?\n\nMaya";
  const kept = async (words: { body?: string; form?: "call" } = {}) => {
    const plan = await call.plan.current({ applicationId: ids.applicationId });
    const step = plan.steps.find(({ kind }) => kind === "thank-you");
    const [made] = (await call.drafts.step({ applicationId: ids.applicationId, stepId: step?.id ?? "" })).data;
    return await call.drafts.keep({ applicationId: ids.applicationId, stepId: step?.id ?? "", recipient: made?.recipient?.id ?? null, subject: "Handing over", body, ...words });
  };

  test("stand in the calendar at once, and no longer once they are thrown away", async () => {
    const { url } = await link();
    const before = thankYou(await shown(url));
    const { id } = await kept();
    const after = thankYou(await shown(url));
    expect(after.description).toContain("What to say:\nYour point on handing over stayed with me.\nShall I send the sketches?\n");
    expect([after.uid, after.sequence > before.sequence]).toEqual([before.uid, true]);
    await call.drafts.discard({ id });
    expect(thankYou(await shown(url)).description).toBe(before.description);
  });

  test("stand in it no more once their date has moved", async () => {
    const { url } = await link();
    const { stepId } = await kept();
    await call.steps.pin({ applicationId: ids.applicationId, stepId: stepId ?? "", on: "2026-11-25", reason: "She is travelling" });
    expect(thankYou(await shown(url)).description).not.toContain("sketches");
  });

  test("begin as they begin where they have neither greeting nor sign-off", async () => {
    const { url } = await link();
    await kept({ body: "\n  Thank you for the tour.\n" });
    expect(thankYou(await shown(url)).description).toContain("What to say:\nThank you for the tour.\n");
  });

  test("never carry a secret into it", async () => {
    const { url } = await link();
    await kept({ body: `Dear Dana,\n\nMy dates are at ${url} for you. Shall I call?\n\nMaya` });
    const { description } = thankYou(await shown(url));
    expect(description).toContain("What to say:\nShall I call?");
    expect(reported).toEqual([]);
  });
});

const interviewOf = async (url: string) => [...(await shown(url)).values()].find(({ summary }) => summary.includes("Final round"));

describe("interviews stand in the calendar of a link that wants them", () => {
  test("once the switch is on, and no longer once it is off", async () => {
    await call.facts.record({ applicationId: ids.applicationId, facts: [planned] });
    const { url, feed } = await link();
    expect(await interviewOf(url)).toBeUndefined();
    await call.feeds.update({ id: feed.id, interviews: true });
    expect(await interviewOf(url)).toMatchObject({ status: expect.not.stringMatching("CANCELLED") });
    await call.feeds.update({ id: feed.id, interviews: false });
    expect(await interviewOf(url)).toBeUndefined();
  });

  test("and follow a change that moves no step", async () => {
    await call.facts.record({ applicationId: ids.applicationId, facts: [{ type: "rejected", at: startOfTest }] });
    await call.facts.record({ applicationId: ids.applicationId, facts: [{ type: "application-reopened", at: startOfTest }, planned] });
    const { url } = await link({ interviews: true });
    const before = await interviewOf(url);
    await call.facts.record({ applicationId: ids.applicationId, facts: [{ ...planned, id: "f10", at: "2026-11-24T14:00:01Z", stage: "Final round, with the board" }] });
    const after = await interviewOf(url);
    expect(after?.summary).toContain("with the board");
    expect([after?.uid, (after?.sequence ?? 0) > (before?.sequence ?? 0)]).toEqual([before?.uid, true]);
  });

  test.each([
    ["called off by the employer: as cancelled, for 14 days", { type: "interview-cancelled", by: "employer" }, "CANCELLED"],
    ["called off by nobody who is named: as cancelled", { type: "interview-cancelled" }, "CANCELLED"],
    ["called off by the candidate: not at all", { type: "interview-cancelled", by: "candidate" }, undefined],
    ["that did not take place: not at all", { type: "interview-missed", by: "employer" }, undefined],
  ] as const)("one that was %s", async (_, fact, status) => {
    await call.facts.record({ applicationId: ids.applicationId, facts: [planned] });
    const { url } = await link({ interviews: true });
    const before = await interviewOf(url);
    house.at("2026-11-25T14:00:00Z");
    await call.facts.record({ applicationId: ids.applicationId, facts: [{ ...fact, at: "2026-11-25T14:00:00Z", interview: "int-9" }] });
    const after = await interviewOf(url);
    expect(after?.status).toBe(status);
    if (status === undefined) return;
    expect((after?.sequence ?? 0) > (before?.sequence ?? 0)).toBe(true);
    house.at("2026-12-10T14:00:00Z");
    expect(await interviewOf(url)).toBeUndefined();
  });

  test("one whose fact was taken back is gone, and returns under its UID with a higher SEQUENCE", async () => {
    await call.facts.record({ applicationId: ids.applicationId, facts: [planned] });
    const { url } = await link({ interviews: true });
    const before = await interviewOf(url);
    await call.facts.retract({ applicationId: ids.applicationId, factId: "f9" });
    expect(await interviewOf(url)).toBeUndefined();
    await call.facts.record({ applicationId: ids.applicationId, facts: [{ ...planned, id: "f10" }] });
    const after = await interviewOf(url);
    expect([after?.uid, (after?.sequence ?? 0) > (before?.sequence ?? 0)]).toEqual([before?.uid, true]);
  });

  test("with the place and the address to join that its invitation named", async () => {
    const { url } = await link({ interviews: true });
    const { meetings } = await call.imports.readInvitation({ content: inBase64(invitationFile()), applicationId: ids.applicationId });
    const [meeting] = meetings;
    if (meeting === undefined) throw new Error("the invitation was not read");
    await call.imports.recordInvitation({ applicationId: ids.applicationId, facts: meeting.facts, origin: meeting.origin });
    const told = (await text(url)).replaceAll("\r\n ", "");
    expect(told).toContain("12 Harbour Street");
    expect(told).toContain("https://meet.google.com/abc-defg-hij");
  });
});

test("a step that left keeps its SEQUENCE for 60 days: it never falls when the step returns", async () => {
  const { url } = await link();
  const { uid, sequence } = thankYou(await shown(url));
  const dismissed = { id: "d1", type: "step-dismissed", at: "2026-11-24T14:00:00Z", step: `${ids.applicationId}.thank-you.int-1.p1`, reason: "by hand" } as const;
  await call.facts.record({ applicationId: ids.applicationId, facts: [dismissed] });
  expect((await shown(url)).has(uid)).toBe(false);
  await call.facts.retract({ applicationId: ids.applicationId, factId: "d1" });
  expect((await shown(url)).get(uid)?.sequence).toBeGreaterThan(sequence);
  const memory = async () => {
    const [row] = await withOrganisation(house.deps.db, scope, async (tx) => [await db.lockFeed(tx, (await call.feeds.list()).data[0]?.id ?? "")]);
    return JSON.stringify(row?.memory);
  };
  await call.facts.record({ applicationId: ids.applicationId, facts: [{ ...dismissed, id: "d2" }] });
  await text(url);
  house.at("2027-01-20T12:00:00Z");
  await text(url);
  expect(await memory()).toContain(uid);
});

test("a plan of 5,000 steps comes out as far as calendar services take it", async () => {
  const items = Array.from({ length: 5_000 }, (_, item) => ({ id: `item-${item}`, type: "item-promised", at: startOfTest, what: `Work sample ${item}` }) as const);
  await withOrganisation(house.deps.db, scope, (tx) => recordIn(tx, house.deps, scope, { applicationId: ids.applicationId, drafts: items }));
  const told = await text((await link()).url);
  expect(Buffer.byteLength(told)).toBeLessThanOrEqual(900_000);
  const { size } = shownEntries(told);
  expect([size > 500, size < 1_000]).toEqual([true, true]);
  expect(reported).toEqual([]);
});

test("one member has a hundred links at most; one that ended makes room", async () => {
  const made = [];
  for (let count = 0; count < 100; count += 1) made.push(await link());
  expect((await refusalOf(link())).code).toBe("too-many-feeds");
  await call.feeds.revoke({ id: made[0]?.feed.id ?? "" });
  expect((await link()).feed.scope).toBe("coach");
});

test("two renderings at once come out as one", async () => {
  const { url, feed } = await link();
  await call.facts.record({ applicationId: ids.applicationId, facts: [planned] });
  const render = () =>
    withOrganisation(house.deps.db, scope, async (tx) => {
      const locked = await db.lockFeed(tx, feed.id);
      if (locked !== null && locked.staleSince !== null) await renderStoredFeed(tx, house.deps, locked);
      return locked?.staleSince !== null;
    });
  const [one, two, read] = await Promise.all([render(), render(), text(url)]);
  // Whoever held the lock first rendered; the others found it done.
  expect([one, two].filter(Boolean).length).toBeLessThanOrEqual(1);
  expect(await text(url)).toBe(read);
});

describe("what cannot be sent", () => {
  test("keeps the last good bytes and is reported, without a word of the feed", async () => {
    const { url } = await link();
    const good = await text(url);
    const secret = url.split("/")[4] ?? "";
    const pasted = { id: "t1", type: "item-promised", at: startOfTest, what: `my calendar: ${secret}` } as const;
    await call.facts.record({ applicationId: ids.applicationId, facts: [pasted] });
    expect(await text(url)).toBe(good);
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.join("\n")).not.toContain(secret);
    await call.facts.retract({ applicationId: ids.applicationId, factId: "t1" });
    expect(await text(url)).not.toContain(secret);
  });

  test("does not hold up a feed whose texts only look like an address", async () => {
    const { url } = await link();
    const look = `tact_cal_${"A".repeat(27)}`;
    await call.facts.record({ applicationId: ids.applicationId, facts: [{ id: "t1", type: "item-promised", at: startOfTest, what: look }] });
    expect((await text(url)).replaceAll("\r\n ", "")).toContain(look);
    expect(reported).toEqual([]);
  });
});
