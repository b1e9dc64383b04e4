import * as db from "@tact/db";
import { withOrganisation } from "@tact/db";
import { Webhook } from "standardwebhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { anApplication, type Caller, interviewHeld, openTestHouse, refusalOf, startOfTest, type TestHouse } from "../../testing/test-house.ts";
import { webhookReceiver, type WebhookReceiver } from "../../testing/webhook-receiver.ts";
import { deliverDue } from "../jobs/deliver-due.ts";
import { tellSteps } from "../jobs/tell-steps.ts";
import type { Scope } from "../use-cases/deps.ts";
import { attemptDelivery, type AttemptResult, type DeliveryDeps } from "./attempt-delivery.ts";
import { eventTold } from "./event-bodies.ts";
import { thisNetwork } from "./network.ts";
import { mostAttempts } from "./retry-plan.ts";

let house: TestHouse;
let receiver: WebhookReceiver;
let deps: DeliveryDeps & { db: db.Database };
beforeAll(async () => {
  house = await openTestHouse();
  house.deps.webhookReach = { allowPrivate: true };
  receiver = await webhookReceiver();
  deps = { ...house.deps, network: thisNetwork({ ownNames: true }), chance: () => 0, answerWithin: 2_000 };
});
beforeEach(async () => {
  house.at(startOfTest);
  receiver.reset();
  await house.deps.db.execute("update worker.marks set at = '2026-11-24T14:00:00Z'");
});
afterAll(async () => {
  await receiver.close();
  await house[Symbol.asyncDispose]();
});

/** Makes one attempt at each delivery of an organisation that is due. */
async function deliver({ organisation }: Scope): Promise<AttemptResult[]> {
  const due = (await db.locateDeliveriesDue(house.deps.db, { at: deps.clock(), limit: 1_000 })).filter((one) => one.organisation === organisation);
  const results: AttemptResult[] = [];
  for (const { id } of due) results.push(await attemptDelivery(deps, { organisation, deliveryId: id }));
  return results;
}

const anEndpoint = (call: Caller, more: object = {}) => call.webhooks.endpoints.create({ url: receiver.url, events: ["plan.changed"], ...more });
const deliveriesOf = async (call: Caller) => (await call.webhooks.deliveries.list()).data;

/** An organisation with an application, an endpoint, and a plan that changed. */
async function changedPlan(more: object = {}) {
  const { call, scope } = await house.organisation();
  const { endpoint, secret } = await anEndpoint(call, more);
  const application = await anApplication(call);
  await call.facts.record({ applicationId: application.applicationId, facts: [interviewHeld] });
  return { call, scope, endpoint, secret: secret ?? "", ...application };
}

