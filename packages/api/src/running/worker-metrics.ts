import { type Database, locateStaleFeeds } from "@tact/db";
import type { PgBoss } from "pg-boss";
import { Counter, Gauge, Histogram, type Registry } from "prom-client";
import type { Observation } from "../use-cases/deps.ts";

/** Feeds that are stale are counted up to here: that many are an alarm in any case. */
const mostStale = 1_000;

export interface MeteredWork {
  registry: Registry;
  db: Database;
  boss: Pick<PgBoss, "getQueues">;
}

/** What Prometheus is told of the work: jobs by queue and state, calendars that wait, and what goes out. Answers with who to tell of the latter. */
export function workerMetrics({ registry, db, boss }: MeteredWork): (what: Observation) => void {
  const jobs = new Gauge({
    name: "tact_jobs",
    help: "Jobs by queue and state, as pg-boss counted them last.",
    labelNames: ["queue", "state"],
    registers: [],
    async collect() {
      this.reset();
      for (const queue of await boss.getQueues().catch(() => [])) {
        this.set({ queue: queue.name, state: "queued" }, queue.queuedCount);
        this.set({ queue: queue.name, state: "deferred" }, queue.deferredCount);
        this.set({ queue: queue.name, state: "active" }, queue.activeCount);
      }
    },
  });
  const feeds = new Gauge({
    name: "tact_feeds_stale",
    help: `Calendars that a change left to be rendered, counted up to ${mostStale}.`,
    registers: [],
    async collect() {
      const stale = await locateStaleFeeds(db, { limit: mostStale }).catch(() => null);
      if (stale === null) this.reset();
      else this.set(stale.length);
    },
  });
  registry.registerMetric(jobs);
  registry.registerMetric(feeds);
  const registers = [registry];
  const labelNames = ["outcome"] as const;
  const attempts = new Histogram({
    name: "tact_webhook_attempt_seconds",
    help: "Attempts to deliver a webhook, by how they ended.",
    labelNames,
    buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20],
    registers,
  });
  const mails = new Counter({ name: "tact_mails_total", help: "Mails handed over, by how that ended.", labelNames, registers });
  return ({ name, outcome, milliseconds }) => {
    if (name === "mail") mails.inc({ outcome });
    else attempts.observe({ outcome }, milliseconds / 1_000);
  };
}
