import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { everyRow } from "../testing/every-row.ts";
import { codeOf, post, signIn } from "../testing/sign-in.ts";
import { interviewHeld, openTestHouse, publicUrl, startOfTest, type TestHouse } from "../testing/test-house.ts";
import { newFeedSecret } from "./use-cases/feed-secret.ts";

/** What two people of two organisations have, as the dashboard's door tells it. */
interface Made {
  cookie: string;
  clientId: string;
  employerId: string;
  applicationId: string;
  stepId: string;
}

let house: TestHouse;
let mine: Made;
let theirs: Made;
let revoked: string;
let before: Record<string, string>;

async function told<Answer>(cookie: string, procedure: string, input: unknown): Promise<Answer> {
  const answer = (await (await post(house.app(), cookie, procedure, input)).json()) as { result: { data: Answer } };
  return answer.result.data;
}

async function settle(email: string): Promise<Made> {
  const cookie = await signIn(house, email);
  const { id: clientId } = await told<{ id: string }>(cookie, "clients.create", { name: "Maya Okafor", timeZone: "America/New_York" });
  const { id: employerId } = await told<{ id: string }>(cookie, "employers.create", { name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
  const { id: applicationId } = await told<{ id: string }>(cookie, "applications.create", { clientId, employerId, role: "Product designer" });
  const { plan } = await told<{ plan: { steps: { id: string; kind: string }[] } }>(cookie, "facts.record", { applicationId, facts: [interviewHeld] });
  return { cookie, clientId, employerId, applicationId, stepId: plan.steps.find(({ kind }) => kind === "thank-you")?.id ?? "" };
}

beforeAll(async () => {
  house = await openTestHouse();
  mine = await settle("iris@example.test");
  theirs = await settle("theo@example.test");
  const { url, feed } = await told<{ url: string; feed: { id: string } }>(mine.cookie, "feeds.create", { name: "iPhone" });
  await told(mine.cookie, "feeds.revoke", { id: feed.id });
  revoked = url;
});
beforeEach(async () => void (before = await everyRow(house)));
afterAll(async () => await house[Symbol.asyncDispose]());

const application = () => ({ clientId: mine.clientId, employerId: mine.employerId, role: "Researcher" });

test("the fingerprint sees a change of one row", async () => {
  await told(mine.cookie, "clients.create", { name: "Jonas Weber", timeZone: "Europe/Berlin" });
  const after = await everyRow(house);
  expect(Object.keys(after)).toEqual(expect.arrayContaining(["auth.session", "public.facts", "public.steps", "public.organisations"]));
  expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual(expect.arrayContaining(["public.clients", "public.audit_events"]));
});

describe("over HTTP a bad call is refused and changes no row", () => {
  const client = { name: "Maya", timeZone: "UTC" };
  const rejected = { type: "rejected", at: startOfTest };
  test.each<[name: string, procedure: string, input: () => unknown, status: number, code: string]>([
    ["a body of 2 MB", "clients.create", () => ({ ...client, name: "x".repeat(2_000_000) }), 413, "content-too-large"],
    ["an unknown field of a client", "clients.create", () => ({ ...client, admin: true }), 422, "invalid-input"],
    ["an unknown field of an employer", "employers.create", () => ({ name: "A", timeZone: "UTC", region: "US", orgId: "org_1" }), 422, "invalid-input"],
    ["an unknown field of an application", "applications.create", () => ({ ...application(), plan: {} }), 422, "invalid-input"],
    ["an unknown field of a fact", "facts.record", () => ({ applicationId: mine.applicationId, facts: [{ ...rejected, mood: "bad" }] }), 422, "invalid-input"],
    ["an unknown field of a done step", "steps.done", () => ({ applicationId: mine.applicationId, stepId: mine.stepId, by: "me" }), 422, "invalid-input"],
    ["an unknown field of a feed", "feeds.create", () => ({ name: "iPhone", secret: "mine" }), 422, "invalid-input"],
    ["HTML in a role", "applications.create", () => ({ ...application(), role: "<script>alert(1)</script>" }), 422, "invalid-input"],
    ["CR/LF in a role", "applications.create", () => ({ ...application(), role: "Designer\r\nBEGIN:VEVENT" }), 422, "invalid-input"],
    ["half a character in a role", "applications.create", () => ({ ...application(), role: "Designer \ud83d" }), 422, "invalid-input"],
    ["HTML in a client's address", "clients.create", () => ({ ...client, email: "<b>a</b>@example.test" }), 422, "invalid-input"],
    ["CR/LF in a client's address", "clients.create", () => ({ ...client, email: "a@example.test\r\nBcc: b@example.test" }), 422, "invalid-input"],
    ["half a character in a name", "clients.create", () => ({ ...client, name: "Maya \udc00" }), 422, "invalid-input"],
    ["a fact of the year 1", "facts.record", () => ({ applicationId: mine.applicationId, facts: [{ ...rejected, at: "0001-01-01T00:00:00Z" }] }), 422, "invalid-input"],
    ["a fact of the year 9999", "facts.record", () => ({ applicationId: mine.applicationId, facts: [{ ...rejected, at: "9999-12-31T23:59:59Z" }] }), 422, "invalid-input"],
    ["a zone that does not exist", "session.setTimeZone", () => ({ timeZone: "Mars/Olympus" }), 422, "unknown-zone"],
    ["their step in my application", "steps.done", () => ({ applicationId: mine.applicationId, stepId: theirs.stepId }), 404, "not-found"],
    ["my step in their application", "steps.done", () => ({ applicationId: theirs.applicationId, stepId: mine.stepId }), 404, "not-found"],
    ["a cursor that no list gave out", "clients.list", () => ({ cursor: "\u0000" }), 422, "cursor-of-another-list"],
  ])("%s", async (_, procedure, input, status, code) => {
    const answer = await post(house.app(), mine.cookie, procedure, input());
    expect([answer.status, await codeOf(answer)]).toEqual([status, code]);
    expect(await everyRow(house)).toEqual(before);
  });

  test.each([
    ["a revoked calendar link", () => revoked, 410],
    ["a wrong secret", () => `${publicUrl}/calendar/${newFeedSecret()}/follow-ups.ics`, 404],
    ["no secret's form", () => `${publicUrl}/calendar/%00/follow-ups.ics`, 404],
  ])("%s", async (_, url, status) => {
    expect((await house.app().request(url())).status).toBe(status);
    expect(await everyRow(house)).toEqual(before);
  });
});
