import { existsSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { startEmbedded } from "../src/embedded/index.ts";
import { launchersOf } from "../src/embedded/launchers.ts";
import { halt, readPidFile } from "../src/embedded/postmaster.ts";
import { identify } from "../src/embedded/process-identity.ts";
import { migrate } from "../src/migrate.ts";
import { ensureAppRole } from "../src/roles.ts";
import { makeScratchFolder, scratchRoot } from "./scratch-folder.ts";

/** The server of one run of tests: URLs of a migrated database that is cloned and never written to. */
export interface TestServer {
  superUrl: string;
  ownerUrl: string;
  appUrl: string;
}

declare module "vitest" {
  interface ProvidedContext {
    tactPostgres: TestServer;
  }
}

const prefix = "tact-test-postgres-";
const abandonedAfterMilliseconds = 10 * 60_000;

/**
 * Starts a PostgreSQL in a folder of its own and migrates its database. The embedded one by default,
 * the newest of the system with `TACT_TEST_POSTGRES=system`. It never waits for the disk.
 */
export async function startTestServer(): Promise<TestServer & { stop(): Promise<void> }> {
  await removeAbandoned();
  const directory = makeScratchFolder(prefix);
  const binaries = process.env["TACT_TEST_POSTGRES"] === "system" ? systemBinaries() : undefined;
  const postgres = await startEmbedded({ directory, unsafe: true, ...(binaries === undefined ? {} : { binaries }) });
  const { ownerUrl, superUrl, appPassword } = postgres;
  const appUrl = await ensureAppRole({ ownerUrl, superUrl, password: appPassword });
  await migrate(ownerUrl);
  return {
    superUrl,
    ownerUrl,
    appUrl,
    async stop() {
      await postgres.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Folder of the newest PostgreSQL that Debian's packages installed. */
function systemBinaries(): string {
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? readdirSync(root).map(Number).filter(Number.isInteger) : [];
  const newest = Math.max(...versions);
  if (!Number.isFinite(newest)) throw new Error(`TACT_TEST_POSTGRES=system, and there is no PostgreSQL in ${root}`);
  return join(root, String(newest), "bin");
}

/** Servers of runs that were killed: nobody else stops them. */
async function removeAbandoned(): Promise<void> {
  for (const name of readdirSync(scratchRoot())) {
    const directory = join(scratchRoot(), name);
    if (!name.startsWith(prefix) || Date.now() - statSync(directory).mtimeMs < abandonedAfterMilliseconds) continue;
    if (existsSync(join(directory, "launchers")) && launchersOf(directory).leave()) continue;
    const found = readPidFile(join(directory, "data"));
    const owner = found === null ? null : identify(found.pid);
    if (found !== null && owner !== null) await halt({ process: owner, port: found.port });
    rmSync(directory, { recursive: true, force: true });
  }
}
