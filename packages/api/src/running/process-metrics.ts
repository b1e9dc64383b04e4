import type { Database } from "@tact/db";
import { collectDefaultMetrics, Gauge, Registry } from "prom-client";

export interface MeteredProcess {
  /** Which of the processes this is. */
  app: "server" | "worker";
  version: string;
  /** The pool whose connections are counted. */
  db: Database;
}

/**
 * What Prometheus is told of one process: processor, memory, the lag of its event loop, and its connections to the database.
 * Labels hold names of ours alone, never an id or a part of an address.
 */
export function processMetrics({ app, version, db }: MeteredProcess): Registry {
  const registry = new Registry();
  registry.setDefaultLabels({ app });
  collectDefaultMetrics({ register: registry });
  const build = new Gauge({ name: "tact_build_info", help: "1, with the version that runs.", labelNames: ["version"], registers: [registry] });
  build.set({ version }, 1);
  const connections = new Gauge({
    name: "tact_database_connections",
    help: "Connections to the database, and requests that wait for one, by state.",
    labelNames: ["state"],
    registers: [],
    collect() {
      const { totalCount, idleCount, waitingCount } = db.$client;
      this.set({ state: "idle" }, idleCount);
      this.set({ state: "busy" }, totalCount - idleCount);
      this.set({ state: "waiting" }, waitingCount);
    },
  });
  registry.registerMetric(connections);
  return registry;
}
