// From "fact sent" to "plan stored": the procedure `facts.record` (parse, authorise, lock, plan before and after,
// write fact, revision, diff, steps and audit, commit), beside the same rows written by plain SQL in the same run.
//   node bench/record-fact/record-fact.ts [runs]
import { createCaller, type Deps, loadDemo, timeOrderedIds } from "@tact/api";
import type { Database } from "@tact/db";
import type { FactDraft } from "@tact/facts";
import pg from "pg";
import { openDatabase } from "../house/bench-database.ts";
import { coachOf } from "../house/coach-scope.ts";
import { at } from "../rules/measures/rounds.ts";

const runs = Number(process.argv[2] ?? "500");
const warmUps = 50;
const now = "2026-11-24T14:00:00.000Z";
const tables = ["facts", "plan_revisions", "steps", "audit_events"] as const;

const interview: FactDraft = {
  type: "interview-scheduled",
  at: "2026-11-16T15:00:00Z",
  interview: "int-1",
  starts: "2026-11-23T15:00:00Z",
  ends: "2026-11-23T16:00:00Z",
  participants: [{ id: "dana", name: "Dana Cho", role: "hiring-manager" }],
};

const promise: FactDraft = { type: "decision-promised", at: "2026-11-23T16:05:00Z", by: { date: "2026-12-03" } };

await using database = await openDatabase();
const superuser = new pg.Client({ connectionString: database.superUrl });
await superuser.connect();
try {
  await measure(database.db);
} finally {
  await superuser.end();
}

async function measure(db: Database) {
  const deps: Deps = { db, clock: () => now, ids: timeOrderedIds, publicUrl: "http://localhost:4310" };
  const { organisation } = await loadDemo(deps);
  const scope = await coachOf(database.superUrl, organisation);
  const caller = createCaller({ deps, scope, requestId: "req_bench" });
  const client = (await caller.clients.list({})).data[0];
  const employer = (await caller.employers.list({})).data[0];
  if (client === undefined || employer === undefined) throw new Error("the demo has no client or no employer");
  await superuser.query("create schema plain");
  for (const table of tables) await superuser.query(`create table plain.${table} (like public.${table} including all)`);

  const tact: number[] = [];
  const plain: number[] = [];
  for (let index = 0; index < warmUps + runs; index += 1) {
    const application = await caller.applications.create({ clientId: client.id, employerId: employer.id, role: "Analyst" });
    await caller.facts.record({ applicationId: application.id, facts: [interview] });
    const before = performance.now();
    await caller.facts.record({ applicationId: application.id, facts: [promise] });
    const took = performance.now() - before;
    const rows = await writtenFor(application.id);
    const beside = await writePlainly(rows);
    if (index < warmUps) continue;
    tact.push(took);
    plain.push(beside);
  }

  const figures = [
    ["fact sent → plan stored", tact],
    ["the same rows, plain SQL", plain],
  ] as const;
  console.log(`${runs} runs after ${warmUps} to warm up, one connection, PostgreSQL on the same machine with fsync on\n`);
  for (const [name, samples] of figures) {
    console.log(`${name.padEnd(26)} median ${at(samples, 0.5).toFixed(2)} ms   p95 ${at(samples, 0.95).toFixed(2)} ms`);
  }
  console.log(`${"ratio".padEnd(26)} median ${(at(tact, 0.5) / at(plain, 0.5)).toFixed(2)}×      p95 ${(at(tact, 0.95) / at(plain, 0.95)).toFixed(2)}×`);
}

async function json(query: string, values: unknown[]): Promise<string> {
  const { rows } = await superuser.query<{ rows: string }>(`select coalesce(jsonb_agg(written), '[]')::text as rows from (${query}) as written`, values);
  return rows[0]?.rows ?? "[]";
}

/** The rows that the last recording wrote, as they stand in the tables. */
async function writtenFor(application: string): Promise<Record<(typeof tables)[number], string>> {
  return {
    facts: await json("select * from facts where application_id = $1 order by recorded_at desc, id desc limit 1", [application]),
    plan_revisions: await json("select * from plan_revisions where application_id = $1 order by number desc limit 1", [application]),
    steps: await json("select * from steps where application_id = $1", [application]),
    audit_events: await json("select * from audit_events where target = $1 order by at desc, id desc limit 1", [application]),
  };
}

async function writePlainly(rows: Record<(typeof tables)[number], string>): Promise<number> {
  const before = performance.now();
  await superuser.query("begin");
  for (const table of tables) {
    await superuser.query({
      name: table,
      text: `insert into plain.${table} select * from jsonb_populate_recordset(null::plain.${table}, $1::jsonb)`,
      values: [rows[table]],
    });
  }
  await superuser.query("commit");
  return performance.now() - before;
}
