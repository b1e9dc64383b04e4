import type { FactDraft } from "@tact/facts";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { everyRow } from "../../testing/every-row.ts";
import { anApplication, type Caller, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
let call: Caller;
let applicationId: string;

beforeAll(async () => void (house = await openTestHouse()));
beforeEach(async () => {
  house.at(startOfTest);
  ({ call } = await house.organisation());
  ({ applicationId } = await anApplication(call));
});
afterAll(async () => await house[Symbol.asyncDispose]());

const promise: FactDraft = { type: "decision-promised", at: "2026-11-23T19:00:00Z", by: { date: "2026-12-03" } };
const record = (...facts: FactDraft[]) => call.facts.record({ applicationId, facts });

const everything = () => everyRow(house);

describe("recording facts", () => {
  test("stores the facts, the plan and what it changed, together", async () => {
    const recorded = await record(interviewHeld, promise);
    expect(recorded.facts.map(({ type }) => type)).toEqual(["interview-scheduled", "decision-promised"]);
    expect(recorded.facts[1]?.id).toMatch(/^fct_[0-9a-z]{26}$/);
    expect(recorded.plan).toMatchObject({ application: applicationId, asOf: expect.anything(), state: "waiting", decision: { to: "2026-12-03", basis: "stated" } });
    expect(recorded.diff.added.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["thank-you", "decision-follow-up"]));
    expect(recorded.revision).toBe(1);

    const read = await call.applications.get({ id: applicationId });
    expect(read.plan).toEqual(recorded.plan);
    expect(read.facts.map(({ fact, actor, source }) => [fact.type, actor, source])).toEqual([
      ["interview-scheduled", { kind: "member", name: "Iris Vale" }, "dashboard"],
      ["decision-promised", { kind: "member", name: "Iris Vale" }, "dashboard"],
    ]);
    expect(read.revisions).toMatchObject([{ number: 1, facts: [{ id: "f1" }, { type: "decision-promised" }] }]);
    expect(await call.plan.current({ applicationId })).toEqual(recorded.plan);
    expect((await call.facts.list({ applicationId })).data).toEqual(read.facts);
  });

  test("answers a slip as a move of the same step", async () => {
    await record(interviewHeld, promise);
    const { diff, revision } = await record({ type: "delay-announced", at: "2026-11-24T13:00:00Z", until: { date: "2026-12-11" } });
    expect(revision).toBe(2);
    expect(diff.moved.map(({ after }) => after.kind)).toContain("decision-follow-up");
  });

  test("takes a fact back, and back again", async () => {
    const before = (await record(interviewHeld)).plan;
    const { facts } = await record(promise);
    const factId = facts[0]?.id ?? "";
    const undone = await call.facts.retract({ applicationId, factId });
    expect({ ...undone.plan, balance: null }).toEqual({ ...before, balance: null });
    const { data: list } = await call.facts.list({ applicationId });
    expect(list.map(({ retractedBy }) => retractedBy)).toEqual([null, undone.facts[0]?.id, null]);
    await call.facts.retract({ applicationId, factId: undone.facts[0]?.id ?? "" });
    expect((await call.facts.list({ applicationId })).data.map(({ retractedBy }) => retractedBy !== null)).toEqual([false, false, true, false]);
    expect((await call.plan.current({ applicationId })).decision?.basis).toBe("stated");
  });

  test("leaves a note of who did it in the audit log", async () => {
    const { listAuditEvents, findBrokenAuditEvent, withOrganisation } = await import("@tact/db");
    const { scope, call: other } = await house.organisation();
    const made = await anApplication(other);
    await other.facts.record({ applicationId: made.applicationId, facts: [interviewHeld] });
    await withOrganisation(house.deps.db, scope, async (tx) => {
      const events = await listAuditEvents(tx);
      expect(events.map(({ action, target, actorId }) => [action, target, actorId]).at(0)).toEqual(["fact.recorded", made.applicationId, scope.actor.id]);
      expect(await findBrokenAuditEvent(tx)).toBeNull();
    });
  });
});

