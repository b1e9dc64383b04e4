import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSuperuser } from "../../testing/as-superuser.ts";
import { type Browser, browser } from "../../testing/browser.ts";
import { refusal } from "../../testing/programs.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../../testing/test-house.ts";
import { codeOfApp } from "../../testing/totp.ts";

let house: TestHouse;
beforeAll(async () => void (house = await openTestHouse()));
afterAll(async () => await house[Symbol.asyncDispose]());

let people = 0;

/** The code that was not used yet. It stays valid when the half minute ends while it travels. */
const next = (uri: string) => codeOfApp(uri, 1);

/** Somebody with a second factor, signed in, and what their app and their paper hold. */
async function withSecondFactor(): Promise<{ email: string; at: Browser; uri: string; backupCodes: string[]; used: string }> {
  const email = `second${(people += 1)}@example.test`;
  const at = browser(house);
  await at.signIn(email);
  const { uri, backupCodes } = (await (await at.post("/auth/two-factor/set-up", {})).json()) as { uri: string; backupCodes: string[] };
  const used = codeOfApp(uri);
  const confirmed = await at.post("/auth/two-factor/confirm", { code: used });
  expect([confirmed.status, await confirmed.json()]).toEqual([200, { enabled: true }]);
  return { email, at, uri, backupCodes, used };
}

describe("setting it up", () => {
  test("takes effect with the first code, and not before", async () => {
    const email = "begun@example.test";
    const at = browser(house);
    await at.signIn(email);
    const set = (await (await at.post("/auth/two-factor/set-up", {})).json()) as { uri: string; backupCodes: string[] };
    expect(set.uri).toMatch(/^otpauth:\/\/totp\/Tact:begun%40example\.test\?/);
    expect(new Set(set.backupCodes).size).toBe(10);
    expect(await (await at.get("/auth/two-factor")).json()).toEqual({ enabled: false });
    expect(await refusal(await at.post("/auth/two-factor/confirm", { code: "000000" }))).toEqual([401, "second-factor-wrong"]);
    expect(await browser(house).signIn(email)).toBe(`${publicUrl}/today`);
  });

  test("ends the sessions that were made without it, and keeps its own", async () => {
    const email = "elsewhere@example.test";
    const [elsewhere, at] = [browser(house), browser(house)];
    await elsewhere.signIn(email);
    await at.signIn(email);
    const { uri } = (await (await at.post("/auth/two-factor/set-up", {})).json()) as { uri: string };
    await at.post("/auth/two-factor/confirm", { code: codeOfApp(uri) });
    expect([await elsewhere.isSignedIn(), await at.isSignedIn()]).toEqual([false, true]);
  });

  test("is not for somebody who has one, nor for nobody", async () => {
    const { at } = await withSecondFactor();
    at.moves();
    expect((await refusal(await at.post("/auth/two-factor/set-up", {})))[1]).toBe("conflict");
    expect(await refusal(await browser(house).post("/auth/two-factor/set-up", {}))).toEqual([401, "sign-in-required"]);
  });

  test("stores neither the secret nor a backup code in the clear", async () => {
    const { uri, backupCodes } = await withSecondFactor();
    const [stored] = await asSuperuser<{ kept: string }>(house, "select string_agg(f::text, ' ') as kept from auth.two_factor f");
    const secret = new URL(uri).searchParams.get("secret") ?? "";
    for (const text of [secret, ...backupCodes]) expect(stored?.kept).not.toContain(text);
  });
});

