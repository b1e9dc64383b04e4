import { connect, disconnect, withOrganisation } from "@tact/db";
import { afterAll, beforeAll, expect, test } from "vitest";
import { everyRow } from "../testing/every-row.ts";
import { noJobs } from "../testing/no-jobs.ts";
import { codeOf, post, signIn } from "../testing/sign-in.ts";
import { interviewHeld, openTestHouse, publicUrl, type TestHouse } from "../testing/test-house.ts";
import type { JobSender } from "./use-cases/deps.ts";

let house: TestHouse;
let cookie: string;
beforeAll(async () => {
  house = await openTestHouse();
  cookie = await signIn(house, "iris@example.test");
});
afterAll(async () => await house[Symbol.asyncDispose]());

const said = async (answer: Response) => [answer.status, answer.headers.get("retry-after"), await codeOf(answer)];
const unavailable = [503, "60", "database-unavailable"];

test("where nobody listens every door says so, and when to ask again", async () => {
  const db = connect("postgres://tact_app:x@127.0.0.1:1/tact");
  const app = house.app({ deps: { ...house.deps, db } });
  const headers = { "content-type": "application/json", origin: publicUrl, "x-tact-client-address": "198.51.100.9" };
  expect(await said(await app.request(`${publicUrl}/trpc/session.me`, { headers: { cookie } }))).toEqual(unavailable);
  expect(await said(await post(app, cookie, "clients.create", { name: "Maya Okafor", timeZone: "UTC" }))).toEqual(unavailable);
  const link = await app.request(`${publicUrl}/auth/sign-in/magic-link`, { method: "POST", headers, body: JSON.stringify({ email: "iris@example.test" }) });
  expect(await said(link)).toEqual(unavailable);
  const ready = await app.request(`${publicUrl}/ready`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: "not-ready", version: "0.0.0", database: "unreachable", migrations: "unknown" }]);
  // The process itself is well: nothing is gained by starting it again.
  expect((await app.request(`${publicUrl}/health`)).status).toBe(200);
  await disconnect(db);
});

test("a connection that is ended in the middle of a write keeps nothing of it, and the next write works", async () => {
  const app = house.app();
  const made = async (procedure: string, input: unknown) => {
    const answer = (await (await post(app, cookie, procedure, input)).json()) as { result: { data: { id: string } } };
    return answer.result.data.id;
  };
  const clientId = await made("clients.create", { name: "Maya Okafor", timeZone: "America/New_York" });
  const employerId = await made("employers.create", { name: "Northwind", timeZone: "America/New_York", region: "US-NY" });
  const applicationId = await made("applications.create", { clientId, employerId, role: "Product designer" });
  await post(app, cookie, "feeds.create", { name: "iPhone" });
  const before = await everyRow(house);
  const cut: JobSender = { ...noJobs, renderFeeds: async (tx) => void (await tx.execute("select pg_terminate_backend(pg_backend_pid())")) };
  const cutting = house.app({ deps: { ...house.deps, jobs: cut } });
  expect(await said(await post(cutting, cookie, "facts.record", { applicationId, facts: [interviewHeld] }))).toEqual(unavailable);
  expect(await everyRow(house)).toEqual(before);
  expect((await post(app, cookie, "facts.record", { applicationId, facts: [interviewHeld] })).status).toBe(200);
});

test("a value that no column holds is the asker's fault", async () => {
  const { scope } = await house.organisation();
  const { wireError } = await import("./errors.ts");
  const failed = await withOrganisation(house.deps.db, scope, (tx) => tx.execute("select 'not a date'::date")).catch((error: unknown) => error);
  expect(wireError(failed)).toMatchObject({ code: "invalid-input", status: 422 });
});