describe("what happens is told", () => {
  test("a changed plan, thin, signed, and with what is different", async () => {
    const { call, scope, secret, applicationId, clientId } = await changedPlan();
    expect(await deliver(scope)).toEqual(["succeeded"]);
    const [received] = receiver.received;
    const body = JSON.parse(received?.body ?? "{}");
    expect(body).toMatchObject({ type: "plan.changed", timestamp: startOfTest, livemode: true, request_id: "req_test", data: { application_id: applicationId, client_id: clientId, revision: 1 } });
    expect(body.data.diff.added.length).toBeGreaterThan(0);
    expect(Object.keys(body.data.diff.added[0]).sort()).toEqual(["firmness", "id", "interview", "kind", "lineage", "status", "touch", "window"]);
    expect(received?.body).not.toContain("Dana");
    expect(received?.body.length).toBeLessThan(20_000);
    expect(received?.headers["webhook-id"]).toBe(body.id);
    expect(received?.headers["content-type"]).toBe("application/json");
    expect(() => new Webhook(secret).verify(received?.body ?? "", { ...received?.headers, "webhook-timestamp": String(Math.floor(Date.now() / 1_000)) } as never)).toThrow("No matching signature found");
    expect(received?.headers["webhook-timestamp"]).toBe(String(Date.parse(startOfTest) / 1_000));
    const [delivery] = await deliveriesOf(call);
    expect(delivery).toMatchObject({ status: "succeeded", attempts: 1, lastStatus: 200, nextAttemptAt: null, event: { type: "plan.changed" }, log: [{ at: startOfTest, status: 200, error: null }] });
  });

  test("only where something is different, and only to whom it concerns", async () => {
    const { call, scope, applicationId } = await changedPlan();
    const stranger = await changedPlan();
    await call.facts.record({ applicationId, facts: [{ type: "message-received", at: "2026-11-24T13:00:00Z" }] });
    await call.facts.record({ applicationId, facts: [{ type: "interview-cancelled", at: startOfTest, interview: "int-404" }] }).catch(() => undefined);
    await deliver(scope);
    const told = receiver.received.map(({ body }) => JSON.parse(body).data.application_id);
    expect(new Set(told)).toEqual(new Set([applicationId]));
    expect((await deliver(stranger.scope)).length).toBe(1);
  });

  test("the end of an application, and every type in its own form", async () => {
    const { call, scope } = await house.organisation();
    await call.webhooks.endpoints.create({ url: receiver.url, events: ["application.ended", "plan.changed", "step.due", "step.late"] });
    const { applicationId } = await anApplication(call);
    await call.facts.record({ applicationId, facts: [interviewHeld] });
    await call.facts.record({ applicationId, facts: [{ type: "withdrawn", at: startOfTest }] });
    await deliver(scope);
    const bodies = receiver.received.map(({ body }) => JSON.parse(body));
    expect(bodies.filter(({ type }) => type === "application.ended").map(({ data }) => data.application_id)).toEqual([applicationId]);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
    const numbers = bodies.map(({ number }) => number).toSorted((a, b) => a - b);
    expect(new Set(numbers).size).toBe(numbers.length);
    const events = await withOrganisation(house.deps.db, scope, (tx) => tx.client.query("select * from events where org_id = $1", [scope.organisation]));
    for (const { id, type, number, at, request_id: requestId, body } of events.rows) {
      const told = { id, type, timestamp: new Date(at).toISOString(), number: Number(number), livemode: true, requestId, data: body };
      expect(eventTold.safeParse(told).error?.issues).toBeUndefined();
    }
  });

  test("as much of a large difference as finds a place", async () => {
    const { call, scope } = await house.organisation();
    await anEndpoint(call);
    const { applicationId } = await anApplication(call);
    const many = Array.from({ length: 90 }, (_, index) => ({ type: "item-promised" as const, at: "2026-11-24T13:00:00Z", what: `portfolio part ${index}`, by: { date: "2026-12-03" } }));
    await call.facts.record({ applicationId, facts: [interviewHeld, ...many] });
    await deliver(scope);
    const [received] = receiver.received;
    const { diff } = JSON.parse(received?.body ?? "{}").data;
    expect(Buffer.byteLength(received?.body ?? "")).toBeLessThan(20_000);
    expect(diff.omitted).toBeGreaterThan(0);
    expect(diff.added.length + diff.omitted).toBeGreaterThan(90);
  });
});

describe("retries", () => {
  test("go on for three days and then end, each signed anew and under one id", async () => {
    const { call, scope } = await changedPlan();
    receiver.answer(503);
    const results: AttemptResult[] = [];
    for (;;) {
      results.push(...(await deliver(scope)));
      const [delivery] = await deliveriesOf(call);
      if (delivery?.status !== "pending") break;
      expect(await deliver(scope)).toEqual([]);
      house.at(delivery.nextAttemptAt ?? "");
    }
    expect(results).toEqual([...Array.from({ length: mostAttempts - 1 }, () => "will-retry"), "failed"]);
    const [delivery] = await deliveriesOf(call);
    expect(delivery).toMatchObject({ status: "failed", attempts: mostAttempts, nextAttemptAt: null, lastStatus: 503 });
    expect(delivery?.log).toHaveLength(mostAttempts);
    const hours = (Date.parse(delivery?.lastAttemptAt ?? "") - Date.parse(startOfTest)) / 3_600_000;
    expect(Math.round(hours)).toBe(72);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"])).size).toBe(1);
    expect(new Set(receiver.received.map(({ headers }) => headers["webhook-signature"])).size).toBe(mostAttempts);
  });

  test("end as soon as it arrives", async () => {
    const { call, scope } = await changedPlan();
    receiver.answer(500);
    await deliver(scope);
    receiver.answer(204);
    house.at("2026-11-24T14:00:05Z");
    expect(await deliver(scope)).toEqual(["succeeded"]);
    house.at("2026-11-28T14:00:00Z");
    expect(await deliver(scope)).toEqual([]);
    expect((await deliveriesOf(call))[0]).toMatchObject({ status: "succeeded", attempts: 2 });
  });

  test("follow no redirect", async () => {
    const { scope } = await changedPlan();
    receiver.answer(302, { location: `${receiver.url}/elsewhere` });
    expect(await deliver(scope)).toEqual(["will-retry"]);
    expect(receiver.received.map(({ path }) => path)).toEqual(["/"]);
  });

  test("an attempt that somebody else is making is not made twice, and one whose maker died is made again", async () => {
    const { call, scope } = await changedPlan();
    const [delivery] = await deliveriesOf(call);
    const id = { organisation: scope.organisation, deliveryId: delivery?.id ?? "" };
    expect((await Promise.all([attemptDelivery(deps, id), attemptDelivery(deps, id), attemptDelivery(deps, id)])).toSorted()).toEqual(["none", "none", "succeeded"]);
    const second = await changedPlan();
    const [abandoned] = await deliveriesOf(second.call);
    await withOrganisation(house.deps.db, second.scope, (tx) => db.claimDelivery(tx, abandoned?.id ?? "", { at: startOfTest, until: "2026-11-24T14:00:12Z" }));
    expect(await deliver(second.scope)).toEqual([]);
    house.at("2026-11-24T14:00:12Z");
    expect(await deliver(second.scope)).toEqual(["succeeded"]);
    expect(receiver.received).toHaveLength(2);
  });

  test("what comes of an attempt that took too long counts only where it arrived", async () => {
    const { call, scope } = await changedPlan();
    const [delivery] = await deliveriesOf(call);
    const claim = (at: string, until: string) => withOrganisation(house.deps.db, scope, (tx) => db.claimDelivery(tx, delivery?.id ?? "", { at, until }));
    const slow = await claim(startOfTest, "2026-11-24T14:00:12Z");
    await claim("2026-11-24T14:00:12Z", "2026-11-24T14:00:24Z");
    const settle = (status: "failed" | "succeeded") =>
      withOrganisation(house.deps.db, scope, (tx) => db.settleDelivery(tx, slow?.delivery ?? { id: "", attempts: 0 }, { status, attempt: { at: startOfTest, status: 200, error: null, milliseconds: 1 }, nextAttemptAt: null, at: startOfTest }));
    expect(await settle("failed")).toBe(false);
    expect(await settle("succeeded")).toBe(true);
    expect(await settle("succeeded")).toBe(false);
  });
});