describe("signing in", () => {
  test("with a link alone gives no session: the code is asked for first", async () => {
    const { email, uri } = await withSecondFactor();
    const at = browser(house);
    expect(await at.signIn(email, "/caseload?x=1")).toBe(`${publicUrl}/sign-in/code?to=%2Fcaseload%3Fx%3D1`);
    expect(await at.isSignedIn()).toBe(false);
    expect([...at.cookies.keys()]).toEqual(["tact.two_factor"]);
    expect((await at.get("/v1/clients")).status).toBe(401);
    const answer = await at.post("/auth/two-factor/verify", { code: next(uri) });
    expect([answer.status, await answer.json()]).toEqual([200, { signedIn: true }]);
    expect(await at.isSignedIn()).toBe(true);
    expect(at.cookies.has("tact.two_factor")).toBe(false);
  });

  test("by the demo's button asks as well", async () => {
    const { email } = await withSecondFactor();
    const at = browser(house, house.app({ demoEmail: email }));
    await at.post("/auth/demo", {});
    expect(await at.isSignedIn()).toBe(false);
  });

  test("with a backup code works once", async () => {
    const { email, backupCodes } = await withSecondFactor();
    const code = backupCodes[0] ?? "";
    const [first, second] = [browser(house), browser(house)];
    await first.signIn(email);
    expect((await first.post("/auth/two-factor/verify", { code })).status).toBe(200);
    await second.signIn(email);
    expect(await refusal(await second.post("/auth/two-factor/verify", { code }))).toEqual([401, "second-factor-wrong"]);
    expect(await second.isSignedIn()).toBe(false);
  });

  test("with a code that was used is refused, also at the same time", async () => {
    const { email, uri } = await withSecondFactor();
    const browsers = [browser(house), browser(house), browser(house)];
    for (const at of browsers) await at.signIn(email);
    const code = next(uri);
    const statuses = await Promise.all(browsers.map(async (at) => (await at.post("/auth/two-factor/verify", { code })).status));
    expect(statuses.toSorted()).toEqual([200, 401, 401]);
    expect((await Promise.all(browsers.map((at) => at.isSignedIn()))).filter(Boolean)).toHaveLength(1);
  });

  test("without a challenge, or with that of another person, is refused", async () => {
    const [one, other] = [await withSecondFactor(), await withSecondFactor()];
    expect(await refusal(await browser(house).post("/auth/two-factor/verify", { code: next(one.uri) }))).toEqual([401, "second-factor-over"]);
    const at = browser(house);
    await at.signIn(one.email);
    expect(await refusal(await at.post("/auth/two-factor/verify", { code: next(other.uri) }))).toEqual([401, "second-factor-wrong"]);
    at.cookies.set("tact.two_factor", (at.cookies.get("tact.two_factor") ?? "").replace(/^2fa-./, "2fa-!"));
    expect(await refusal(await at.post("/auth/two-factor/verify", { code: next(one.uri) }))).toEqual([401, "second-factor-over"]);
  });

  test("is over after five wrong codes, and the right one comes too late", async () => {
    const { email, uri } = await withSecondFactor();
    const at = browser(house);
    await at.signIn(email);
    for (let wrong = 0; wrong < 5; wrong += 1) {
      at.moves();
      expect((await refusal(await at.post("/auth/two-factor/verify", { code: "000000" })))[1]).toBe("second-factor-wrong");
    }
    at.moves();
    expect(await refusal(await at.post("/auth/two-factor/verify", { code: next(uri) }))).toEqual([401, "second-factor-over"]);
  });

  test("is locked for a quarter of an hour after ten wrong codes, whichever link they came with", async () => {
    const { email, uri } = await withSecondFactor();
    for (let link = 0; link < 2; link += 1) {
      const at = browser(house);
      await at.signIn(email);
      for (let wrong = 0; wrong < 5; wrong += 1) {
        at.moves();
        await at.post("/auth/two-factor/verify", { code: "000000" });
      }
    }
    const at = browser(house);
    await at.signIn(email);
    const answer = await at.post("/auth/two-factor/verify", { code: next(uri) });
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await refusal(answer)).toEqual([429, "second-factor-locked"]);
    await asSuperuser(house, "update auth.two_factor set locked_until = now() - interval '1 second' where locked_until is not null");
    at.moves();
    expect((await at.post("/auth/two-factor/verify", { code: next(uri) })).status).toBe(200);
  });

  test("tells no script the session's token", async () => {
    const { email, uri } = await withSecondFactor();
    const at = browser(house);
    await at.signIn(email);
    const answer = await at.post("/auth/two-factor/verify", { code: next(uri) });
    const token = (at.cookies.get("tact.session_token") ?? "").split(".")[0] ?? "";
    expect(token.length).toBeGreaterThan(20);
    expect(await answer.text()).not.toContain(token);
  });
});

