import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSuperuser } from "../../testing/as-superuser.ts";
import { browser } from "../../testing/browser.ts";
import { everyRow } from "../../testing/every-row.ts";
import { aKey, ask, refusal } from "../../testing/programs.ts";
import { openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

/** The link of the newest invitation mail to an address, as its reader finds it. */
async function mailedToken(email: string): Promise<string> {
  const [mail] = await asSuperuser<{ org_id: string; id: string; body: string; to_address: string }>(
    house,
    "select org_id, id, body, to_address from mails where kind = 'invitation' and to_address = $1 order by id desc limit 1",
    [email],
  );
  if (mail === undefined) throw new Error("no invitation was mailed");
  const text = house.deps.vault?.unseal(mail.body, `mail:${mail.org_id}:${mail.id}`) ?? "";
  expect(mail.body).not.toContain("tact_invite_");
  return /\/join\?token=(tact_invite_\w+)/.exec(text)?.[1] ?? "";
}

/** Somebody who signed in and belongs to an organisation as told. */
async function joined(owner: Awaited<ReturnType<TestHouse["organisation"]>>, email: string, role: "owner" | "coach" | "viewer") {
  await owner.call.members.invitations.create({ email, role });
  const at = browser(house);
  await at.signIn(email);
  const answer = await at.post("/auth/invitations/accept", { token: await mailedToken(email) });
  expect(answer.status).toBe(200);
  const found = (await owner.call.members.list()).data.find((each) => each.email === email);
  if (found === undefined) throw new Error("nobody joined");
  return { at, member: found };
}

describe("an invitation", () => {
  test("brings whoever follows its link into the organisation, in the role that it names", async () => {
    const owner = await house.organisation();
    const invitation = await owner.call.members.invitations.create({ email: "Noor@Example.test", role: "viewer" });
    expect(invitation).toMatchObject({ email: "noor@example.test", role: "viewer", expiresAt: "2026-12-01T14:00:00.000Z", acceptedAt: null });
    const token = await mailedToken("noor@example.test");
    const at = browser(house);
    const seen = (await (await at.post("/auth/invitations/look", { token })).json()) as { organisation: { id: string }; email: string; role: string };
    expect(seen).toMatchObject({ organisation: { id: owner.scope.organisation }, email: "noor@example.test", role: "viewer" });
    await at.signIn("noor@example.test", "/join");
    expect((await at.post("/auth/invitations/accept", { token })).status).toBe(200);
    const { id } = (await (await at.get("/v1/organisation")).json()) as { id: string };
    expect(id).toBe(owner.scope.organisation);
    expect((await refusal(await at.post("/v1/clients", { name: "x", time_zone: "Europe/London" })))[1]).toBe("not-allowed");
    expect((await owner.call.members.invitations.list()).data[0]?.acceptedAt).toBe(startOfTest);
  });

  test("works once", async () => {
    const owner = await house.organisation();
    const { at } = await joined(owner, "once.joined@example.test", "coach");
    expect(await refusal(await at.post("/auth/invitations/accept", { token: await mailedToken("once.joined@example.test") }))).toEqual([410, "invitation-over"]);
  });

  test("lets in nobody but the one who was invited", async () => {
    const owner = await house.organisation();
    await owner.call.members.invitations.create({ email: "meant@example.test", role: "owner" });
    const token = await mailedToken("meant@example.test");
    const thief = browser(house);
    await thief.signIn("thief@example.test");
    const before = await everyRow(house);
    expect(await refusal(await thief.post("/auth/invitations/accept", { token }))).toEqual([403, "invitation-for-another"]);
    expect(await refusal(await browser(house).post("/auth/invitations/accept", { token }))).toEqual([401, "sign-in-required"]);
    expect(await everyRow(house)).toEqual(before);
  });

  test.each<[name: string, end: (owner: Awaited<ReturnType<TestHouse["organisation"]>>, id: string) => Promise<unknown> | unknown]>([
    ["was taken back", async (owner, id) => await owner.call.members.invitations.revoke({ id })],
    ["was replaced by a newer one", async (owner) => await owner.call.members.invitations.create({ email: "over@example.test", role: "coach" })],
    ["has expired", () => house.at("2026-12-01T14:00:00Z")],
  ])("that %s opens nothing, and says nothing of whose it was", async (_, end) => {
    const owner = await house.organisation();
    const { id } = await owner.call.members.invitations.create({ email: "over@example.test", role: "coach" });
    const token = await mailedToken("over@example.test");
    const at = browser(house);
    await at.signIn("over@example.test");
    try {
      await end(owner, id);
      for (const path of ["look", "accept"]) expect(await refusal(await at.post(`/auth/invitations/${path}`, { token }))).toEqual([410, "invitation-over"]);
      for (const other of ["", "tact_invite_x", `${token}x`]) expect((await at.post("/auth/invitations/look", { token: other })).status).toBe(410);
    } finally {
      house.at(startOfTest);
    }
  });

  test("leaves only a hash and sealed words behind", async () => {
    const owner = await house.organisation();
    await owner.call.members.invitations.create({ email: "hashed.invitation@example.test", role: "coach" });
    const token = await mailedToken("hashed.invitation@example.test");
    const stored = await asSuperuser<{ kept: string }>(house, "select (select string_agg(m::text, ' ') from mails m) || (select string_agg(i::text, ' ') from member_invitations i) as kept");
    expect(stored[0]?.kept).not.toContain(token.slice(20));
  });

  test("answers an owner the same for every address, known to Tact or not", async () => {
    const owner = await house.organisation();
    await browser(house).signIn("known.elsewhere@example.test");
    const seen = await Promise.all(
      ["known.elsewhere@example.test", "never.seen@example.test"].map(async (email) => {
        const { id: _id, email: _email, ...rest } = await owner.call.members.invitations.create({ email, role: "coach" });
        return rest;
      }),
    );
    expect(seen[0]).toEqual(seen[1]);
  });

  test("is not sent to who belongs already, nor by coaches", async () => {
    const owner = await house.organisation();
    await joined(owner, "belongs@example.test", "coach");
    expect((await refusalOf(owner.call.members.invitations.create({ email: "BELONGS@example.test", role: "viewer" }))).code).toBe("member-exists");
    const coach = await house.organisation("coach");
    expect((await refusalOf(coach.call.members.invitations.create({ email: "x@example.test", role: "viewer" }))).code).toBe("not-allowed");
  });
});

describe("roles", () => {
  test("hold from the next request on", async () => {
    const owner = await house.organisation();
    const { at, member } = await joined(owner, "promoted@example.test", "viewer");
    const make = async () => (await at.post("/v1/clients", { name: "By role", time_zone: "Europe/London" })).status;
    expect(await make()).toBe(403);
    await owner.call.members.changeRole({ id: member.id, role: "coach" });
    expect(await make()).toBe(201);
    await owner.call.members.remove({ id: member.id });
    await at.get("/v1/organisation");
    const { id } = (await (await at.get("/v1/organisation")).json()) as { id: string };
    expect(id).not.toBe(owner.scope.organisation);
  });

  test("the last owner stays one", async () => {
    const owner = await house.organisation();
    const { id } = (await owner.call.members.list()).data[0] ?? { id: "" };
    expect((await refusalOf(owner.call.members.changeRole({ id, role: "coach" }))).code).toBe("last-owner");
    expect((await refusalOf(owner.call.members.remove({ id }))).code).toBe("last-owner");
    await joined(owner, "co-owner@example.test", "owner");
    expect((await owner.call.members.changeRole({ id, role: "coach" })).role).toBe("coach");
  });

  test("of two owners who remove each other at once, one stays", async () => {
    const owner = await house.organisation();
    const { member } = await joined(owner, "rival@example.test", "owner");
    const results = await Promise.allSettled([owner.call.members.remove({ id: member.id }), owner.call.members.remove({ id: owner.scope.actor.id })]);
    expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    const left = await asSuperuser(house, "select user_id from members where org_id = $1 and role = 'owner'", [owner.scope.organisation]);
    expect(left).toHaveLength(1);
  });

  test("are not changed on what was read before somebody else changed it", async () => {
    const owner = await house.organisation();
    const { member } = await joined(owner, "raced@example.test", "viewer");
    await owner.call.members.changeRole({ id: member.id, role: "coach", ifVersion: member.version });
    expect((await refusalOf(owner.call.members.changeRole({ id: member.id, role: "viewer", ifVersion: member.version }))).code).toBe("precondition-failed");
  });

  test("a key makes no owners, and invites nobody in test mode", async () => {
    const owner = await house.organisation();
    const app = house.app();
    const { secret } = await aKey(owner.call);
    const trial = await aKey(owner.call, { livemode: false });
    const { member } = await joined(owner, "by-key@example.test", "viewer");
    expect(await refusal(await ask(app, "/member-invitations", { secret, body: { email: "a@example.test", role: "owner" } }))).toEqual([403, "not-allowed"]);
    expect(await refusal(await ask(app, `/members/${member.id}`, { secret, method: "PATCH", body: { role: "owner" } }))).toEqual([403, "not-allowed"]);
    expect((await ask(app, `/members/${member.id}`, { secret, method: "PATCH", body: { role: "coach" } })).status).toBe(200);
    expect(await refusal(await ask(app, "/member-invitations", { secret: trial.secret, body: { email: "a@example.test", role: "coach" } }))).toEqual([403, "not-allowed"]);
  });

  test("another organisation's members are nobody", async () => {
    const [owner, other] = [await house.organisation(), await house.organisation()];
    const { id } = other.scope.actor;
    const { members } = owner.call;
    for (const call of [() => members.get({ id }), () => members.changeRole({ id, role: "viewer" }), () => members.remove({ id })]) {
      expect((await refusalOf(call())).code).toBe("not-found");
    }
  });
});

describe("people", () => {
  test("see where they are signed in, and end what is not theirs no more", async () => {
    const [here, there] = [browser(house), browser(house)];
    for (const at of [here, there]) await at.signIn("sessions@example.test");
    const { data } = (await (await here.get("/auth/sessions")).json()) as { data: { id: string; current: boolean }[] };
    expect(data.filter(({ current }) => current)).toHaveLength(1);
    expect(data).toHaveLength(2);
    const other = data.find(({ current }) => !current)?.id;
    const stranger = browser(house);
    await stranger.signIn("stranger@example.test");
    expect(await refusal(await stranger.post("/auth/sessions/end", { id: other }))).toEqual([404, "not-found"]);
    expect((await here.post("/auth/sessions/end", { id: other })).status).toBe(200);
    expect([await here.isSignedIn(), await there.isSignedIn()]).toEqual([true, false]);
    await there.signIn("sessions@example.test");
    expect(await (await there.post("/auth/sessions/end-others", {})).json()).toEqual({ ended: 1 });
    expect([await here.isSignedIn(), await there.isSignedIn()]).toEqual([false, true]);
  });

  test("work in one of their organisations, which they choose, and in no other", async () => {
    const owner = await house.organisation();
    const { at } = await joined(owner, "two.places@example.test", "coach");
    const mine = browser(house);
    await mine.signIn("own.place@example.test");
    const own = ((await (await mine.get("/v1/organisation")).json()) as { id: string }).id;
    expect(await refusal(await at.post("/auth/organisation", { id: own }))).toEqual([404, "not-found"]);
    at.cookies.set("tact.organisation", own);
    expect(((await (await at.get("/v1/organisation")).json()) as { id: string }).id).toBe(owner.scope.organisation);
    const { data } = (await (await at.get("/auth/organisations")).json()) as { data: { id: string; current: boolean }[] };
    expect(data).toEqual([{ id: owner.scope.organisation, name: expect.any(String), current: true }]);
  });
});

test("everyone sets their own mail of the day, and the next one is worked out anew", async () => {
  const { call, scope } = await house.organisation("viewer");
  expect(await call.session.digest()).toEqual({ digest: true, digestHour: 7 });
  await asSuperuser(house, "update members set next_digest_at = now() where user_id = $1", [scope.actor.id]);
  expect(await call.session.setDigest({ digestHour: 6 })).toEqual({ digest: true, digestHour: 6 });
  expect(await asSuperuser(house, "select next_digest_at from members where user_id = $1", [scope.actor.id])).toEqual([{ next_digest_at: null }]);
  expect(await call.session.setDigest({ digest: false })).toEqual({ digest: false, digestHour: 6 });
});

test("the organisation is renamed by owners, at the version that they read", async () => {
  const owner = await house.organisation();
  const { version } = await owner.call.organisation.get();
  expect(await owner.call.organisation.update({ name: "Harbour", ifVersion: version })).toMatchObject({ name: "Harbour", version: version + 1 });
  expect((await refusalOf(owner.call.organisation.update({ name: "No", ifVersion: version }))).code).toBe("precondition-failed");
  const coach = await house.organisation("coach");
  expect((await refusalOf(coach.call.organisation.update({ name: "No" }))).code).toBe("not-allowed");
});