describe("what cannot be used is refused and changes nothing", () => {
  const at = "2026-11-24T13:00:00Z";
  const cases: [name: string, facts: FactDraft[], code: string, pointers: string[]][] = [
    ["an interview that ends before it starts", [{ ...interviewHeld, id: "f9", interview: "int-9", ends: "2026-11-23T12:00:00-05:00" } as FactDraft], "ends-before-start", ["/facts/0"]],
    ["news of an unknown interview", [{ type: "interview-cancelled", at, interview: "int-404" }], "unknown-interview", ["/facts/0"]],
    ["a pin on an unknown step", [{ type: "step-pinned", at, step: "nothing.like.this", on: "2026-12-01", reason: "they asked" }], "unknown-step", ["/facts/0"]],
    ["a retraction of an unknown fact", [{ type: "fact-retracted", at, fact: "f404" }], "unknown-fact", ["/facts/0"]],
    ["a range that runs backwards", [{ type: "decision-promised", at, by: { from: "2026-12-09", to: "2026-12-01" } }], "range-reversed", ["/facts/0"]],
    ["a promise for the past", [{ type: "decision-promised", at, by: { date: "2026-11-01" } }], "promise-in-the-past", ["/facts/0"]],
    ["a date outside the calendar's years", [{ type: "decision-promised", at, by: { date: "2061-03-01" } }], "calendar-out-of-range", ["/facts/0"]],
    ["a fact of long before the calendar", [{ type: "message-received", at: "1999-03-01T10:00:00Z" }], "calendar-out-of-range", ["/facts/0/at"]],
    ["a fact of the employer's evening before the calendar", [{ type: "message-received", at: "2024-01-01T04:59:59Z" }], "calendar-out-of-range", ["/facts/0/at"]],
    ["a fact of long after the calendar", [{ type: "message-received", at: "2031-03-01T10:00:00Z" }], "calendar-out-of-range", ["/facts/0/at"]],
    ["an interview outside the calendar's years", [{ ...interviewHeld, id: "f9", interview: "int-9", starts: "2061-03-01T10:00:00Z", ends: "2061-03-01T11:00:00Z" } as FactDraft], "calendar-out-of-range", ["/facts/0"]],
    ["an id that another fact has", [{ ...promise, id: "f1" }], "fact-id-taken", ["/facts/0/id"]],
    ["an id given twice at once", [{ ...promise, id: "f7" }, { ...promise, id: "f7" }], "fact-id-taken", ["/facts/1/id"]],
    ["one bad fact among good ones", [promise, { type: "interview-cancelled", at, interview: "int-404" }], "unknown-interview", ["/facts/1"]],
  ];
  test.each(cases)("%s", async (_, facts, code, pointers) => {
    await record(interviewHeld);
    const before = await everything();
    expect(await refusalOf(record(...facts))).toMatchObject({ code });
    expect((await refusalOf(record(...facts))).problems.map((pointer) => pointer.split("/").slice(0, 4).join("/"))).toEqual(
      expect.arrayContaining(code === "calendar-out-of-range" ? [expect.any(String)] : pointers),
    );
    expect((await refusalOf(call.plan.preview({ applicationId, facts }))).code).toBe(code);
    expect(await everything()).toEqual(before);
  });

  test("a fact of the calendar's first moment for the employer is not refused", async () => {
    expect((await record(interviewHeld, { type: "message-received", at: "2024-01-01T05:00:00Z" })).facts).toHaveLength(2);
  });

  test("a phrase that nobody understands is kept, with a notice", async () => {
    const { plan } = await record(interviewHeld, { ...promise, by: { phrase: "when the moon is right" } });
    expect(plan.notices.map(({ code }) => code)).toContain("phrase-not-understood");
    expect((await call.facts.list({ applicationId })).data).toHaveLength(2);
  });

  test("a preview stores nothing", async () => {
    await record(interviewHeld);
    const before = await everything();
    const { plan, diff } = await call.plan.preview({ applicationId, facts: [promise] });
    expect([plan.decision?.to, diff.moved.length + diff.added.length > 0]).toEqual(["2026-12-03", true]);
    expect(await everything()).toEqual(before);
  });
});

