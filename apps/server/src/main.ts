// The one public port: tRPC, REST, sign-in, calendars and health; every other path is piped to the dashboard.
import { readFileSync } from "node:fs";
import { calendarDoor, createApp, type Deps, demoCoachEmail, jobSender, mailedLinks, printedLinks, startBoss, timeOrderedIds } from "@tact/api";
import { assertAppRole, connect, disconnect, watchFeeds } from "@tact/db";
import { type Environment, readEnvironment } from "./environment.ts";
import { createLog } from "./log.ts";
import { publicServer } from "./server.ts";

/** How long requests that run may take to end when the server is asked to. */
const graceMilliseconds = 8_000;

try {
  await serve(readEnvironment());
} catch (error) {
  process.stderr.write(`server: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function serve(environment: Environment): Promise<void> {
  const { port, host, publicUrl, smtpUrl } = environment;
  const log = createLog(environment.logLevel);
  const db = connect(environment.appDatabaseUrl, {
    applicationName: "tact-server",
    max: 20,
    onIdleError: (error) => log.warn({ err: error }, "a database connection broke and is replaced"),
  });
  await assertAppRole(db);
  const jobs = await startBoss(environment.appDatabaseUrl, { working: false, onError: (error) => log.warn({ err: error }, "jobs") });
  const stored = {
    db,
    clock: () => new Date().toISOString(),
    ids: timeOrderedIds,
    publicUrl,
    jobs: jobSender(jobs.boss),
    report: (what, error) => log.error({ err: error }, what),
  } satisfies Deps;
  const calendars = calendarDoor(stored, { limits: { polls: environment.openRequestsPerMinute }, now: Date.now });
  const watch = await watchFeeds(environment.appDatabaseUrl, calendars.watch);
  const deps = { ...stored, feedsChanged: calendars.changed };
  const app = createApp({
    deps,
    calendars,
    limits: { previews: environment.openRequestsPerMinute },
    authSecret: environment.authSecret,
    sendLink: smtpUrl === undefined ? printedLinks((line) => void process.stdout.write(`${line}\n`)) : mailedLinks({ smtpUrl, from: environment.mailFrom }),
    mail: smtpUrl !== undefined,
    demoEmail: environment.demo ? demoCoachEmail : null,
    version: version(),
    report: (error, requestId) => log.error({ err: error, requestId }, "failed"),
    note: (text) => log.warn(text),
  });
  const server = publicServer({ app, calendars, dashboardUrl: environment.dashboardUrl, publicUrl, trustProxy: environment.trustProxy, log });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, resolve);
  });

  /** What was gathered is written down before the connections go. */
  const leave = async () => {
    await Promise.allSettled([jobs.stop(), watch.close(), calendars.flush()]);
    await disconnect(db).catch(() => {});
  };

  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      log.info("stopping");
      // Whatever holds on longer than this is let go.
      setTimeout(() => process.exit(0), graceMilliseconds).unref();
      server.close(() => void leave().then(() => process.exit(0)));
      server.closeIdleConnections();
    });
  }
  // Said last: who reads it may ask the server to end at once.
  log.info({ port, host }, "listening");
}

function listenError(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(`port ${port} on ${host} is taken by another program: stop it, or set PORT to another number`);
  }
  if (error.code === "EACCES") return new Error(`port ${port} on ${host} may not be opened: set PORT to a number above 1023`);
  return error;
}

function version(): string {
  const { version: said } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return said;
}
