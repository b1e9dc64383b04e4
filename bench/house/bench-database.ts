import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installJobs } from "@tact/api";
import { connect, type ConnectOptions, type Database, disconnect, ensureAppRole, migrate } from "@tact/db";
import { startEmbedded } from "@tact/db/embedded";

/** A PostgreSQL with Tact's tables, as the launcher starts it. */
export interface BenchDatabase extends AsyncDisposable {
  /** For files; gone afterwards unless it was given. */
  folder: string;
  appUrl: string;
  superUrl: string;
  db: Database;
  /** Process id of the server that the connections are children of. */
  postmaster: number;
}

export interface BenchDatabaseOptions {
  /** Kept for another time; a folder that is thrown away where none is given. */
  folder?: string;
  /** Never waits for the disk: for filling tables, never for measuring. */
  unsafe?: boolean;
  settings?: Readonly<Record<string, string>>;
  pool?: ConnectOptions;
}

export async function openDatabase({ folder: given, unsafe = false, settings = {}, pool = {} }: BenchDatabaseOptions = {}): Promise<BenchDatabase> {
  const folder = given ?? mkdtempSync(join(tmpdir(), "tact-bench-"));
  mkdirSync(folder, { recursive: true });
  // The database runs as another user where root starts it: the folder must let it pass.
  chmodSync(folder, 0o755);
  const embedded = await startEmbedded({ directory: folder, unsafe, settings });
  try {
    const appUrl = await ensureAppRole({ ownerUrl: embedded.ownerUrl, superUrl: embedded.superUrl });
    await migrate(embedded.ownerUrl);
    await installJobs(embedded.ownerUrl);
    const db = connect(appUrl, pool);
    return {
      folder,
      appUrl,
      superUrl: embedded.superUrl,
      db,
      postmaster: Number(readFileSync(join(embedded.dataDirectory, "postmaster.pid"), "utf8").split("\n")[0]),
      [Symbol.asyncDispose]: async () => {
        await disconnect(db);
        await embedded.stop();
        if (given === undefined) rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
