import { withOrganisation } from "@tact/db";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { dump } from "../../testing/dump.ts";
import { hookFixture, hookSecrets, signatureOf } from "../../testing/hook-fixture.ts";
import { aHookSource, factsThatHold } from "../../testing/hook-house.ts";
import { anApplication, openTestHouse, publicUrl, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import type { Deps } from "../use-cases/deps.ts";
import { assignHookObject, listHookObjects, listHookReceipts } from "../use-cases/hook-objects.ts";
import { createHookSource, getHookSource, listHookSources, revokeHookSource, rotateHookSource } from "../use-cases/hook-sources.ts";
import { retractFact } from "../use-cases/record-facts.ts";
import { hookSourceNames } from "./hook-adapter.ts";

let house: TestHouse;
let deps: Deps;
let us: Awaited<ReturnType<TestHouse["organisation"]>>;
beforeAll(async () => {
  house = await openTestHouse();
  deps = house.deps;
});
beforeEach(async () => {
  us = await house.organisation();
  house.at(startOfTest);
});
afterAll(async () => await house[Symbol.asyncDispose]());

const fixtures = { tact: "interview", calendly: "created", ashby: "schedule-create" } as const;

/** A client whom Calendly's fixtures know by address, and Ashby's by id, with one application. */
async function known(): Promise<{ applicationId: string; clientId: string }> {
  const made = await anApplication(us.call);
  await withOrganisation(deps.db, us.scope, async (tx) => {
    await tx.execute(sql`update clients set email = 'Maya@Okafor.example', external_source = 'ashby', external_id = 'f1000000-0000-4000-8000-000000000001' where org_id = ${tx.organisation} and id = ${made.clientId}`);
    await tx.execute(sql`update applications set external_source = 'acme', external_id = 'cand-17/job-3' where org_id = ${tx.organisation} and id = ${made.applicationId}`);
  });
  return made;
}

const everything = () => dump(house.database.superUrl);

async function post(id: string, body: string, headers: Record<string, string>) {
  const answer = await house.app().request(`${publicUrl}/v1/hooks/${id}`, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
  return { status: answer.status, body: (await answer.json()) as { code?: string; outcome?: string } };
}

const signedByCalendly = (text: string, at = startOfTest) => signatureOf("calendly", text, { at });

describe("a delivery over HTTP", () => {
  test.each(hookSourceNames)("of %s is stored before it is answered", async (source) => {
    const { applicationId } = await known();
    const { id } = await aHookSource(deps, us.scope, source, source === "tact" ? { applicationsSource: "acme" } : {});
    const body = JSON.stringify(hookFixture(source, source === "ashby" ? "schedule-create-update" : fixtures[source]));
    expect(await post(id, body, signatureOf(source, body, { at: startOfTest }))).toEqual({ status: 200, body: { outcome: "recorded" } });
    const [fact] = await factsThatHold(deps, us.scope, applicationId);
    expect(fact).toMatchObject({ type: "interview-scheduled" });
    const { plan } = await us.call.applications.get({ id: applicationId });
    expect(plan.steps.map(({ kind }) => kind)).toContain("thank-you");
    expect(await post(id, body, signatureOf(source, body, { at: startOfTest }))).toEqual({ status: 200, body: { outcome: "duplicate" } });
  });

  test("that is not signed, signed long ago, not JSON or too large is refused and leaves nothing", async () => {
    await known();
    const { id } = await aHookSource(deps, us.scope, "calendly");
    const body = JSON.stringify(hookFixture("calendly", "created"));
    const before = await everything();
    expect(await post(id, body, {})).toMatchObject({ status: 401, body: { code: "signature-invalid" } });
    expect(await post(id, `${body} `, signedByCalendly(body))).toMatchObject({ status: 401, body: { code: "signature-invalid" } });
    expect(await post(id, body, signedByCalendly(body, "2026-11-24T13:54:59Z"))).toMatchObject({ status: 401, body: { code: "signature-stale" } });
    expect(await post(id, "{", signedByCalendly("{"))).toMatchObject({ status: 400, body: { code: "malformed-json" } });
    const large = JSON.stringify({ event: "x".repeat(1_100_000) });
    expect(await post(id, large, signedByCalendly(large))).toMatchObject({ status: 413, body: { code: "content-too-large" } });
    const deep = "[".repeat(10_000) + "]".repeat(10_000);
    expect(await post(id, deep, signedByCalendly(deep))).toMatchObject({ status: 200, body: { outcome: "ignored" } });
    expect(await post("hks_nobody", body, signedByCalendly(body))).toMatchObject({ status: 404, body: { code: "not-found" } });
    expect((await everything()).split("\n").filter((row) => !before.includes(row) && !row.includes("body-"))).toEqual([expect.stringContaining(id)]);
  });

  test("of our own format with wrong content is refused with its places", async () => {
    const { id } = await aHookSource(deps, us.scope, "tact");
    const body = JSON.stringify({ facts: [{ application: { external_id: "x" }, id: "f", type: "item-sent", at: "yesterday", what: "" }] });
    const answer = await post(id, body, signatureOf("tact", body, { at: startOfTest }));
    expect(answer).toMatchObject({ status: 422, body: { code: "invalid-input", errors: [{ pointer: "/facts/0/at" }, { pointer: "/facts/0/what" }] } });
  });

  test("to a source that was revoked is told that it is gone", async () => {
    const { id } = await aHookSource(deps, us.scope, "ashby");
    await revokeHookSource(deps, us.scope, { id });
    const body = JSON.stringify(hookFixture("ashby", "schedule-create"));
    expect(await post(id, body, signatureOf("ashby", body, { at: startOfTest }))).toMatchObject({ status: 410, body: { code: "hook-source-revoked" } });
  });
});

test.each(hookSourceNames.filter((source) => source !== "tact"))("nothing confidential of %s reaches the database or a log", async (source) => {
  await known();
  const sender = await aHookSource(deps, us.scope, source);
  const names = { calendly: ["created", "rescheduled-canceled", "rescheduled-created", "canceled"], ashby: ["schedule-create", "schedule-create-update", "second-interview", "moved", "new-status", "cancelled"] };
  for (const name of names[source]) await sender.send(hookFixture(source, name));
  const stored = await everything();
  expect(stored).toContain("dana@northwind.example");
  expect(stored).not.toContain("SECRET");
  expect(JSON.stringify(house.reported)).not.toContain("SECRET");
});

test("of ten deliveries of the same at once one is recorded", async () => {
  const { applicationId } = await known();
  const sender = await aHookSource(deps, us.scope, "calendly");
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => sender.send(hookFixture("calendly", "created"))));
  expect(outcomes.toSorted()).toEqual([...Array.from({ length: 9 }, () => "duplicate"), "recorded"]);
  expect(await factsThatHold(deps, us.scope, applicationId)).toHaveLength(1);
});

