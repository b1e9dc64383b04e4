import type { TestProject } from "vitest/node";
import { startTestServer } from "./server.ts";

/** One PostgreSQL for all test files of a project. Name it in `globalSetup` of the project's configuration. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...server } = await startTestServer();
  project.provide("tactPostgres", server);
  return stop;
}
