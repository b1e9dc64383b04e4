import type { TestProject } from "vitest/node";
import { startTestServer } from "./server.ts";

/** Each project loads this file anew: what they share is kept beside them, in the process of the run. */
const key: unique symbol = Symbol.for("tact.test-server");
interface Run {
  [key]?: { server: ReturnType<typeof startTestServer>; users: number } | undefined;
}

/** One PostgreSQL for all projects of a run, whose files have databases of their own. Name it in `globalSetup` of the project's configuration. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const run = globalThis as Run;
  const shared = (run[key] ??= { server: startTestServer(), users: 0 });
  shared.users += 1;
  const { stop, ...server } = await shared.server;
  project.provide("tactPostgres", server);
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    run[key] = undefined;
    await stop();
  };
}
