import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { inBase64, type InvitationFile, invitationFile } from "../../testing/invitation-file.ts";
import { anApplication, type Caller, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import type { ProposedMeeting } from "../views/index.ts";

let house: TestHouse;
let call: Caller;
let applicationId: string;
let clientId: string;
let employerId: string;
let made = 0;
let uid: string;

beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
  ({ applicationId, clientId, employerId } = await anApplication(call));
  uid = `round-${(made += 1)}@northwind.example`;
});
afterAll(async () => await house[Symbol.asyncDispose]());

async function read(file: InvitationFile = {}, { as = call, of = applicationId }: { as?: Caller; of?: string } = {}): Promise<ProposedMeeting> {
  const { meetings } = await as.imports.readInvitation({ content: inBase64(invitationFile({ uid, ...file })), applicationId: of });
  expect(meetings).toHaveLength(1);
  return meetings[0] as ProposedMeeting;
}

async function record({ facts, origin }: ProposedMeeting, of = applicationId) {
  return await call.imports.recordInvitation({ applicationId: of, facts, origin });
}

describe("an invitation", () => {
  test("that nobody has seen proposes an interview, and stores nothing", async () => {
    const meeting = await read();
    expect(meeting).toMatchObject({ effect: "schedule", known: null, origin: { uid, sequence: 0, joinUrl: "https://meet.google.com/abc-defg-hij", place: "12 Harbour Street" } });
    expect(meeting.facts).toMatchObject([{ type: "interview-scheduled", at: startOfTest, participants: [{ name: "Dana Cho" }] }]);
    expect((await call.facts.list({ applicationId })).data).toEqual([]);
  });

  test("that was confirmed becomes facts of the application, from an invitation", async () => {
    const recorded = await record(await read());
    expect(recorded.facts).toMatchObject([{ type: "interview-scheduled" }]);
    expect(recorded.plan.steps.length).toBeGreaterThan(0);
    expect((await call.facts.list({ applicationId })).data).toMatchObject([{ source: "invitation", fact: { type: "interview-scheduled" } }]);
  });

  test("takes times without a zone for the employer's, else for the reader's", async () => {
    const floating = { starts: "20261130T100000", ends: "20261130T110000" };
    expect((await read(floating)).meeting).toMatchObject({ timeZone: "America/New_York", zoneBasis: "assumed" });
    const { meetings } = await call.imports.readInvitation({ content: inBase64(invitationFile({ uid, ...floating })) });
    expect(meetings[0]?.meeting.timeZone).toBe("Europe/London");
  });

  test("says when an interview that begins at the same time is recorded already", async () => {
    const byHand = { type: "interview-scheduled", at: startOfTest, interview: "int-1", starts: "2026-11-30T10:00:00-05:00", ends: "2026-11-30T11:00:00-05:00" } as const;
    await call.facts.record({ applicationId, facts: [byHand] });
    expect((await read()).notes[0]).toMatchObject({ code: "same-start-recorded" });
    expect((await read({ starts: "20261130T150100Z" })).notes.map(({ code }) => code)).not.toContain("same-start-recorded");
  });
});