test("half of a reschedule waits for the other", async () => {
  const { applicationId } = await known();
  const sender = await aHookSource(deps, us.scope, "calendly");
  expect(await sender.send(hookFixture("calendly", "rescheduled-canceled"))).toBe("waiting");
  expect(await sender.send(hookFixture("calendly", "created"))).toBe("recorded");
  expect(await sender.send(hookFixture("calendly", "rescheduled-created"))).toBe("recorded");
  const facts = await factsThatHold(deps, us.scope, applicationId);
  expect(facts.map(({ type }) => type)).toEqual(["interview-scheduled", "interview-rescheduled"]);
  expect(new Set(facts.map((fact) => ("interview" in fact ? fact.interview : null))).size).toBe(1);
});

test("what is said again changes nothing", async () => {
  await known();
  const sender = await aHookSource(deps, us.scope, "ashby");
  expect(await sender.send(hookFixture("ashby", "schedule-create-update"))).toBe("recorded");
  expect(await sender.send(hookFixture("ashby", "schedule-create"))).toBe("unchanged");
  expect(await sender.send(hookFixture("ashby", "new-status"))).toBe("unchanged");
  const { data } = await listHookReceipts(deps, us.scope, { outcome: "unchanged" });
  expect(data.map(({ detail }) => detail)).toContain("unknown-status");
});

test("a fact that a person took back stays so", async () => {
  const { applicationId } = await known();
  const sender = await aHookSource(deps, us.scope, "ashby");
  await sender.send(hookFixture("ashby", "schedule-create-update"));
  const [scheduled] = await factsThatHold(deps, us.scope, applicationId);
  await retractFact(deps, us.scope, { applicationId, factId: scheduled?.id ?? "" });
  await sender.send(hookFixture("ashby", "second-interview"));
  expect((await factsThatHold(deps, us.scope, applicationId)).map(({ id }) => id)).not.toContain(scheduled?.id);
});