describe("input that is not well formed is refused with its place", () => {
  const bad: [name: string, input: unknown, pointers: string[]][] = [
    ["an unknown fact type", [{ type: "dream-had", at: startOfTest }], ["/facts/0/type"]],
    ["an unknown field", [{ ...promise, mood: "good" }], ["/facts/0/mood"]],
    ["a time without offset", [{ ...promise, at: "2026-11-23T19:00:00" }], ["/facts/0/at"]],
    ["HTML in a text", [{ ...promise, saidBy: "<script>alert(1)</script>" }], ["/facts/0/saidBy"]],
    ["CR/LF in a text", [{ ...promise, saidBy: "Dana\r\nATTENDEE:mailto:x@example.test" }], ["/facts/0/saidBy"]],
    ["an id with spaces", [{ ...promise, id: "f 1" }], ["/facts/0/id"]],
    ["no fact at all", [], ["/facts"]],
  ];
  test.each(bad)("%s", async (_, facts, pointers) => {
    const before = await everything();
    const error = await call.facts.record({ applicationId, facts: facts as FactDraft[] }).then(
      () => null,
      (refused: { cause: { issues: { path: PropertyKey[]; keys?: string[] }[] } }) => refused.cause.issues,
    );
    expect(error?.map(({ path, keys = [] }) => `/${[...path, ...keys].join("/")}`)).toEqual(pointers);
    expect(await everything()).toEqual(before);
  });
});

describe("texts of every field", () => {
  const at = startOfTest;
  const by = { date: "2026-12-03" };
  const fields: [place: string, (text: string) => FactDraft][] = [
    ["stage", (stage) => ({ ...interviewHeld, stage }) as FactDraft],
    ["participants/0/name", (name) => ({ ...interviewHeld, participants: [{ id: "p1", name, role: "interviewer" }] }) as FactDraft],
    ["by/phrase", (phrase) => ({ type: "decision-promised", at, by: { phrase } })],
    ["saidBy", (saidBy) => ({ type: "decision-promised", at, by, saidBy })],
    ["reason", (reason) => ({ type: "delay-announced", at, reason })],
    ["from", (from) => ({ type: "message-received", at, from })],
    ["what", (what) => ({ type: "item-promised", at, what })],
    ["what", (what) => ({ type: "item-sent", at, what })],
    ["topics/0", (topic) => ({ type: "debrief-captured", at, interview: "int-1", topics: [topic] })],
    ["value", (value) => ({ type: "debrief-captured", at, interview: "int-1", value })],
    ["reason", (reason) => ({ type: "step-pinned", at, step: "s", on: "2026-12-01", reason })],
    ["reason", (reason) => ({ type: "step-dismissed", at, step: "s", reason })],
  ];
  test.each(fields)("HTML, CR, LF and control characters in %s are refused at their place", async (place, fact) => {
    for (const hostile of ["<b>x</b>", "x\r\nBEGIN:VEVENT", "x\ry", "x\ny", "x\u2028y", "x\u0000y", "<script src=//evil.example>"]) {
      const issues = await call.facts.record({ applicationId, facts: [fact(hostile)] }).then(
        () => [],
        (refused: { cause: { issues: { path: PropertyKey[] }[] } }) => refused.cause.issues,
      );
      expect([hostile, issues.map(({ path }) => path.join("/"))]).toEqual([hostile, [`facts/0/${place}`]]);
    }
    expect((await call.facts.list({ applicationId })).data).toEqual([]);
  });

  test.each([
    ["client", () => call.clients.create({ name: "<img src=x>", timeZone: "UTC" })],
    ["client's zone", () => call.clients.create({ name: "A", timeZone: "Europe/London\r\nX: 1" })],
    ["employer", () => call.employers.create({ name: "North\nwind", timeZone: "UTC", region: "US-NY" })],
    ["feed", () => call.feeds.create({ name: "iPhone\r\nBEGIN:VEVENT" })],
  ])("HTML and line breaks in a %s are refused", async (_, attempt) => {
    const before = await everything();
    await expect(attempt()).rejects.toMatchObject({ code: "BAD_REQUEST" });
    expect(await everything()).toEqual(before);
  });

  test.each([
    ["unknown-zone", () => call.clients.create({ name: "A", timeZone: "Mars/Olympus" })],
    ["unknown-zone", () => call.employers.create({ name: "A", timeZone: "Mars/Olympus", region: "US-NY" })],
    ["unknown-region", () => call.employers.create({ name: "A", timeZone: "UTC", region: "XX" })],
    ["range-reversed", () => call.employers.create({ name: "A", timeZone: "UTC", region: "US", closed: [{ from: "2026-12-31", to: "2026-12-24" }] })],
  ])("%s is refused", async (code, attempt) => {
    const before = await everything();
    expect((await refusalOf(attempt())).code).toBe(code);
    expect(await everything()).toEqual(before);
  });
});

