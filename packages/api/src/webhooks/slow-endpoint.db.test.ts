import * as db from "@tact/db";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../testing/test-house.ts";
import { webhookReceiver, type WebhookReceiver } from "../../testing/webhook-receiver.ts";
import { installJobs } from "../jobs/install-jobs.ts";
import { jobSender, startBoss, type StartedJobs } from "../jobs/job-sender.ts";
import { workOnJobs } from "../jobs/work.ts";
import { thisNetwork } from "./network.ts";

let house: TestHouse;
let jobs: StartedJobs;
let quick: WebhookReceiver;
const held: ServerResponse[] = [];
/** Takes requests and keeps their answers to itself. */
const slow = createServer((_request, response) => void held.push(response));

beforeAll(async () => {
  house = await openTestHouse();
  house.deps.webhookReach = { allowPrivate: true };
  // Retries of a quarter of an hour from now are not what this is about.
  house.deps.clock = () => new Date().toISOString();
  await installJobs(house.database.ownerUrl);
  jobs = await startBoss(house.database.appUrl, { working: false, onError: () => undefined });
  house.deps.jobs = jobSender(jobs.boss);
  quick = await webhookReceiver();
  slow.listen(0, "127.0.0.1");
  await once(slow, "listening");
});
afterAll(async () => {
  for (const response of held) response.destroy();
  slow.closeAllConnections();
  slow.close();
  await jobs.stop();
  await quick.close();
  await house[Symbol.asyncDispose]();
});

test("an endpoint that never answers keeps two places, and delays nobody else", async () => {
  const { call, scope } = await house.organisation();
  const events = ["plan.changed" as const];
  const stuck = await call.webhooks.endpoints.create({ url: `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`, events });
  const fine = await call.webhooks.endpoints.create({ url: quick.url, events });
  for (let index = 0; index < 12; index += 1) await call.webhooks.endpoints.test({ id: stuck.endpoint.id });
  for (let index = 0; index < 12; index += 1) await call.webhooks.endpoints.test({ id: fine.endpoint.id });
  await workOnJobs(jobs.boss, {
    ...house.deps,
    network: thisNetwork({ ownNames: true }),
    answerWithin: 60_000,
    chance: () => 0,
    post: { send: async () => undefined },
  });
  const arrived = async () => (await db.withOrganisation(house.deps.db, scope, (tx) => db.listDeliveries(tx, { endpointId: fine.endpoint.id, status: "succeeded" }, { limit: 100 }))).length;
  const end = Date.now() + 60_000;
  while ((await arrived()) < 12 && Date.now() < end) await new Promise((later) => setTimeout(later, 50));
  expect([await arrived(), new Set(quick.received.map(({ headers }) => headers["webhook-id"])).size, quick.received.length]).toEqual([12, 12, 12]);
  expect(held.length).toBeGreaterThan(0);
  expect(held.length).toBeLessThanOrEqual(2);
}, 90_000);