describe("whose application it is", () => {
  test("nobody knows while the candidate has two, until a person says so; then for good", async () => {
    const { applicationId, clientId, ...rest } = { employerId: "", ...(await known()) };
    const other = await us.call.applications.create({ clientId, employerId: rest.employerId, role: "Art director" });
    const sender = await aHookSource(deps, us.scope, "calendly");
    expect(await sender.send(hookFixture("calendly", "created"))).toBe("unmatched");
    expect(await factsThatHold(deps, us.scope, applicationId)).toEqual([]);
    const { data } = await listHookObjects(deps, us.scope, { unmatched: true });
    expect(data).toMatchObject([{ source: sender.id, applicationId: null, candidate: { emails: ["maya@okafor.example"] }, interviews: [{ starts: "2026-11-30T15:00:00.000Z" }] }]);
    const assigned = await assignHookObject(deps, us.scope, { id: sender.id, object: data[0]?.object ?? "", applicationId: other.id });
    expect(assigned.applicationId).toBe(other.id);
    expect(await sender.send(hookFixture("calendly", "rescheduled-canceled"))).toBe("unchanged");
    expect(await sender.send(hookFixture("calendly", "rescheduled-created"))).toBe("recorded");
    expect((await factsThatHold(deps, us.scope, other.id)).map(({ type }) => type)).toEqual(["interview-scheduled", "interview-rescheduled"]);
    expect(await listHookObjects(deps, us.scope, { unmatched: true })).toMatchObject({ data: [] });
  });

  test("can be corrected: the facts move", async () => {
    const { applicationId } = await known();
    const other = await anApplication(us.call);
    const sender = await aHookSource(deps, us.scope, "calendly");
    await sender.send(hookFixture("calendly", "created"));
    const { data } = await listHookObjects(deps, us.scope, {});
    await assignHookObject(deps, us.scope, { id: sender.id, object: data[0]?.object ?? "", applicationId: other.applicationId });
    expect(await factsThatHold(deps, us.scope, applicationId)).toEqual([]);
    expect(await factsThatHold(deps, us.scope, other.applicationId)).toHaveLength(1);
  });

  test("facts of our own format wait for it, too", async () => {
    const { applicationId } = await anApplication(us.call);
    const sender = await aHookSource(deps, us.scope, "tact");
    expect(await sender.send(hookFixture("tact", "interview"))).toBe("unmatched");
    const { data } = await listHookObjects(deps, us.scope, { unmatched: true });
    expect(data).toMatchObject([{ facts: 2, candidate: { ids: ["cand-17/job-3"] } }]);
    await assignHookObject(deps, us.scope, { id: sender.id, object: data[0]?.object ?? "", applicationId });
    expect(await factsThatHold(deps, us.scope, applicationId)).toHaveLength(2);
    expect(await sender.send({ facts: [{ application: { external_id: "cand-17/job-3" }, id: "acme-3", type: "call-held", at: "2026-11-30T18:00:00Z" }] })).toBe("recorded");
  });

  test("is found by an external id that was given since, once the same comes again", async () => {
    const sender = await aHookSource(deps, us.scope, "calendly");
    expect(await sender.send(hookFixture("calendly", "created"))).toBe("unmatched");
    await known();
    expect(await sender.send(hookFixture("calendly", "created"))).toBe("recorded");
  });

  test("is never one of another organisation", async () => {
    const stranger = await house.organisation();
    const theirs = await anApplication(stranger.call);
    const sender = await aHookSource(deps, us.scope, "tact");
    expect(await sender.send({ facts: [{ application: { id: theirs.applicationId }, id: "x", type: "call-held", at: "2026-11-30T18:00:00Z" }] })).toBe("unmatched");
    const { data } = await listHookObjects(deps, us.scope, { unmatched: true });
    const given = { id: sender.id, object: data[0]?.object ?? "", applicationId: theirs.applicationId };
    expect((await refusalOf(assignHookObject(deps, us.scope, given))).code).toBe("not-found");
    expect((await refusalOf(assignHookObject(deps, stranger.scope, given))).code).toBe("not-found");
    expect((await listHookObjects(deps, stranger.scope, {})).data).toEqual([]);
    expect((await refusalOf(getHookSource(deps, stranger.scope, { id: sender.id }))).code).toBe("not-found");
  });
});

test("a delivery that the application cannot hold is kept, and the receipt says why", async () => {
  await known();
  const sender = await aHookSource(deps, us.scope, "tact", { applicationsSource: "acme" });
  const payload = { facts: [{ application: { external_id: "cand-17/job-3" }, id: "x", type: "call-held", at: "1950-11-30T18:00:00Z" }] };
  expect(await sender.send(payload)).toBe("refused");
  expect((await listHookReceipts(deps, us.scope, { sourceId: sender.id })).data).toMatchObject([{ outcome: "refused", detail: "calendar-out-of-range" }]);
});

test("the secret before holds for a day after another was given", async () => {
  await known();
  const sender = await aHookSource(deps, us.scope, "calendly");
  const { secret, hookSource } = await rotateHookSource(deps, us.scope, { id: sender.id });
  expect(hookSource.formerSecretUntil).toBe("2026-11-25T14:00:00.000Z");
  expect(await sender.send(hookFixture("calendly", "created"))).toBe("recorded");
  expect(await sender.send(hookFixture("calendly", "created"), { secret })).toBe("duplicate");
  house.at("2026-11-25T14:00:00Z");
  expect((await refusalOf(sender.send(hookFixture("calendly", "created")))).code).toBe("signature-invalid");
  expect(await sender.send(hookFixture("calendly", "created"), { secret })).toBe("duplicate");
});

test("a secret is told once, and stored sealed", async () => {
  const { hookSource, secret } = await createHookSource(deps, us.scope, { source: "tact", name: "Ours" });
  expect(secret).toMatch(/^whsec_/);
  expect(JSON.stringify(await listHookSources(deps, us.scope, undefined))).not.toContain(secret);
  expect(hookSource.url).toBe(`${publicUrl}/v1/hooks/${hookSource.id}`);
  expect(await everything()).not.toContain(secret.slice(6));
  expect((await refusalOf(createHookSource(deps, us.scope, { source: "tact", name: "Ours", secret: hookSecrets.ashby }))).problems).toEqual(["/secret"]);
  const { vault: _vault, ...keyless } = deps;
  expect((await refusalOf(createHookSource(keyless, us.scope, { source: "tact", name: "Ours" }))).code).toBe("no-secret-key");
});
