import { packagedBinaries, runnableBinaries } from "./binaries.ts";
import { ensureCluster } from "./create-cluster.ts";
import { keepCredentials } from "./credentials.ts";
import { databaseName, ensureDatabase, ownerRole, servesFolder, urlOf } from "./ensure-database.ts";
import { launchersOf } from "./launchers.ts";
import { preparePlaces, shelter } from "./places.ts";
import { findRunning, halt, launch, type Postmaster } from "./postmaster.ts";
import { withStartLock } from "./start-lock.ts";
import { supervise } from "./supervise.ts";
import { systemUser } from "./system-user.ts";

/** What happens to the server after the start. */
export type EmbeddedStatus =
  | { state: "ready"; port: number; adopted: boolean }
  | { state: "down"; retryInMilliseconds: number; reason: string | null }
  | { state: "stopped" };

export interface EmbeddedOptions {
  /** Folder for the data, the passwords and the log, such as `.tact`. It is made where it is missing. */
  directory: string;
  log?: (line: string) => void;
  onStatus?: (status: EmbeddedStatus) => void;
  /** Folder of other PostgreSQL binaries than those of the installed package. */
  binaries?: string;
  /** Settings of the server, by name. */
  settings?: Readonly<Record<string, string>>;
  /** Never waits for the disk. For tests alone: a power cut may lose everything. */
  unsafe?: boolean;
}

export interface EmbeddedPostgres {
  /** URL of the plain owner `tact_owner` of the database `tact`. */
  ownerUrl: string;
  /** URL of the superuser on the same database: for setting up roles, nothing else. */
  superUrl: string;
  /** Kept with the others: the password to give `ensureAppRole`. */
  appPassword: string;
  /** Whether a server was found running on the folder. */
  adopted: boolean;
  dataDirectory: string;
  port: number;
  /** Ends supervision, and the server, unless another launcher still uses it. */
  stop(): Promise<void>;
}

const unsafeSettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/**
 * Starts PostgreSQL on a folder, or adopts the one that runs there, and keeps it running: after a crash it is started
 * again on the same port, at first at once, then ever less often. It listens on 127.0.0.1 alone.
 * Never two servers run on one folder, and the last launcher to stop stops it.
 * Errors: a sentence that says what to do, without passwords.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { log = () => {}, onStatus = () => {}, unsafe = false } = options;
  const user = systemUser();
  const places = preparePlaces(options.directory, user);
  if (places.home !== places.directory) log(`the data lie in ${places.home}: ${places.directory} is closed to the system user`);
  const binaries = runnableBinaries(options.binaries ?? packagedBinaries(), user, shelter);
  const settings = { ...(unsafe ? unsafeSettings : {}), ...options.settings };
  const launchers = launchersOf(places.directory);
  const credentials = await withStartLock(places.directory, async () => keepCredentials(places));
  const superUrlOf = (port: number) => urlOf("postgres", credentials.superuser, port, "postgres");

  /** Call it inside the start lock. */
  async function startOrAdopt(port?: number): Promise<Started> {
    const running = await findRunning(places.data);
    if (running !== null) {
      if (!(await servesFolder(superUrlOf(running.port), places.data))) {
        throw new Error(`the PostgreSQL on port ${running.port} does not serve ${places.data}`);
      }
      return { ...running, adopted: true, exited: null };
    }
    ensureCluster({ places, binaries, user, password: credentials.superuser, unsafe });
    const started = await launch({ places, binaries, user, settings, ...(port === undefined ? {} : { port }) });
    return { ...started, adopted: false };
  }

  const first = await withStartLock(places.directory, async () => {
    const started = await startOrAdopt();
    try {
      await ensureDatabase(superUrlOf(started.port), credentials);
    } catch (error) {
      if (!started.adopted) await halt(started);
      throw error;
    }
    launchers.enter();
    return started;
  });
  log(`PostgreSQL ${first.adopted ? "was running" : "runs"} on 127.0.0.1:${first.port}, data in ${places.data}`);
  onStatus({ state: "ready", port: first.port, adopted: first.adopted });

  const supervision = supervise(first, {
    restart: () => withStartLock(places.directory, () => startOrAdopt(first.port)),
    log,
    onStatus,
  });

  return {
    ownerUrl: urlOf(ownerRole, credentials.owner, first.port, databaseName),
    superUrl: urlOf("postgres", credentials.superuser, first.port, databaseName),
    appPassword: credentials.app,
    adopted: first.adopted,
    dataDirectory: places.data,
    port: first.port,
    async stop() {
      const last = await supervision.end();
      if (last === null) return;
      await withStartLock(places.directory, async () => {
        if (launchers.leave()) return log("PostgreSQL goes on for another launcher");
        await halt(last);
        log("PostgreSQL has stopped");
      });
      onStatus({ state: "stopped" });
    },
  };
}

/** A server that runs; `exited` only where this process started it. */
export interface Started extends Postmaster {
  adopted: boolean;
  exited: Promise<void> | null;
}
