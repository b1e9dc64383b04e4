import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createCaller, installJobs, jobSender, memberScope, openVault, startBoss, type StartedJobs, timeOrderedIds } from "@tact/api";
import { connect, type Database, disconnect } from "@tact/db";
import { createOrganisation, openTestDatabase, type TestDatabase } from "@tact/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";

/** How often a worker is killed in the middle of its work; more with TACT_KILLS. */
const kills = Number(process.env["TACT_KILLS"] ?? 4);
const applications = 10;
const invitations = 6;
const practices = 3;
const secretKey = "a secret key of tests, and of tests alone";
/** Longer than anything takes here. */
const watchdog = 180_000;
/** Attempts that a worker can have under way when it is killed: two of one endpoint. */
const underWay = 2;

let database: TestDatabase;
let overseer: Database;
let jobs: StartedJobs;
let outbox: string;
const received = new Map<string, number>();
const receiver = createServer((request, response) => {
  request.resume().on("end", () => {
    const id = String(request.headers["webhook-id"]);
    received.set(id, (received.get(id) ?? 0) + 1);
    setTimeout(() => response.writeHead(204).end(), 15);
  });
});
const workers = new Set<ReturnType<typeof spawn>>();

beforeAll(async () => {
  database = await openTestDatabase();
  overseer = connect(database.superUrl, { max: 2 });
  await installJobs(database.ownerUrl);
  jobs = await startBoss(database.appUrl, { working: false, onError: () => undefined });
  outbox = await mkdtemp(join(tmpdir(), "tact-killed-"));
  receiver.listen(0, "127.0.0.1");
  await once(receiver, "listening");
});
afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await jobs.stop();
  await disconnect(overseer);
  receiver.closeAllConnections();
  receiver.close();
  await rm(outbox, { recursive: true });
  await database[Symbol.asyncDispose]();
});

/** A worker as a process of its own, at work. */
async function aWorker() {
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: join(import.meta.dirname, ".."),
    env: {
      PATH: process.env["PATH"],
      APP_DATABASE_URL: database.appUrl,
      TACT_SECRET_KEY: secretKey,
      WEBHOOK_ALLOW_PRIVATE: "1",
      WEBHOOK_TIMEOUT_SECONDS: "2",
      OUTBOX_FOLDER: outbox,
    },
    stdio: ["ignore", "pipe", "ignore"],
  });
  workers.add(child);
  const ended = once(child, "exit");
  await new Promise<void>((found) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      if (line.includes('"working"')) found();
    });
  });
  return {
    async kill() {
      child.kill("SIGKILL");
      await ended;
      workers.delete(child);
    },
  };
}

async function until(condition: () => Promise<boolean> | boolean, what: string): Promise<void> {
  const end = Date.now() + watchdog;
  while (!(await condition())) {
    if (Date.now() > end) throw new Error(`waited in vain: ${what}`);
    await new Promise((later) => setTimeout(later, 20));
  }
}

/** A practice whose coach wants the digest of this very hour, and how they call. */
async function aPractice() {
  const { organisation, userId } = await createOrganisation(database.db, { user: { timeZone: "UTC" } });
  const deps = {
    db: database.db,
    clock: () => new Date().toISOString(),
    ids: timeOrderedIds,
    publicUrl: "http://localhost:4310",
    jobs: jobSender(jobs.boss),
    vault: openVault(secretKey),
    webhookReach: { allowPrivate: true },
  };
  const scope = memberScope({ organisation, actor: { kind: "member", id: userId, name: "Iris Vale" }, role: "owner", timeZone: "UTC", requestId: "req_test" });
  return { organisation, call: createCaller({ deps, scope, requestId: scope.requestId }) };
}
type Caller = Awaited<ReturnType<typeof aPractice>>["call"];

const daysOn = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();