async function trusting() {
  const { email, uri, backupCodes } = await withSecondFactor();
  const at = browser(house);
  await at.signIn(email);
  await at.post("/auth/two-factor/verify", { code: next(uri), trustDevice: true });
  await at.post("/auth/sign-out", {});
  return { email, at, backupCodes };
}

describe("a device that is trusted", () => {
  test("is asked for no code, and gets another token each time", async () => {
    const { email, at } = await trusting();
    const token = at.cookies.get("tact.trust_device");
    expect(await at.signIn(email)).toBe(`${publicUrl}/today`);
    expect(await at.isSignedIn()).toBe(true);
    expect(at.cookies.get("tact.trust_device")).not.toBe(token);
    const thief = browser(house);
    thief.cookies.set("tact.trust_device", token ?? "");
    expect(await thief.signIn(email)).toContain("/sign-in/code");
  });

  test("is trusted for its own person alone", async () => {
    const { at } = await trusting();
    const other = await withSecondFactor();
    expect(await at.signIn(other.email)).toContain("/sign-in/code");
  });

  test("is trusted no longer once the second factor was set up anew", async () => {
    const { email, at, backupCodes } = await trusting();
    await at.signIn(email);
    expect((await at.post("/auth/two-factor/switch-off", { code: backupCodes[0] })).status).toBe(200);
    at.moves();
    const again = (await (await at.post("/auth/two-factor/set-up", {})).json()) as { uri: string };
    await at.post("/auth/two-factor/confirm", { code: codeOfApp(again.uri) });
    await at.post("/auth/sign-out", {});
    expect(await at.signIn(email)).toContain("/sign-in/code");
  });
});

describe("what would weaken it", () => {
  test.each(["/auth/two-factor/switch-off", "/auth/two-factor/backup-codes"])("needs a code besides a session: %s", async (path) => {
    const { at, email, uri, used } = await withSecondFactor();
    at.moves();
    expect((await at.post(path, {})).status).toBe(422);
    expect(await refusal(await at.post(path, { code: "000000" }))).toEqual([401, "second-factor-wrong"]);
    expect(await refusal(await at.post(path, { code: used }))).toEqual([401, "second-factor-wrong"]);
    at.moves();
    expect((await at.post(path, { code: next(uri) })).status).toBe(200);
    const off = path.endsWith("off");
    expect(await browser(house).signIn(email)).toBe(off ? `${publicUrl}/today` : `${publicUrl}/sign-in/code?to=%2Ftoday`);
  });

  test("is locked after ten wrong codes", async () => {
    const { at, uri } = await withSecondFactor();
    for (let wrong = 0; wrong < 10; wrong += 1) {
      at.moves();
      await at.post("/auth/two-factor/switch-off", { code: "000000" });
    }
    at.moves();
    expect(await refusal(await at.post("/auth/two-factor/switch-off", { code: next(uri) }))).toEqual([429, "second-factor-locked"]);
  });

  test("new backup codes end the old ones", async () => {
    const { at, email, uri, backupCodes } = await withSecondFactor();
    at.moves();
    const made = (await (await at.post("/auth/two-factor/backup-codes", { code: next(uri) })).json()) as { backupCodes: string[] };
    expect(made.backupCodes.filter((code) => backupCodes.includes(code))).toEqual([]);
    const other = browser(house);
    await other.signIn(email);
    expect((await other.post("/auth/two-factor/verify", { code: backupCodes[0] })).status).toBe(401);
    expect((await other.post("/auth/two-factor/verify", { code: made.backupCodes[0] })).status).toBe(200);
  });
});

