import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { noJobs } from "../../testing/no-jobs.ts";
import { anApplication, interviewHeld, openTestHouse, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { MailNotSent, type OutgoingMail } from "../mail/mail-post.ts";
import { queueMail } from "../mail/queue-mail.ts";
import { sealedMail } from "../mail/stored-text.ts";
import type { Scope } from "../use-cases/deps.ts";
import { cleanUp } from "./clean-up.ts";
import { sendMail } from "./send-mail.ts";
import type { WorkerDeps } from "./worker-deps.ts";
import { writeMails } from "./write-mails.ts";

let house: TestHouse;
let deps: WorkerDeps;
const posted: OutgoingMail[] = [];
const left: string[] = [];
let failing: string | null = null;

beforeAll(async () => {
  house = await openTestHouse();
  house.deps.jobs = { ...noJobs, sendMails: async (_tx, ids) => void left.push(...ids) };
  const post = { send: async (mail: OutgoingMail) => void (failing === null ? posted.push(mail) : await Promise.reject(new MailNotSent(failing))) };
  deps = { ...house.deps, post, chance: () => 0, network: { resolve: async () => [], connectorTo: () => () => undefined } };
});
beforeEach(() => {
  house.at(startOfTest);
  posted.length = 0;
  left.length = 0;
  failing = null;
});
afterAll(() => house[Symbol.asyncDispose]());

/** Sends what was left to be sent of an organisation. */
async function send({ organisation }: Scope): Promise<OutgoingMail[]> {
  for (const mailId of left.splice(0)) await sendMail(deps, { organisation, mailId });
  return posted.splice(0);
}
const mailsOf = (scope: Scope) => withOrganisation(house.deps.db, scope, (tx) => db.listMails(tx, { limit: 100 }));

/** A coach in New York with a client whose thank-you is late. */
async function aBusyCoach() {
  const { call, scope } = await house.organisation("owner", "America/New_York");
  await writeMails(house.deps);
  const made = await anApplication(call);
  await call.facts.record({ applicationId: made.applicationId, facts: [interviewHeld] });
  return { call, scope, ...made };
}

describe("the morning's digest", () => {
  test("is written at the reader's hour in their own zone, and sent once", async () => {
    const { scope } = await aBusyCoach();
    house.at("2026-11-25T11:59:59Z");
    await writeMails(house.deps);
    expect(await mailsOf(scope)).toEqual([]);
    house.at("2026-11-25T12:00:00Z");
    await Promise.all([writeMails(house.deps), writeMails(house.deps)]);
    await writeMails(house.deps);
    const [mail, ...others] = await send(scope);
    expect(others).toEqual([]);
    expect(mail?.subject).toMatch(/^Wednesday 25 November: \d late/);
    expect(mail?.text).toContain("Maya Okafor, Northwind: ");
    expect(mail?.text).toContain(`Your queue: ${deps.publicUrl}/`);
    expect(mail?.text).toContain("You get this at 07:00");
    expect(mail?.text.split("\n").length).toBeLessThan(60);
    expect(await mailsOf(scope)).toMatchObject([{ kind: "digest", attempts: 1, sentAt: "2026-11-25T12:00:00.000Z", lastError: null }]);
    house.at("2026-11-25T13:00:00Z");
    await writeMails(house.deps);
    expect(await send(scope)).toEqual([]);
  });

  test("says nothing on a day that holds nothing", async () => {
    const { scope } = await house.organisation("coach", "Europe/London");
    await writeMails(house.deps);
    house.at("2026-11-25T07:00:00Z");
    await writeMails(house.deps);
    expect(await mailsOf(scope)).toEqual([]);
  });

  test("is written late where nobody worked at the hour, but not in the afternoon, and never for days gone by", async () => {
    const morning = await aBusyCoach();
    house.at("2026-11-25T16:30:00Z");
    await writeMails(house.deps);
    expect((await mailsOf(morning.scope)).map(({ subject }) => subject)).toEqual([expect.stringMatching(/^Wednesday 25/)]);
    house.at(startOfTest);
    const afternoon = await aBusyCoach();
    house.at("2026-11-25T19:00:00Z");
    await writeMails(house.deps);
    expect(await mailsOf(afternoon.scope)).toEqual([]);
    house.at("2026-11-26T12:00:00Z");
    await writeMails(house.deps);
    expect((await mailsOf(afternoon.scope)).length).toBeLessThanOrEqual(1);
  });

  test("is not written for who wants none", async () => {
    const { scope } = await aBusyCoach();
    await withOrganisation(house.deps.db, scope, (tx) => tx.client.query("update members set digest = false where org_id = $1", [scope.organisation]));
    house.at("2026-11-25T12:00:00Z");
    await writeMails(house.deps);
    expect(await mailsOf(scope)).toEqual([]);
  });
});

/** A client who wants to be reminded. */
async function aReminded(address: string | null = "maya@example.com", name = "Maya Okafor") {
  const made = await aBusyCoach();
  await withOrganisation(house.deps.db, made.scope, (tx) => tx.client.query("update clients set reminders = true, email = $2, name = $3 where org_id = $1", [made.scope.organisation, address, name]));
  await writeMails(house.deps);
  return made;
}
const reminders = async (scope: Scope) => (await mailsOf(scope)).filter(({ kind }) => kind === "reminder");

describe("a client's reminder", () => {
  test("is written at eight in their zone, with a private link that stands nowhere else", async () => {
    const { scope, clientId } = await aReminded();
    house.at("2026-11-25T13:00:00Z");
    await writeMails(house.deps);
    await writeMails(house.deps);
    const [stored, ...others] = await reminders(scope);
    expect([others.length, stored?.clientId, stored?.toAddress]).toEqual([0, clientId, "maya@example.com"]);
    const sent = (await send(scope)).filter(({ to }) => to.address === "maya@example.com");
    expect(sent).toHaveLength(1);
    const link = /\/p\/(\S+)/.exec(sent[0]?.text ?? "")?.[1] ?? "";
    expect(link).toMatch(/^tact_portal_/);
    const { rows } = await withOrganisation(house.deps.db, scope, (tx) => tx.client.query("select m.body, p.secret_hash, p.expires_at from mails m join portal_links p on p.org_id = m.org_id where m.org_id = $1", [scope.organisation]));
    expect(JSON.stringify(rows)).not.toContain(link);
    expect(new Date(rows[0]?.expires_at).toISOString()).toBe("2026-11-27T13:00:00.000Z");
  });

  test("is not written to who has no address, or wants none", async () => {
    const { scope } = await aReminded(null);
    const other = await aReminded();
    await withOrganisation(house.deps.db, other.scope, (tx) => tx.client.query("update clients set reminders = false where org_id = $1", [other.scope.organisation]));
    house.at("2026-11-25T13:00:00Z");
    await writeMails(house.deps);
    expect([await reminders(scope), await reminders(other.scope)]).toEqual([[], []]);
  });
});

test("a mail is sent once, however many workers send it at once", async () => {
  const { scope } = await house.organisation();
  const mail = { kind: "security", clientId: null, to: { name: "Iris", address: "iris@example.com" }, subject: "A key was made", body: "…", dedupeKey: "k1" } as const;
  await withOrganisation(house.deps.db, scope, async (tx) => {
    expect([await queueMail(tx, house.deps, mail), await queueMail(tx, house.deps, mail)]).toEqual([true, false]);
  });
  const job = { organisation: scope.organisation, mailId: left[0] ?? "" };
  expect(left).toHaveLength(1);
  await Promise.all([sendMail(deps, job), sendMail(deps, job), sendMail(deps, job)]);
  await sendMail(deps, job);
  expect(posted).toHaveLength(1);
});

test("a mail that could not be sent is sent later, and says why it was not", async () => {
  const { scope } = await house.organisation();
  await withOrganisation(house.deps.db, scope, (tx) => queueMail(tx, house.deps, { kind: "security", clientId: null, to: { name: "Iris", address: "iris@example.com" }, subject: "A key was made", body: "…", dedupeKey: "k1" }));
  const job = { organisation: scope.organisation, mailId: left[0] ?? "" };
  failing = "ECONNECTION";
  await expect(sendMail(deps, job)).rejects.toThrow("a mail was not sent: ECONNECTION");
  expect(await mailsOf(scope)).toMatchObject([{ sentAt: null, attempts: 1, lastError: "ECONNECTION" }]);
  failing = null;
  await sendMail(deps, job);
  expect(await mailsOf(scope)).toMatchObject([{ sentAt: startOfTest, attempts: 2, lastError: null }]);
});

test("an invitation stands in the database sealed, and goes out opened", async () => {
  const { scope } = await house.organisation();
  const id = house.deps.ids("mail");
  const body = house.deps.vault?.seal("Join: tact_invite_secret", sealedMail(scope.organisation, id)) ?? "";
  await withOrganisation(house.deps.db, scope, (tx) => db.insertMail(tx, { id, kind: "invitation", clientId: null, toName: "", toAddress: "new@example.com", subject: "Join us", body, dedupeKey: "i1", createdAt: startOfTest }));
  await sendMail(deps, { organisation: scope.organisation, mailId: id });
  expect(posted.map(({ text }) => text)).toEqual(["Join: tact_invite_secret"]);
});

test("what has served its time is removed, and nothing else", async () => {
  const { scope } = await house.organisation();
  const { organisation } = scope;
  await withOrganisation(house.deps.db, scope, async (tx) => {
    const key = "insert into idempotency_keys (org_id, owner, method, path, key, body_hash, status, content_type, headers, body, created_at) values ($1, 'u', 'POST', '/v1/clients', $2::text, '', 201, '', '{}', '', $2::text::timestamptz)";
    const receipt = "insert into hook_receipts (org_id, source_id, dedupe_key, received_at, outcome) values ($1, 'hks_1', $2::text, $2::text::timestamptz, 'recorded')";
    const invitation = "insert into member_invitations (org_id, id, email, role, token_hash, invited_by, created_at, expires_at) values ($1, $2::text, 'a@b.example', 'coach', $2::text, 'u', $2::text::timestamptz, $2::text::timestamptz)";
    const source = "insert into hook_sources (org_id, id, source, name, sealed_secret, options, created_by, created_at) values ($1, 'hks_1', 'tact', 'n', '', '{}', 'u', $2::text::timestamptz)";
    await tx.client.query(source, [organisation, startOfTest]);
    for (const at of ["2026-11-23T13:59:59.000Z", "2026-11-23T14:00:01.000Z"]) await tx.client.query(key, [organisation, at]);
    for (const at of ["2026-08-26T13:00:00.000Z", "2026-08-26T15:00:00.000Z"]) await tx.client.query(receipt, [organisation, at]);
    for (const at of ["2026-10-25T13:00:00.000Z", "2026-10-25T15:00:00.000Z"]) await tx.client.query(invitation, [organisation, at]);
    for (const at of ["2026-10-25T13:00:00.000Z", "2026-10-25T15:00:00.000Z"]) {
      await db.insertMail(tx, { id: house.deps.ids("mail"), kind: "digest", clientId: null, toName: "", toAddress: "a@b.example", subject: "", body: "", dedupeKey: at, createdAt: at });
    }
  });
  const files: string[] = [];
  await cleanUp(house.deps, async (before) => void files.push(before));
  const { rows } = await withOrganisation(house.deps.db, scope, (tx) =>
    tx.client.query(
      `select (select count(*)::int from idempotency_keys where org_id = $1) as keys, (select count(*)::int from hook_receipts where org_id = $1) as receipts,
        (select count(*)::int from member_invitations where org_id = $1) as invitations, (select count(*)::int from mails where org_id = $1) as mails`,
      [organisation],
    ),
  );
  expect([rows[0], files]).toEqual([{ keys: 1, receipts: 1, invitations: 1, mails: 1 }, ["2026-10-25T14:00:00.000Z"]]);
});