describe("a later word on an interview that is recorded", () => {
  beforeEach(async () => void (await record(await read())));

  test("is known by its UID, wherever it is read", async () => {
    const other = await call.applications.create({ clientId, employerId, role: "Researcher" });
    const { known } = await read({ sequence: 1 }, { of: other.id });
    expect(known).toMatchObject({ applicationId, client: "Maya Okafor", employer: "Northwind", role: "Product designer", starts: "2026-11-30T15:00:00Z" });
  });

  test("moves it", async () => {
    const moved = await read({ sequence: 1, starts: "20261201T150000Z", ends: "20261201T160000Z" });
    expect(moved).toMatchObject({ effect: "reschedule", facts: [{ type: "interview-rescheduled" }] });
    const { plan } = await record(moved);
    expect(plan.steps.find(({ kind }) => kind === "thank-you")?.window.opens).toMatch(/^2026-12-01/);
    expect(await read({ sequence: 1, starts: "20261201T150000Z", ends: "20261201T160000Z" })).toMatchObject({ effect: "nothing", facts: [] });
  });

  test("calls it off", async () => {
    const cancelled = await read({ sequence: 1, method: "CANCEL" });
    expect(cancelled).toMatchObject({ effect: "cancel", facts: [{ type: "interview-cancelled", by: "employer" }] });
    const { plan } = await record(cancelled);
    expect(plan.steps.filter(({ kind }) => kind === "thank-you")).toEqual([]);
  });

  test("changes nothing where it is older than what is recorded, by SEQUENCE or by DTSTAMP", async () => {
    await record(await read({ sequence: 2, stamp: "20261123T120000Z", starts: "20261202T150000Z", ends: "20261202T160000Z" }));
    for (const older of [{ sequence: 1 }, { sequence: 2, stamp: "20261123T110000Z" }]) {
      expect(await read({ ...older, starts: "20261203T150000Z", ends: "20261203T160000Z" })).toMatchObject({ effect: "nothing", because: expect.stringMatching(/newer/), facts: [] });
    }
  });

  test("is not known to another organisation", async () => {
    const { call: other } = await house.organisation();
    const { applicationId: of } = await anApplication(other);
    expect(await read({ sequence: 1 }, { as: other, of })).toMatchObject({ effect: "schedule", known: null });
  });

  test("is new again once its facts were taken back", async () => {
    const [record1] = (await call.facts.list({ applicationId })).data;
    await call.facts.retract({ applicationId, factId: record1?.fact.id ?? "" });
    const again = await read();
    expect(again).toMatchObject({ effect: "schedule", known: null });
    expect((await record(again)).facts).toHaveLength(1);
  });

  test("of one meeting of the series moves the one that was recorded", async () => {
    const one = await read({ sequence: 1, starts: "20261201T150000Z", ends: "20261201T160000Z", lines: ["RECURRENCE-ID:20261130T150000Z"] });
    expect(one).toMatchObject({ effect: "reschedule", known: { applicationId } });
  });
});

describe("recording is refused", () => {
  test("for the same again, as by two who confirm at once", async () => {
    const meeting = await read();
    const both = await Promise.allSettled([record(meeting), record(meeting)]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect((await refusalOf(record(meeting))).code).toBe("already-recorded");
    expect((await call.facts.list({ applicationId })).data).toHaveLength(1);
  });

  test("for a word that was overtaken in the meantime", async () => {
    await record(await read());
    const older = await read({ sequence: 1, starts: "20261201T150000Z", ends: "20261201T160000Z" });
    await record(await read({ sequence: 2, starts: "20261202T150000Z", ends: "20261202T160000Z" }));
    expect((await refusalOf(record(older))).code).toBe("invitation-outdated");
  });

  test("for facts of another interview, and leaves nothing behind", async () => {
    const meeting = await read();
    const facts = meeting.facts.map((fact) => ({ ...fact, interview: "int-other" }));
    expect(await refusalOf(call.imports.recordInvitation({ applicationId, facts: facts as ProposedMeeting["facts"], origin: meeting.origin }))).toEqual({ code: "invalid-input", problems: ["/facts/0/interview"] });
    expect((await read()).known).toBeNull();
  });

  test("for facts that the plan cannot use, and the UID stays new", async () => {
    const meeting = await read();
    const [fact] = meeting.facts;
    const reversed = [{ ...fact, ends: "2026-11-30T01:00:00Z" }] as ProposedMeeting["facts"];
    expect((await refusalOf(call.imports.recordInvitation({ applicationId, facts: reversed, origin: meeting.origin }))).code).toBe("ends-before-start");
    expect((await read()).known).toBeNull();
  });

  test("for an application of another organisation, which is not found", async () => {
    const meeting = await read();
    const { call: other } = await house.organisation();
    expect((await refusalOf(other.imports.recordInvitation({ applicationId, facts: meeting.facts, origin: meeting.origin }))).code).toBe("not-found");
    expect((await refusalOf(other.imports.readInvitation({ content: inBase64(invitationFile()), applicationId }))).code).toBe("not-found");
  });
});

test.each([
  ["what is no calendar", Buffer.from("<html>Sign in</html>"), "not-an-invitation"],
  ["an empty calendar", Buffer.from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n"), "not-an-invitation"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), "not-an-invitation"],
])("%s is refused with a sentence", async (_, content, code) => {
  expect((await refusalOf(call.imports.readInvitation({ content: content.toString("base64") }))).code).toBe(code);
});

test("100,000 meetings in one file are read as far as anybody could look through them", async () => {
  const event = "BEGIN:VEVENT\r\nEND:VEVENT\r\n";
  const many = `BEGIN:VCALENDAR\r\n${event.repeat(38_000)}END:VCALENDAR\r\n`;
  expect(Buffer.byteLength(many)).toBeLessThan(1_048_576);
  const refusal = await refusalOf(call.imports.readInvitation({ content: inBase64(many) }));
  expect(refusal.code).toMatch(/^(?:not-an-invitation|unreadable-invitation|content-too-large)$/);
});
