import { join } from "node:path";
import { createCaller, type Deps, type Scope, jobSender, startBoss, timeOrderedIds } from "@tact/api";
import pg from "pg";
import type { BenchDatabase } from "../house/bench-database.ts";
import { scopeOfCoach } from "../house/coach-scope.ts";
import { processorSecondsWithChildren } from "../house/processor-seconds.ts";
import { freePort, startServer, type StartedProcess } from "../house/started-process.ts";
import { applicationsInWaiting, type Caller } from "./appends.ts";
import type { Seeded } from "./seed/million-steps.ts";
import { signIn } from "./signed-in.ts";

/** A seeded organisation with all that is measured of it. */
export interface Practice extends AsyncDisposable {
  folder: string;
  superUrl: string;
  seeded: Seeded;
  superuser: pg.Client;
  /** The app's own role. */
  app: pg.Client;
  callAs: (coach: string) => Caller;
  /** Processor time of the database so far. */
  databaseSeconds: () => number;
  /** Ids of applications that something can be told of, others each time until all had their turn. */
  waiting: (count: number) => string[];
  server: StartedProcess;
  publicUrl: string;
  /** A coach's cookie, the path of that coach's calendar, and a key of the organisation. */
  cookie: string;
  calendar: string;
  key: string;
}

const mostWaiting = 20_000;

export async function openPractice(database: BenchDatabase, seeded: Seeded): Promise<Practice> {
  const { folder, appUrl, superUrl, db, postmaster } = database;
  const port = await freePort();
  const publicUrl = `http://localhost:${port}`;
  const jobs = await startBoss(appUrl, { working: false, onError: (error) => console.error(error) });
  const deps: Deps = { db, clock: () => seeded.now, ids: timeOrderedIds, publicUrl, jobs: jobSender(jobs.boss) };
  const superuser = new pg.Client({ connectionString: superUrl });
  const app = new pg.Client({ connectionString: appUrl });
  await Promise.all([superuser.connect(), app.connect()]);
  const output = join(folder, "server.log");
  const server = await startServer({ appUrl, publicUrl, port, output, environment: { LOG_LEVEL: "warn" } });

  const callAs = (coach: string) => callerOf(deps, scopeOfCoach(seeded.organisation, coach));
  const [coach = ""] = seeded.coaches;
  const email = await addressOf(superuser, coach);
  const { url } = await callAs(coach).feeds.create({ name: "My calendar" });
  // A key and a feed of an earlier run would stay for ever.
  await superuser.query("delete from api_keys where org_id = $1", [seeded.organisation]);
  const { secret } = await callAs(coach).apiKeys.create({ name: "Bench", scopes: ["plans:read", "applications:read", "facts:write"] });
  const all = await applicationsInWaiting(superuser, { organisation: seeded.organisation, now: seeded.now, most: mostWaiting });
  if (all.length === 0) throw new Error("no application waits for anything any more: delete the folder, so that it is seeded anew");
  let offered = 0;
  return {
    folder,
    superUrl,
    seeded,
    superuser,
    app,
    callAs,
    databaseSeconds: () => processorSecondsWithChildren(postmaster),
    waiting: (count) => Array.from({ length: count }, () => all[(offered += 1) % all.length] ?? ""),
    server,
    publicUrl,
    cookie: await signIn({ server, publicUrl, output, email }),
    calendar: new URL(url).pathname,
    key: secret,
    [Symbol.asyncDispose]: async () => {
      await server.stop();
      await Promise.all([superuser.end(), app.end(), jobs.stop()]);
    },
  };
}

function callerOf(deps: Deps, scope: Scope): Caller {
  return createCaller({ deps, scope, requestId: scope.requestId });
}

async function addressOf(superuser: pg.Client, userId: string): Promise<string> {
  const { rows } = await superuser.query<{ email: string }>('select email from auth."user" where id = $1', [userId]);
  return rows[0]?.email ?? "";
}
