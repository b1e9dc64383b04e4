import { execFileSync } from "node:child_process";
import { rmSync } from "node:fs";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbedded } from "../src/embedded/index.ts";
import { readPidFile } from "../src/embedded/postmaster.ts";
import { withClient } from "../src/roles.ts";
import { type RunningLauncher, runLauncher } from "./run-launcher.ts";
import { makeScratchFolder } from "./scratch-folder.ts";

export interface EmbeddedFolder {
  /** The folder of the test that runs. */
  readonly directory: string;
  start(options?: Partial<EmbeddedOptions>): Promise<EmbeddedPostgres>;
  /** Starts a launcher in a process of its own. */
  runElsewhere(as?: { uid?: number; gid?: number; node?: string }): Promise<RunningLauncher>;
}

/**
 * A folder of its own for every test of a file; whatever was started there is stopped afterwards.
 * With `startedBefore` it is a copy of one where a server ran and stopped, which is quicker than a first start.
 */
export function useEmbeddedFolder({ startedBefore }: { startedBefore: boolean }): EmbeddedFolder {
  const running: { stop(): Promise<void> }[] = [];
  let prepared = "";
  let directory = "";

  beforeAll(async () => {
    if (!startedBefore) return;
    prepared = makeScratchFolder("tact-embedded-");
    await (await startEmbedded({ directory: prepared, unsafe: true })).stop();
  });
  afterAll(() => {
    if (prepared !== "") rmSync(prepared, { recursive: true, force: true });
  });
  beforeEach(() => {
    directory = makeScratchFolder("tact-embedded-");
    if (prepared !== "") execFileSync("cp", ["-a", `${prepared}/.`, directory]);
  });
  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop();
    rmSync(directory, { recursive: true, force: true });
  });

  return {
    get directory() {
      return directory;
    },
    async start(options = {}) {
      const postgres = await startEmbedded({ directory, unsafe: true, ...options });
      running.push(postgres);
      return postgres;
    },
    async runElsewhere(as = {}) {
      const launcher = await runLauncher(directory, as);
      running.push(launcher);
      return launcher;
    },
  };
}

/** Rows of a query on a connection of its own. */
export async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  return await withClient(url, async (client) => (await client.query<Record<string, unknown>>(query)).rows);
}

/** Whether a server answers there. */
export async function answers(url: string): Promise<boolean> {
  return await ask(url, "select").then(
    () => true,
    () => false,
  );
}

/** Process id of the server of a data folder. Errors: none runs. */
export function serverOf(data: string): number {
  const found = readPidFile(data);
  if (found === null) throw new Error(`no server runs on ${data}`);
  return found.pid;
}