test("who answers 410 is disabled and hears no more, until it is enabled again", async () => {
  const { call, scope, endpoint, applicationId } = await changedPlan();
  await call.facts.record({ applicationId, facts: [{ type: "decision-promised", at: startOfTest, by: { date: "2026-12-03" } }] });
  receiver.answer(410);
  expect((await deliver(scope)).toSorted()).toEqual(["gone", "none"]);
  expect(await call.webhooks.endpoints.get({ id: endpoint.id })).toMatchObject({ enabled: false, disabledReason: "gone", disabledAt: startOfTest });
  expect((await deliveriesOf(call)).map(({ status }) => status).toSorted()).toEqual(["cancelled", "failed"]);
  await call.facts.record({ applicationId, facts: [{ type: "withdrawn", at: startOfTest }] });
  expect(await deliveriesOf(call)).toHaveLength(2);
  expect(await refusalOf(call.webhooks.endpoints.test({ id: endpoint.id }))).toMatchObject({ code: "endpoint-disabled" });
  expect(await refusalOf(call.webhooks.deliveries.replay({ id: (await deliveriesOf(call))[0]?.id ?? "" }))).toMatchObject({ code: "endpoint-disabled" });
  expect(await call.webhooks.endpoints.update({ id: endpoint.id, enabled: true })).toMatchObject({ enabled: true, disabledReason: null, disabledAt: null });
  receiver.answer(200);
  const tried = await call.webhooks.endpoints.test({ id: endpoint.id });
  expect([tried.event.type, tried.status, await deliver(scope)]).toEqual(["ping", "pending", ["succeeded"]]);
  expect(JSON.parse(receiver.received.at(-1)?.body ?? "{}")).toMatchObject({ type: "ping", data: { endpoint_id: endpoint.id } });
});

/** Whether what arrived carries the signature of a secret. */
const verifies = (index: number, key: string) => {
  const { body = "", headers = {} } = receiver.received[index] ?? {};
  const at = new Date(Number(headers["webhook-timestamp"]) * 1_000);
  return String(headers["webhook-signature"]).split(" ").includes(new Webhook(key).sign(String(headers["webhook-id"]), at, body));
};

test("two secrets sign while one is being replaced, and the former one no longer afterwards", async () => {
  const { call, scope, endpoint, secret } = await changedPlan();
  const rotated = await call.webhooks.endpoints.rotateSecret({ id: endpoint.id, overlapHours: 2 });
  expect([rotated.secret === secret, rotated.endpoint.formerSecretUntil]).toEqual([false, "2026-11-24T16:00:00.000Z"]);
  await deliver(scope);
  house.at("2026-11-24T16:00:00Z");
  await call.webhooks.endpoints.test({ id: endpoint.id });
  await deliver(scope);
  expect([verifies(0, secret), verifies(0, rotated.secret ?? ""), verifies(1, secret), verifies(1, rotated.secret ?? "")]).toEqual([true, true, false, true]);
});