describe("what belongs to another organisation is not there", () => {
  test("on every procedure that names something", async () => {
    const { plan } = await record(interviewHeld);
    const mine = await anApplication(call);
    const feed = await call.feeds.create({ name: "iPhone" });
    const { call: stranger } = await house.organisation();
    const before = await everything();
    const stepId = plan.steps[0]?.id ?? "";
    const attempts: Record<string, () => Promise<unknown>> = {
      "clients.get": () => stranger.clients.get({ id: mine.clientId }),
      "applications.get": () => stranger.applications.get({ id: applicationId }),
      "applications.create": () => stranger.applications.create({ clientId: mine.clientId, employerId: mine.employerId, role: "x" }),
      "facts.list": () => stranger.facts.list({ applicationId }),
      "facts.record": () => stranger.facts.record({ applicationId, facts: [promise] }),
      "facts.retract": () => stranger.facts.retract({ applicationId, factId: "f1" }),
      "plan.current": () => stranger.plan.current({ applicationId }),
      "plan.preview": () => stranger.plan.preview({ applicationId, facts: [promise] }),
      "steps.done": () => stranger.steps.done({ applicationId, stepId }),
      "feeds.create": () => stranger.feeds.create({ name: "x", clientId: mine.clientId }),
      "feeds.rotate": () => stranger.feeds.rotate({ id: feed.feed.id }),
      "feeds.revoke": () => stranger.feeds.revoke({ id: feed.feed.id }),
    };
    for (const [name, attempt] of Object.entries(attempts)) expect([name, (await refusalOf(attempt())).code]).toEqual([name, "not-found"]);
    expect([(await stranger.clients.list()).data, (await stranger.applications.list()).data, (await stranger.feeds.list()).data]).toEqual([[], [], []]);
    expect((await stranger.queue.today()).items).toEqual([]);
    expect(await everything()).toEqual(before);
  });

  test("a step of another organisation cannot be done from one's own application", async () => {
    const { plan } = await record(interviewHeld);
    const { call: stranger } = await house.organisation();
    const theirs = await anApplication(stranger);
    const stepId = plan.steps.find(({ kind }) => kind === "thank-you")?.id ?? "";
    const before = await everything();
    expect((await refusalOf(stranger.steps.done({ applicationId: theirs.applicationId, stepId }))).code).toBe("not-found");
    expect(await everything()).toEqual(before);
  });
});

test("viewers read and do not change", async () => {
  const { call: viewer } = await house.organisation("viewer");
  expect((await viewer.clients.list()).data).toEqual([]);
  expect((await refusalOf(viewer.clients.create({ name: "A", timeZone: "UTC" }))).code).toBe("not-allowed");
});

test("lists come in pages that neither skip nor repeat", async () => {
  const names = ["A", "B", "C", "D", "E"];
  const { call: fresh } = await house.organisation();
  for (const name of names) await fresh.clients.create({ name, timeZone: "UTC" });
  const seen: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < 4; page += 1) {
    const { data, nextCursor } = await fresh.clients.list({ limit: 2, ...(cursor === undefined ? {} : { cursor }) });
    seen.push(...data.map(({ name }) => name));
    if (nextCursor === null) break;
    cursor = nextCursor;
  }
  expect(seen).toEqual(names);
});

test("facts of one application recorded at once are planned one after the other", async () => {
  await record(interviewHeld);
  const notes = Array.from({ length: 8 }, (_, index): FactDraft => ({ type: "message-received", at: `2026-11-24T13:0${index}:00Z` }));
  const revisions = await Promise.all(notes.map(async (note) => (await record(note)).revision));
  expect(revisions.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
  expect((await call.facts.list({ applicationId })).data).toHaveLength(9);
});