async function change(at: Browser, body: object): Promise<[number, string]> {
  const headers = { cookie: [...at.cookies].map(([name, value]) => `${name}=${value}`).join("; "), origin: publicUrl, "content-type": "application/json" };
  const answer = await house.app().request(`${publicUrl}/v1/organisation`, { method: "PATCH", headers, body: JSON.stringify(body) });
  return await refusal(answer);
}

test("whoever has it is told by mail when it is changed, and when it is turned off", async () => {
  const { at, email, uri } = await withSecondFactor();
  await at.get("/v1/organisation");
  at.moves();
  const made = (await (await at.post("/auth/two-factor/backup-codes", { code: next(uri) })).json()) as { backupCodes: string[] };
  expect((await at.post("/auth/two-factor/switch-off", { code: made.backupCodes[0] })).status).toBe(200);
  const mails = await asSuperuser<{ subject: string; body: string }>(house, "select subject, body from mails where kind = 'security' and to_address = $1 order by id", [email]);
  expect(mails.map(({ subject }) => subject)).toEqual(["New backup codes", "Two-factor sign-in is off"]);
  for (const { body } of mails) for (const code of made.backupCodes) expect(body).not.toContain(code);
});

describe("an organisation that asks for a second factor", () => {
  test("lets nobody in who has none, and everybody set one up", async () => {
    const { at } = await withSecondFactor();
    const { id } = (await (await at.get("/v1/organisation")).json()) as { id: string };
    const member = browser(house);
    await member.signIn("colleague@example.test");
    await member.get("/v1/organisation");
    const [person] = await asSuperuser<{ id: string }>(house, `select id from auth."user" where email = 'colleague@example.test'`);
    await asSuperuser(house, "insert into members (org_id, user_id, role, created_at) values ($1, $2, 'coach', now())", [id, person?.id]);
    expect((await member.post("/auth/organisation", { id })).status).toBe(200);
    expect((await member.get("/v1/clients")).status).toBe(200);

    expect((await change(member, { two_factor_required: true }))[0]).toBe(403);
    expect((await change(at, { two_factor_required: true }))[0]).toBe(200);
    expect(await refusal(await member.get("/v1/clients"))).toEqual([403, "two-factor-required"]);
    const procedure = (await (await member.get("/trpc/session.me")).json()) as { error: { data: { code: string } } };
    expect(procedure.error.data.code).toBe("two-factor-required");

    const { uri } = (await (await member.post("/auth/two-factor/set-up", {})).json()) as { uri: string };
    expect((await member.post("/auth/two-factor/confirm", { code: codeOfApp(uri) })).status).toBe(200);
    expect((await member.get("/v1/clients")).status).toBe(200);
  });

  test("is asked for by owners who have one themselves", async () => {
    const at = browser(house);
    await at.signIn("bare@example.test");
    expect(await change(at, { two_factor_required: true })).toEqual([409, "two-factor-first"]);
  });
});

test.each([
  "/auth/two-factor/enable",
  "/auth/two-factor/disable",
  "/auth/two-factor/verify-totp",
  "/auth/two-factor/verify-backup-code",
  "/auth/two-factor/get-totp-uri",
  "/auth/two-factor/generate-backup-codes",
  "/auth/two-factor/send-otp",
  "/auth/two-factor/view-backup-codes",
])("better-auth's own %s is not served", async (path) => {
  const { at, uri } = await withSecondFactor();
  at.moves();
  expect((await at.post(path, { code: codeOfApp(uri), method: "totp" })).status).toBe(404);
});

test.each(["/auth/two-factor/set-up", "/auth/two-factor/verify", "/auth/two-factor/switch-off", "/auth/sessions/end-others", "/auth/organisation", "/auth/invitations/accept"])(
  "%s takes nothing from pages of other sites, nor from nowhere",
  async (path) => {
    for (const headers of [{ origin: "https://evil.example" }, {}]) {
      const answer = await house.app().request(publicUrl + path, { method: "POST", headers: { ...headers, "content-type": "application/json" }, body: "{}" });
      expect(await refusal(answer)).toEqual([403, "foreign-origin"]);
    }
  },
);
