// The one public port: tRPC, REST, sign-in, calendars and health; every other path is piped to the dashboard.
import { readFileSync } from "node:fs";
import type { IncomingMessage, Server } from "node:http";
import { type Answered, answerMetrics, calendarDoor, createApp, type Deps, demoCoachEmail, jobSender, mailedLinks, openVault, printedLinks, processMetrics, readiness, startBoss, statusListener, timeOrderedIds } from "@tact/api";
import { assertAppRole, connect, disconnect, watchFeeds } from "@tact/db";
import { type Environment, readEnvironment } from "./environment.ts";
import { createLog } from "./log.ts";
import { requestMetrics } from "./request-metrics.ts";
import { publicServer } from "./server.ts";
import { takeLeave } from "./take-leave.ts";

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
    ...(environment.secretKey === null ? {} : { vault: openVault(environment.secretKey) }),
    webhookReach: { allowPrivate: environment.webhookAllowPrivate },
    report: (what, error) => log.error({ err: error }, what),
  } satisfies Deps;
  const calendars = calendarDoor(stored, { limits: { polls: environment.openRequestsPerMinute }, now: Date.now });
  const watch = await watchFeeds(environment.appDatabaseUrl, calendars.watch);
  const deps = { ...stored, feedsChanged: calendars.changed };
  let leaving = false;
  const answered = new WeakMap<IncomingMessage, Answered>();
  const app = createApp({
    deps,
    calendars,
    limits: { previews: environment.openRequestsPerMinute, requests: environment.requestsPerMinute },
    authSecret: environment.authSecret,
    sendLink: smtpUrl === undefined ? printedLinks((line) => void process.stdout.write(`${line}\n`)) : mailedLinks({ smtpUrl, from: environment.mailFrom }),
    mail: smtpUrl !== undefined,
    demoEmail: environment.demo ? demoCoachEmail : null,
    version: version(),
    answered: (bindings, what) => {
      const incoming = (bindings as { incoming?: IncomingMessage }).incoming;
      if (incoming !== undefined) answered.set(incoming, what);
    },
    leaving: () => leaving,
    report: (error, requestId) => log.error({ err: error, requestId }, "failed"),
    note: (text) => log.warn(text),
  });
  const registry = processMetrics({ app: "server", version: version(), db });
  const status = { registry, version: version(), readiness: readiness(db), leaving: () => leaving, token: environment.metricsToken };
  const server = publicServer({
    app,
    calendars,
    dashboardUrl: environment.dashboardUrl,
    publicUrl,
    trust: environment.trust,
    log,
    answered,
    served: requestMetrics(registry),
    ...(status.token === null ? {} : { metrics: (incoming, outgoing) => void answerMetrics(status, incoming, outgoing) }),
    leaving: () => leaving,
  });
  const servers = [server];
  if (environment.status !== null) servers.push(await listening(statusListener(status), environment.status));
  await listening(server, { port, host });

  /** What was gathered is written down before the connections go. */
  const close = async () => {
    await Promise.allSettled([jobs.stop(), watch.close(), calendars.flush()]);
    await disconnect(db).catch(() => {});
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (leaving) return;
      leaving = true;
      log.info("stopping");
      void takeLeave({ servers, drainSeconds: environment.drainSeconds, close }).finally(() => process.exit(0));
    });
  }
  // Said last: who reads it may ask the server to end at once.
  log.info({ port, host }, "listening");
}

async function listening(server: Server, { port, host }: { port: number; host: string }): Promise<Server> {
  return await new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, port, host)));
    server.listen(port, host, () => resolve(server));
  });
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
