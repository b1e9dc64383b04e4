// The jobs: what a write leaves to be done, what is done at its hour, and what has served its time.
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import { jobSender, openOutbox, openVault, processMetrics, readiness, readSender, smtpPost, startBoss, statusListener, thisNetwork, timeOrderedIds, workerMetrics, workOnJobs } from "@tact/api";
import { assertAppRole, connect, disconnect } from "@tact/db";
import { pino } from "pino";
import { type Environment, readEnvironment } from "./environment.ts";
import { loggedMessage } from "./logged-message.ts";

try {
  await work(readEnvironment());
} catch (error) {
  process.stderr.write(`worker: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

async function work(environment: Environment): Promise<void> {
  const { appDatabaseUrl, publicUrl, logLevel, secretKey, webhookAllowPrivate: allowPrivate, webhookTimeoutSeconds } = environment;
  const log = pino({ level: logLevel, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  const warn = (what: string) => (error: Error) => log.warn({ message: loggedMessage(error) }, what);
  const db = connect(appDatabaseUrl, { applicationName: "tact-worker", max: 8, onIdleError: warn("a database connection broke and is replaced") });
  await assertAppRole(db);
  const jobs = await startBoss(appDatabaseUrl, { working: true, onError: warn("jobs") });
  const registry = processMetrics({ app: "worker", version: version(), db });
  await workOnJobs(jobs.boss, {
    db,
    clock: () => new Date().toISOString(),
    ids: timeOrderedIds,
    publicUrl,
    jobs: jobSender(jobs.boss),
    ...(secretKey === null ? {} : { vault: openVault(secretKey) }),
    webhookReach: { allowPrivate },
    network: thisNetwork({ ownNames: allowPrivate }),
    answerWithin: webhookTimeoutSeconds * 1_000,
    chance: Math.random,
    post: postOf(environment),
    observe: workerMetrics({ registry, db, boss: jobs.boss }),
    report: (what, error) => log.error({ message: loggedMessage(error) }, `${what} failed`),
  });

  let leaving = false;
  if (environment.status !== null) {
    await listen(statusListener({ registry, version: version(), readiness: readiness(db), leaving: () => leaving, token: environment.metricsToken }), environment.status);
  }
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => {
      if (leaving) return;
      leaving = true;
      log.info("stopping");
      void jobs
        .stop()
        .then(() => disconnect(db))
        .finally(() => process.exit(0));
    });
  }
  // Said last: who reads it may ask the worker to end at once.
  log.info("working");
}

async function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) => reject(new Error(`METRICS_PORT ${port} on ${host} cannot be opened: ${error.message}`)));
    server.listen(port, host, resolve);
  });
}

function version(): string {
  const { version: said } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };
  return said;
}

/** SMTP where there is a server for it, files otherwise. */
function postOf({ smtpUrl, mailFrom, publicUrl, outboxFolder }: Environment) {
  const options = { from: readSender(mailFrom), host: new URL(publicUrl).hostname };
  return smtpUrl === undefined ? openOutbox(outboxFolder, options) : smtpPost(smtpUrl, options);
}
