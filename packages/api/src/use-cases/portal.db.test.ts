import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { asSuperuser } from "../../testing/as-superuser.ts";
import { everyRow } from "../../testing/every-row.ts";
import { aKey, ask, refusal } from "../../testing/programs.ts";
import { anApplication, type Caller, interviewHeld, openTestHouse, publicUrl, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { snakeCased } from "../rest/snake-case.ts";
import { restRoutes } from "../rest/rest-routes.ts";
import type { PortalView } from "../views/portal.ts";

let house: TestHouse;
let app: ReturnType<TestHouse["app"]>;
let call: Caller;
beforeAll(async () => {
  house = await openTestHouse();
  app = house.app();
  ({ call } = await house.organisation());
});
afterAll(async () => await house[Symbol.asyncDispose]());

/** A client with an interview behind them, and the secret of their link. */
async function aClient(by: Caller = call) {
  const ids = await anApplication(by);
  await by.facts.record({ applicationId: ids.applicationId, facts: [interviewHeld] });
  const made = await by.portalLinks.create({ clientId: ids.clientId });
  return { ...ids, link: made.link, secret: made.secret ?? "", url: made.url };
}

const view = async (secret: string, through = app) => (await (await ask(through, "/portal", { secret })).json()) as { client: { id: string }; applications: { id: string; steps: { id: string; kind: string; drafts: object[] }[] }[] };

const seen = async (secret: string) => {
  const answer = await app.request(`${publicUrl}/trpc/portal.view`, { headers: { authorization: `Bearer ${secret}` } });
  return ((await answer.json()) as { result: { data: PortalView } }).result.data;
};

describe("a client's link", () => {
  test("shows what to do, what to say, and why now", async () => {
    const { secret, clientId, applicationId, url } = await aClient();
    expect(url).toBe(`${publicUrl}/p/${secret}`);
    const seen = await view(secret);
    expect([seen.client.id, seen.applications.map(({ id }) => id)]).toEqual([clientId, [applicationId]]);
    const thanks = seen.applications[0]?.steps.find(({ kind }) => kind === "thank-you");
    expect(thanks?.drafts.length).toBeGreaterThan(0);
    expect(thanks).toMatchObject({ status: "late", because: expect.arrayContaining([expect.any(String)]) });
  });

  test("says the same on tRPC", async () => {
    const { secret, clientId } = await aClient();
    const answer = await app.request(`${publicUrl}/trpc/portal.view`, { headers: { authorization: `Bearer ${secret}` } });
    expect(((await answer.json()) as { result: { data: PortalView } }).result.data.client.id).toBe(clientId);
  });

  test("marks a step done, in the client's own name", async () => {
    const { secret, applicationId, clientId } = await aClient();
    const step = (await view(secret)).applications[0]?.steps.find(({ kind }) => kind === "thank-you");
    const done = await ask(app, "/portal/done", { secret, body: { application_id: applicationId, step_id: step?.id } });
    expect(done.status).toBe(201);
    expect((await view(secret)).applications[0]?.steps.some(({ id }) => id === step?.id)).toBe(false);
    const [fact] = await asSuperuser(house, "select actor_kind, actor_id, source from facts where application_id = $1 order by sequence desc limit 1", [applicationId]);
    expect(fact).toEqual({ actor_kind: "client", actor_id: clientId, source: "portal" });
    expect((await refusal(await ask(app, "/portal/done", { secret, body: { application_id: applicationId, step_id: step?.id } })))[1]).toBe("step-not-open");
  });

  test("records that they answered, and that the client needs longer", async () => {
    const { secret, applicationId } = await aClient();
    expect((await ask(app, "/portal/record", { secret, body: { what: "they-answered", application_id: applicationId } })).status).toBe(201);
    const step = (await view(secret)).applications[0]?.steps.find(({ kind }) => kind === "debrief" || kind === "thank-you");
    const longer = { what: "need-longer", application_id: applicationId, step_id: step?.id, on: "2026-11-26" };
    expect((await ask(app, "/portal/record", { secret, body: longer })).status).toBe(201);
    const facts = await asSuperuser<{ type: string }>(house, "select type from facts where application_id = $1 order by sequence", [applicationId]);
    expect(facts.map(({ type }) => type)).toEqual(["interview-scheduled", "message-received", "step-pinned"]);
    for (const on of ["2026-11-20", "2027-11-26"]) expect((await ask(app, "/portal/record", { secret, body: { ...longer, on } })).status).toBe(422);
  });

  test("says who looks after the client, where things stand, and to which days a step may be put off", async () => {
    const { secret } = await aClient();
    const { coach, organisation, applications } = await seen(secret);
    expect([coach, organisation !== ""]).toEqual(["Iris Vale", true]);
    const [application] = applications;
    expect(application).toMatchObject({ state: "waiting", decision: { basis: "assumed" } });
    // Thanks of Monday, on Tuesday: the day after is late, and the one after that would not help any more.
    expect(application?.steps.find(({ kind }) => kind === "thank-you")?.longer).toEqual([{ on: "2026-11-25", verdict: "late" }]);
    expect(application?.steps.filter(({ status }) => status === "planned").every(({ longer }) => longer.length === 0)).toBe(true);
  });

  test("shows the words that the coach kept, in place of those that the facts make", async () => {
    const { secret, applicationId } = await aClient();
    const step = (await seen(secret)).applications[0]?.steps.find(({ kind }) => kind === "thank-you");
    const [fresh] = step?.drafts ?? [];
    expect(fresh?.kept).toBe(false);
    const where = { applicationId, stepId: step?.id ?? "", form: "email" as const, recipient: fresh?.recipient?.id ?? null };
    await call.drafts.keep({ ...where, tone: "plain", subject: "Thank you", body: "Hello Dana,\n\nThank you for the conversation about the studio.\n\nMaya" });
    const [shown] = (await seen(secret)).applications[0]?.steps.find(({ id }) => id === step?.id)?.drafts ?? [];
    expect(shown).toMatchObject({ kept: true, subject: "Thank you", body: expect.stringContaining("about the studio") });
  });

  test.each([
    ["they-said-when", { on: "2026-12-04" }, "decision-promised", "waiting"],
    ["they-made-an-offer", { answerBy: "2026-12-01" }, "offer-received", "offer"],
    ["they-said-no", {}, "rejected", "ended"],
  ] as const)("records %s", async (what, more, type, state) => {
    const { secret, applicationId } = await aClient();
    expect((await ask(app, "/portal/record", { secret, body: snakeCased({ what, applicationId, ...more }) })).status).toBe(201);
    const [fact] = await asSuperuser(house, "select type, source from facts where application_id = $1 order by sequence desc limit 1", [applicationId]);
    expect([fact, (await seen(secret)).applications[0]?.state]).toEqual([{ type, source: "portal" }, state]);
  });

  test("takes a second day that they name as a delay", async () => {
    const { secret, applicationId } = await aClient();
    for (const on of ["2026-11-27", "2026-12-04"]) await ask(app, "/portal/record", { secret, body: { what: "they-said-when", application_id: applicationId, on } });
    expect((await seen(secret)).applications[0]).toMatchObject({ state: "delayed", decision: { to: "2026-12-04", slips: 1 } });
  });

  test("lists what the client said, and takes it back whenever they like, once", async () => {
    const { secret, applicationId } = await aClient();
    const before = (await seen(secret)).applications;
    const step = before[0]?.steps.find(({ kind }) => kind === "thank-you");
    await ask(app, "/portal/done", { secret, body: { application_id: applicationId, step_id: step?.id } });
    const [recorded] = (await seen(secret)).recorded;
    expect(recorded).toMatchObject({ applicationId, what: "done", stepId: step?.id, title: step?.title });
    try {
      house.at("2026-11-24T20:00:00Z");
      const body = { application_id: applicationId, fact_id: recorded?.factId };
      expect((await ask(app, "/portal/undo", { secret, body })).status).toBe(201);
      expect((await refusal(await ask(app, "/portal/undo", { secret, body })))[1]).toBe("not-found");
      const after = await seen(secret);
      expect([after.recorded, after.applications[0]?.steps.some(({ id }) => id === step?.id)]).toEqual([[], true]);
    } finally {
      house.at(startOfTest);
    }
  });

  test("takes back nothing that a coach recorded", async () => {
    const { secret, applicationId } = await aClient();
    const refused = await ask(app, "/portal/undo", { secret, body: { application_id: applicationId, fact_id: "f1" } });
    expect(await refusal(refused)).toEqual([404, "not-found"]);
  });

  test("gives one calendar at a time, which ends with the link", async () => {
    const { secret, link } = await aClient();
    const subscribe = async () => (await (await ask(app, "/portal/calendar", { secret, method: "POST" })).json()) as { url: string; replaced: boolean };
    const first = await subscribe();
    expect([first.replaced, await (await app.request(first.url)).text()]).toEqual([false, expect.stringContaining("Northwind")]);
    expect((await seen(secret)).calendar?.madeAt).toBe(startOfTest);
    const second = await subscribe();
    expect([second.replaced, (await app.request(first.url)).status, (await app.request(second.url)).status]).toEqual([true, 410, 200]);
    await call.portalLinks.revoke({ id: link.id });
    expect((await app.request(second.url)).status).toBe(410);
  });

  test("keeps its calendar apart from those that others name", async () => {
    const { clientId } = await aClient();
    expect(await refusalOf(call.feeds.create({ name: "Mine", clientId, externalSource: "portal", externalId: "1" }))).toEqual({ code: "invalid-input", problems: ["/externalSource"] });
  });

  test("gives a calendar that leads to no page which only the coach can open", async () => {
    const { secret, applicationId } = await aClient();
    const interview = { id: "f9", type: "interview-scheduled", at: startOfTest, interview: "int-9", starts: "2026-12-01T10:00:00-05:00", ends: "2026-12-01T11:00:00-05:00" } as const;
    await call.facts.record({ applicationId, facts: [interview] });
    const { url } = (await (await ask(app, "/portal/calendar", { secret, method: "POST" })).json()) as { url: string };
    const told = (await (await app.request(url)).text()).replaceAll("\r\n ", "");
    expect(told).toContain("Open your private link");
    expect(told).toContain("SUMMARY:Interview");
    expect(told).not.toMatch(/^URL|\/applications\/|\/p\//m);
  });

  test("is told once and stored as its hash", async () => {
    const { secret, link } = await aClient();
    const [stored] = await asSuperuser<{ kept: string }>(house, "select string_agg(l::text, ' ') as kept from portal_links l");
    expect(stored?.kept).not.toContain(secret.slice(20));
    expect(JSON.stringify([await call.portalLinks.list(), await call.portalLinks.get({ id: link.id })])).not.toContain(secret.slice(20));
  });

  test("opens nothing after it was revoked, or has expired", async () => {
    const { secret, link } = await aClient();
    expect((await ask(app, "/portal", { secret })).status).toBe(200);
    try {
      house.at(link.expiresAt ?? "");
      expect(await refusal(await ask(app, "/portal", { secret }))).toEqual([401, "key-not-valid"]);
    } finally {
      house.at(startOfTest);
    }
    await call.portalLinks.revoke({ id: link.id });
    await expect.poll(async () => (await ask(app, "/portal", { secret })).status, { timeout: 20_000, interval: 20 }).toBe(401);
  });

  test("that a partner made under its own id is made once", async () => {
    const { clientId } = await aClient();
    const theirs = { externalSource: "ats", externalId: "link-1" };
    const [first, second] = [await call.portalLinks.create({ clientId, ...theirs }), await call.portalLinks.create({ clientId, ...theirs })];
    expect([first.made, second.made, second.link.id, second.secret]).toEqual([true, false, first.link.id, null]);
    const other = await aClient();
    expect((await refusalOf(call.portalLinks.create({ clientId: other.clientId, ...theirs }))).code).toBe("external-id-taken");
  });

  test.each(["2026-11-24T13:59:00Z", "2028-12-01T00:00:00Z"])("does not end at %s", async (expiresAt) => {
    const { clientId } = await aClient();
    expect(await refusalOf(call.portalLinks.create({ clientId, expiresAt }))).toEqual({ code: "invalid-input", problems: ["/expiresAt"] });
  });
});

describe("of another client", () => {
  test("nothing can be seen, recorded or told apart from what does not exist", async () => {
    // Apart from the others: a calendar that one of them fetched is noted a moment later.
    await using apart = await openTestHouse();
    const by = apart.app();
    const { call: coach } = await apart.organisation();
    const [own, sibling] = [await aClient(coach), await aClient(coach)];
    const elsewhere = await aClient((await apart.organisation()).call);
    const before = await everyRow(apart);
    for (const other of [sibling, elsewhere]) {
      const step = (await view(other.secret, by)).applications[0]?.steps[0]?.id;
      const shown = JSON.stringify(await view(own.secret, by));
      for (const id of [other.clientId, other.applicationId, other.employerId, step ?? "none"]) expect(shown).not.toContain(id);
      for (const [path, body] of [
        ["/portal/done", { application_id: other.applicationId, step_id: step }],
        ["/portal/record", { what: "they-answered", application_id: other.applicationId }],
        ["/portal/record", { what: "they-said-when", application_id: other.applicationId, on: "2026-12-04" }],
        ["/portal/undo", { application_id: other.applicationId, fact_id: "f1" }],
        ["/portal/record", { what: "need-longer", application_id: other.applicationId, step_id: step, on: "2026-11-26" }],
      ] as const) {
        const refused = (await (await ask(by, path, { secret: own.secret, body })).json()) as { code: string; detail: string };
        const unknown = (await (await ask(by, path, { secret: own.secret, body: { ...body, application_id: "app_unknown" } })).json()) as { code: string; detail: string };
        expect([refused.code, refused.detail]).toEqual(["not-found", unknown.detail]);
      }
    }
    const after = await everyRow(apart);
    expect({ ...after, "public.portal_links": "" }).toEqual({ ...before, "public.portal_links": "" });
  });

  test("no other operation is open to a link, on either door", async () => {
    const { secret } = await aClient();
    const closed = restRoutes.filter(({ useCase }) => useCase.permission !== "open" && !String(useCase.permission).startsWith("portal:"));
    expect(closed.length).toBeGreaterThan(20);
    for (const { method, path } of closed) {
      const address = path.replaceAll(/\{\w+\}/g, "x");
      const hasBody = method !== "get" && method !== "delete";
      const answer = await ask(app, address, { secret, method: method.toUpperCase(), ...(hasBody ? { body: {} } : {}) });
      expect([method, path, [403, 404, 415, 422].includes(answer.status)]).toEqual([method, path, true]);
    }
    for (const procedure of ["clients.list", "queue.today", "session.me", "apiKeys.list", "members.list"]) {
      const answer = await app.request(`${publicUrl}/trpc/${procedure}`, { headers: { authorization: `Bearer ${secret}` } });
      expect([procedure, answer.status]).toEqual([procedure, 403]);
    }
  });

  test("and the portal is for clients alone: neither members nor keys have one", async () => {
    const { secret } = await aKey(call);
    expect(await refusal(await ask(app, "/portal", { secret }))).toEqual([403, "not-allowed"]);
    expect((await refusalOf(call.portal.view())).code).toBe("not-allowed");
  });
});