test("secrets stand in the database sealed, and are told once", async () => {
  const { call, scope, endpoint, secret } = await changedPlan();
  expect(secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(JSON.stringify([await call.webhooks.endpoints.list(), await call.webhooks.endpoints.get({ id: endpoint.id })])).not.toContain("whsec_");
  const { rows } = await withOrganisation(house.deps.db, scope, (tx) => tx.client.query("select * from webhook_endpoints where org_id = $1", [scope.organisation]));
  expect(JSON.stringify(rows)).not.toContain(secret.slice("whsec_".length));
});

test("what ended is replayed under the same id, and what is on its way is not", async () => {
  const { call, scope } = await changedPlan();
  const [first] = await deliveriesOf(call);
  const id = first?.id ?? "";
  expect(await refusalOf(call.webhooks.deliveries.replay({ id }))).toMatchObject({ code: "delivery-pending" });
  await deliver(scope);
  house.at("2026-11-25T09:00:00Z");
  expect(await call.webhooks.deliveries.replay({ id })).toMatchObject({ status: "pending", attempts: 0 });
  expect(await deliver(scope)).toEqual(["succeeded"]);
  expect((await call.webhooks.deliveries.get({ id })).log).toHaveLength(2);
  expect(new Set(receiver.received.map(({ headers }) => headers["webhook-id"]))).toEqual(new Set([first?.event.id]));
});

describe("endpoints", () => {
  test.each(["https://127.0.0.1/", "https://0x7f.1/", "https://[::ffff:10.0.0.1]/", "https://localhost/", "http://example.com/", "https://a:b@example.com/", "https://example.com:22/", "nonsense"])("refuse %s", async (url) => {
    const { call } = await house.organisation();
    delete house.deps.webhookReach;
    try {
      expect(await refusalOf(call.webhooks.endpoints.create({ url, events: ["plan.changed"] }))).toEqual({ code: "invalid-input", problems: ["/url"] });
      const { endpoint } = await call.webhooks.endpoints.create({ url: "https://hooks.example.com/tact", events: ["plan.changed"] });
      expect(await refusalOf(call.webhooks.endpoints.update({ id: endpoint.id, url }))).toEqual({ code: "invalid-input", problems: ["/url"] });
    } finally {
      house.deps.webhookReach = { allowPrivate: true };
    }
  });

  test("are changed by whoever has read them last", async () => {
    const { call } = await house.organisation();
    const { endpoint } = await anEndpoint(call);
    const { version } = await call.webhooks.endpoints.update({ id: endpoint.id, events: ["step.due"], ifVersion: 1 });
    expect(version).toBe(2);
    expect(await refusalOf(call.webhooks.endpoints.update({ id: endpoint.id, events: ["step.late"], ifVersion: 1 }))).toMatchObject({ code: "precondition-failed" });
  });

  test("of a partner are made once under their id, and keep their secret", async () => {
    const { call } = await house.organisation();
    const theirs = { externalSource: "ats", externalId: "hook-7" };
    const first = await anEndpoint(call, theirs);
    const again = await anEndpoint(call, { ...theirs, events: ["step.late"] });
    expect([again.made, again.secret, again.endpoint.id === first.endpoint.id, again.endpoint.events]).toEqual([false, null, true, ["step.late"]]);
    expect((await call.webhooks.endpoints.list()).data).toHaveLength(1);
  });

  test("are not known to another organisation", async () => {
    const { endpoint, call } = await changedPlan();
    const [delivery] = await deliveriesOf(call);
    const stranger = (await house.organisation()).call.webhooks;
    const { id } = endpoint;
    const ofDelivery = { id: delivery?.id ?? "" };
    const asked: (() => Promise<unknown>)[] = [
      () => stranger.endpoints.get({ id }),
      () => stranger.endpoints.update({ id, enabled: false }),
      () => stranger.endpoints.rotateSecret({ id }),
      () => stranger.endpoints.delete({ id }),
      () => stranger.endpoints.test({ id }),
      () => stranger.deliveries.get(ofDelivery),
      () => stranger.deliveries.replay(ofDelivery),
    ];
    for (const ask of asked) expect(await refusalOf(ask())).toMatchObject({ code: "not-found" });
    expect((await stranger.deliveries.list({ endpointId: id })).data).toEqual([]);
  });

  test("are removed with what was on its way to them", async () => {
    const { call, scope, endpoint } = await changedPlan();
    await call.webhooks.endpoints.delete({ id: endpoint.id });
    expect(await deliver(scope)).toEqual([]);
    expect(await deliveriesOf(call)).toEqual([]);
  });
});

test("deliveries are listed page by page, by endpoint, status and event", async () => {
  const { call, scope, endpoint } = await changedPlan();
  for (let index = 0; index < 4; index += 1) await call.webhooks.endpoints.test({ id: endpoint.id });
  const seen: string[] = [];
  for (let cursor: string | null = ""; cursor !== null; ) {
    const page: Awaited<ReturnType<typeof call.webhooks.deliveries.list>> = await call.webhooks.deliveries.list({ limit: 2, ...(cursor === "" ? {} : { cursor }) });
    seen.push(...page.data.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect([seen.length, new Set(seen).size]).toEqual([5, 5]);
  expect(seen).toEqual(seen.toSorted().toReversed());
  expect((await call.webhooks.deliveries.list({ eventType: "plan.changed", endpointId: endpoint.id, status: "pending" })).data).toHaveLength(1);
  await deliver(scope);
  expect((await call.webhooks.deliveries.list({ status: "pending" })).data).toEqual([]);
});

const instant = (zoned: string) => new Date(zoned.replace(/\[.*$/, "")).toISOString();
const toldSteps = () => receiver.received.map(({ body }) => JSON.parse(body)).map(({ type, data }) => [type, data.step.kind] as const);

/** An organisation that hears of its steps, and one of them with its edges. */
async function withSteps() {
  const { call, scope } = await house.organisation();
  await call.webhooks.endpoints.create({ url: receiver.url, events: ["step.due", "step.late"] });
  const { applicationId } = await anApplication(call);
  await call.facts.record({ applicationId, facts: [interviewHeld, { type: "decision-promised", at: "2026-11-24T13:00:00Z", by: { date: "2026-12-03" } }] });
  await deliver(scope);
  const { plan } = await call.applications.get({ id: applicationId });
  const next = plan.steps.find(({ kind }) => kind === "decision-follow-up");
  if (next === undefined) throw new Error("the plan has no decision-follow-up");
  return { call, scope, applicationId, opens: instant(next.window.opens), by: instant(next.window.by) };
}
const secondsAfter = (at: string, seconds: number) => new Date(Date.parse(at) + seconds * 1_000).toISOString();

describe("steps", () => {
  test("that are late when they are planned are told at once", async () => {
    await withSteps();
    expect(toldSteps()).toContainEqual(["step.late", "thank-you"]);
  });

  test("are told when they open and when they are late, once, however often somebody looks", async () => {
    const { scope, opens, by } = await withSteps();
    await tellSteps(house.deps);
    receiver.reset();
    house.at(secondsAfter(opens, -1));
    await tellSteps(house.deps);
    await deliver(scope);
    expect(toldSteps().filter(([, kind]) => kind === "decision-follow-up")).toEqual([]);
    house.at(opens);
    await Promise.all([tellSteps(house.deps), tellSteps(house.deps), tellSteps(house.deps)]);
    house.at(secondsAfter(opens, 60));
    await tellSteps(house.deps);
    await deliver(scope);
    house.at(secondsAfter(by, 1));
    await tellSteps(house.deps);
    await tellSteps(house.deps);
    await deliver(scope);
    expect(toldSteps().filter(([, kind]) => kind === "decision-follow-up")).toEqual([
      ["step.due", "decision-follow-up"],
      ["step.late", "decision-follow-up"],
    ]);
  });

  test("that fell due while nobody worked are told once", async () => {
    const { scope, opens } = await withSteps();
    await tellSteps(house.deps);
    receiver.reset();
    house.at(secondsAfter(opens, 3_600));
    await tellSteps(house.deps);
    await tellSteps(house.deps);
    await deliver(scope);
    expect(toldSteps().filter(([, kind]) => kind === "decision-follow-up")).toEqual([["step.due", "decision-follow-up"]]);
  });
});

test("what a worker left behind is sent for again, and once only", async () => {
  const { scope } = await changedPlan();
  const sent: { id: string; endpointId: string }[] = [];
  const jobs = { renderFeeds: async () => undefined, sendMails: async () => undefined, forgetMails: async () => undefined, movePolicy: async () => undefined, deliver: async (_tx: unknown, due: readonly { id: string; endpointId: string }[]) => void sent.push(...due) };
  await deliverDue({ ...house.deps, jobs });
  const own = await withOrganisation(house.deps.db, scope, (tx) => db.listDeliveries(tx, {}, { limit: 10 }));
  expect(own.every(({ delivery }) => sent.some(({ id, endpointId }) => id === delivery.id && endpointId === delivery.endpointId))).toBe(true);
});