async function anApplication(call: Caller): Promise<string> {
  const client = await call.clients.create({ name: "Maya Okafor", timeZone: "America/New_York" });
  const employer = await call.employers.create({ name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
  return (await call.applications.create({ clientId: client.id, employerId: employer.id, role: "Product designer" })).id;
}

async function record(call: Caller, applicationId: string): Promise<void> {
  await call.facts.record({
    applicationId,
    facts: [{ type: "interview-scheduled", at: daysOn(-5), interview: "int-1", starts: daysOn(-3), ends: daysOn(-2.95), stage: "First interview", participants: [] }],
  });
}

/** Asks as one who sees every organisation. */
const rows = async <Row extends object>(text: string): Promise<Row[]> => (await overseer.execute(text)).rows as Row[];
const count = async (text: string): Promise<number> => Number((await rows<{ count: string }>(`select count(*) as count from ${text}`))[0]?.count);

test(
  `a worker that is killed ${kills} times in the middle loses nothing and does nothing twice`,
  async () => {
    const practice = await aPractice();
    const { call } = practice;
    await call.webhooks.endpoints.create({ url: `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`, events: ["plan.changed", "step.due", "step.late", "application.ended"] });
    const ids: string[] = [];
    for (let index = 0; index < applications; index += 1) ids.push(await anApplication(call));
    const others = [practice];
    while (others.length < practices) {
      const other = await aPractice();
      await record(other.call, await anApplication(other.call));
      others.push(other);
    }
    for (const id of ids) await record(call, id);
    const { move } = await call.policyMoves.preview({ policyId: "swift" });
    await call.policyMoves.start({ id: move.id });
    for (let index = 0; index < invitations; index += 1) await call.members.invitations.create({ email: `coach${index}@example.test`, role: "coach" });
    await rows(`update members set digest_hour = extract(hour from now() at time zone 'UTC')::int, next_digest_at = now() - interval '1 second'`);

    for (let kill = 0; kill < kills; kill += 1) {
      const worker = await aWorker();
      // As soon as something of its work shows: another webhook, another application moved, another mail.
      const progress = async () => [...received.values()].reduce((sum, times) => sum + times, 0) + (await call.policyMoves.get({ id: move.id })).done + (await readdir(outbox)).length;
      const before = await progress();
      // The further the work is, the less there is to wait for.
      const enough = Date.now() + 3_000;
      await until(async () => (await progress()) > before + kill || Date.now() > enough, "progress");
      await worker.kill();
      const reopened = ids[kill % ids.length] ?? "";
      await call.facts.record({ applicationId: reopened, facts: [{ type: "decision-promised", at: new Date().toISOString(), by: { date: daysOn(6 + kill).slice(0, 10) } }] });
    }
    const worker = await aWorker();
    await until(async () => (await count("webhook_deliveries where status = 'pending'")) === 0, "deliveries");
    await until(async () => (await call.policyMoves.get({ id: move.id })).status === "finished", "the move");
    await until(async () => (await count("mails where sent_at is null")) === 0 && (await count("members where next_digest_at < now()")) === 0, "mails");
    await worker.kill();

    // Webhooks: every event to the one endpoint that wants it, and no other.
    const told = await rows<{ id: string; deliveries: string; status: string }>(
      `select e.id, count(d.id) as deliveries, min(d.status) as status from events e left join webhook_deliveries d on d.org_id = e.org_id and d.event_number = e.number
       where e.org_id = '${practice.organisation}' and e.type in ('plan.changed', 'step.due', 'step.late', 'application.ended') group by e.id`,
    );
    expect(told.filter(({ deliveries, status }) => Number(deliveries) !== 1 || status !== "succeeded")).toEqual([]);
    expect(new Set(received.keys())).toEqual(new Set(told.map(({ id }) => id)));
    const repeated = [...received.values()].reduce((sum, times) => sum + times - 1, 0);
    expect(repeated).toBeLessThanOrEqual(kills * underWay);
    expect(await count("(select dedupe_key from events where dedupe_key is not null group by org_id, dedupe_key having count(*) > 1) as doubled")).toBe(0);

    // The move: each application once.
    expect(await call.policyMoves.get({ id: move.id })).toMatchObject({ done: applications, failed: 0, total: applications });
    const moved = await rows<{ policy: string; times: string }>(
      `select a.policy_id as policy, (select count(*) from plan_revisions r join plan_revisions p on p.org_id = r.org_id and p.application_id = r.application_id and p.number = r.number - 1
         where r.org_id = a.org_id and r.application_id = a.id and r.policy_id = 'swift' and p.policy_id <> 'swift') as times
       from applications a where a.org_id = '${practice.organisation}'`,
    );
    expect(moved.filter(({ policy, times }) => policy !== "swift" || Number(times) !== 1)).toEqual([]);

    // Mails: each a file, whole, and one digest of the day for each coach who has something to do.
    const mails = await rows<{ id: string; kind: string; to_address: string }>("select id, kind, to_address from mails");
    expect((await readdir(outbox)).filter((name) => name.endsWith(".eml")).toSorted()).toEqual(mails.map(({ id }) => `${id}.eml`).toSorted());
    for (const { id } of mails) expect(await readFile(join(outbox, `${id}.eml`), "utf8")).toMatch(/\r\n$/);
    expect(mails.filter(({ kind }) => kind === "invitation")).toHaveLength(invitations);
    const digests = mails.filter(({ kind }) => kind === "digest").map(({ to_address: address }) => address);
    expect(new Set(digests).size).toBe(digests.length);
    const busy = await Promise.all(others.map(async (other) => (await other.call.queue.today()).counts).map(async (counts) => (await counts).late + (await counts).due > 0));
    expect(digests.length).toBeGreaterThanOrEqual(busy.filter(Boolean).length);
  },
  watchdog * 2,
);
