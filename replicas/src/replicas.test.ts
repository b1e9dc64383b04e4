// Two servers and two workers on one PostgreSQL, behind nginx: one of each is killed under load, and nothing that was
// acknowledged is lost, and nothing is done twice.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { installJobs } from "@tact/api";
import { Tact } from "@tact/sdk";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openTestHouse, type TestHouse } from "../../packages/api/testing/test-house.ts";
import { findNginx, type Nginx, startNginx } from "./nginx.ts";
import { type Receiver, receiveWebhooks } from "./receiver.ts";
import { freePort, type Replica, replica } from "./replica.ts";

const applications = 24;
const writers = 4;
/** Far beyond what anything here takes, on a machine that does much else. */
const watchdog = 300_000;
/** Facts between one disturbance and the next; a deep run sends more. */
const between = Number(process.env["TACT_RUNS"] ?? "0") > 10_000 ? 250 : 25;
const previewRequest = JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/examples/preview.json"), "utf8")) as Parameters<Tact["plans"]["preview"]>[0];

const program = findNginx();
if (program === null) console.warn("skipped: two servers behind nginx. There is no nginx here, and it cannot be installed (as root: apt-get install nginx-light)");

describe.skipIf(program === null)("two servers and two workers behind nginx", () => {
  let house: TestHouse;
  let nginx: Nginx;
  let receiver: Receiver;
  let tact: Tact;
  let ids: string[];
  let feedPath: string;
  const servers: Replica[] = [];
  const workers: Replica[] = [];

  beforeAll(async () => {
    house = await openTestHouse();
    await installJobs(house.database.ownerUrl);
    receiver = await receiveWebhooks();
    const ports = [await freePort(), await freePort()];
    const shared = {
      APP_DATABASE_URL: house.database.appUrl,
      AUTH_SECRET: "a-secret-of-tests-and-of-tests-alone",
      TACT_SECRET_KEY: "a-secret-of-tests-and-of-tests-alone",
      WEBHOOK_ALLOW_PRIVATE: "1",
      OPEN_REQUESTS_PER_MINUTE: "0",
      REQUESTS_PER_MINUTE: "0",
      TRUST_PROXY: "1",
    };
    for (const [index, port] of ports.entries()) {
      servers.push(replica("server", `server ${index + 1}`, { ...shared, PORT: String(port) }));
      workers.push(replica("worker", `worker ${index + 1}`, shared));
    }
    await Promise.all([...servers, ...workers].map((each) => each.start()));
    nginx = await startNginx(program ?? "", { port: await freePort(), upstreams: ports });

    const { call } = await house.organisation();
    const { secret: apiKey } = await call.apiKeys.create({ name: "Load", scopes: ["clients:write", "employers:write", "applications:write", "applications:read", "facts:write", "facts:read", "feeds:write", "webhooks:write", "webhooks:read", "events:read"] });
    // A replica is away for a few seconds: whoever asks goes on asking.
    tact = new Tact({ baseUrl: nginx.origin, apiKey, retries: 20, timeout: 10_000 });
    const client = await tact.clients.create({ name: "Maya Okafor", time_zone: "America/New_York" });
    const employer = await tact.employers.create({ name: "Northwind", time_zone: "America/New_York", region: "US-NY" });
    ids = [];
    for (let index = 0; index < applications; index += 1) {
      ids.push((await tact.applications.create({ client_id: client.id, employer_id: employer.id, role: `Designer ${index}` })).id);
    }
    const feed = await call.feeds.create({ name: "Load", clientId: client.id });
    feedPath = new URL(feed.url).pathname;
    await tact.webhookEndpoints.create({ url: receiver.url, events: ["plan.changed"] });
  });
  afterAll(async () => {
    for (const each of [...workers, ...servers]) await each.kill();
    await nginx?.stop();
    await receiver?.close();
    await house?.[Symbol.asyncDispose]();
  });

  test("lose nothing that was acknowledged and do nothing twice, while one of each is killed under load", { timeout: 900_000 }, async () => {
    const acknowledged = new Map<string, string>();
    let previews = 0;
    let sent = 0;
    let loading = true;

    async function write(): Promise<void> {
      while (loading) {
        sent += 1;
        const what = `Case study ${sent}`;
        const application = ids[sent % ids.length] ?? "";
        const { facts } = await tact.applications.facts.append(application, { facts: [{ type: "item-promised", at: new Date().toISOString(), what, by: { within_days: 3 } }] });
        acknowledged.set(what, facts[0]?.id ?? "");
        await tact.plans.preview(previewRequest);
        previews += 1;
      }
    }
    const polls = { answered: 0, repeated: 0 };
    /** A calendar program asks again later; here, at once. */
    async function poll(): Promise<void> {
      while (loading) {
        const answer = await fetch(`${nginx.origin}${feedPath}`).catch(() => null);
        const text = (await answer?.text().catch(() => "")) ?? "";
        if (answer?.status === 200 && text.endsWith("END:VCALENDAR\r\n")) polls.answered += 1;
        else polls.repeated += 1;
      }
    }
    const kills: string[] = [];
    async function more(facts: number): Promise<void> {
      const enough = acknowledged.size + facts;
      await expect.poll(() => acknowledged.size, { timeout: watchdog }).toBeGreaterThanOrEqual(enough);
    }
    /** One server and one worker at a time: the others carry on alone for as long as the two take to come back. */
    async function disturb(): Promise<void> {
      for (const victims of [servers[0], servers[1]].map((server, index) => [server, workers[index]])) {
        await more(between);
        await Promise.all(victims.map(async (victim) => await victim?.kill()));
        kills.push(...victims.map((victim) => victim?.name ?? ""));
        await more(between);
        await Promise.all(victims.map(async (victim) => await victim?.start()));
      }
      await more(between);
      // Those that are asked to end let what runs end.
      expect(await Promise.all([servers[0]?.stop(), workers[0]?.stop()])).toEqual([0, 0]);
      await more(between);
      await Promise.all([servers[0]?.start(), workers[0]?.start()]);
      await more(between);
    }
    const load = [...Array.from({ length: writers }, write), poll()];
    await disturb().finally(() => (loading = false));
    await Promise.all(load);
    expect(kills).toEqual(["server 1", "worker 1", "server 2", "worker 2"]);
    expect(acknowledged.size).toBe(sent);

    const stored: string[] = [];
    for (const id of ids) for await (const each of tact.applications.facts.list(id)) stored.push(each.fact.id);
    // None is missing, and none is there twice: whoever asked again with the same key was told what had been done.
    expect(stored.toSorted()).toEqual([...acknowledged.values()].toSorted());

    const events: { id: string }[] = [];
    for await (const event of tact.events.list()) if (event.type === "plan.changed") events.push(event);
    expect(events.length).toBe(sent);
    await expect.poll(() => receiver.received.size, { timeout: watchdog }).toBe(events.length);
    await expect.poll(async () => await unfinished(), { timeout: watchdog, interval: 500 }).toEqual([]);
    const twice = [...receiver.received].filter(([, { times }]) => times > 1);
    for (const [, { bodies }] of receiver.received) expect(bodies.size).toBe(1);
    console.log(
      `${sent} facts by ${writers} writers, ${previews} previews, ${polls.answered} polls (${polls.repeated} asked again); killed: ${kills.join(", ")}; ` +
        `${receiver.received.size} webhooks, ${twice.length} of them sent again under their id because a worker died before it could note the answer`,
    );

    expect(nginx.logs()).toContain("POST /v1/applications/");
    for (const said of [nginx.logs(), ...servers.map((each) => each.printed())]) expect(said).not.toContain(feedPath.split("/")[2]);
  });

  async function unfinished(): Promise<unknown[]> {
    const left: unknown[] = [];
    for await (const delivery of tact.deliveries.list()) if (delivery.status !== "succeeded") left.push([delivery.id, delivery.status, delivery.last_error]);
    return left;
  }
});
