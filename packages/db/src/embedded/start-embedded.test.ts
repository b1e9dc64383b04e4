import { execFileSync, spawn } from "node:child_process";
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { Client } from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type RunningLauncher, runLauncher } from "../../testing/run-launcher.ts";
import { makeScratchFolder } from "../../testing/scratch-folder.ts";
import { assertAppRole } from "../assert-app-role.ts";
import { connect, disconnect } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { ensureAppRole, withClient } from "../roles.ts";
import { packagedBinaries } from "./binaries.ts";
import { shelter } from "./places.ts";
import { readPidFile } from "./postmaster.ts";
import { identify, ownIdentity } from "./process-identity.ts";
import { type EmbeddedOptions, type EmbeddedPostgres, type EmbeddedStatus, startEmbedded } from "./start-embedded.ts";
import { mayEnter, systemUser } from "./system-user.ts";

let prepared: string;
let directory: string;
const running: (EmbeddedPostgres | RunningLauncher)[] = [];

/** A folder that was started once: copies of it are quicker than first starts. */
beforeAll(async () => {
  prepared = makeScratchFolder("tact-embedded-");
  await (await startEmbedded({ directory: prepared, unsafe: true })).stop();
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

const usePrepared = () => execFileSync("cp", ["-a", `${prepared}/.`, directory]);

beforeEach(() => {
  directory = makeScratchFolder("tact-embedded-");
});
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
  rmSync(directory, { recursive: true, force: true });
});

async function start(options: Partial<EmbeddedOptions> = {}): Promise<EmbeddedPostgres> {
  const postgres = await startEmbedded({ directory, unsafe: true, ...options });
  running.push(postgres);
  return postgres;
}

async function runElsewhere(as: { uid?: number; gid?: number; node?: string } = {}): Promise<RunningLauncher> {
  const launcher = await runLauncher(directory, as);
  running.push(launcher);
  return launcher;
}

const ask = (url: string, query: string) => withClient(url, async (client) => (await client.query<Record<string, unknown>>(query)).rows);
const answers = (url: string) => ask(url, "select").then(() => true, () => false);
const pidOf = (data: string) => readPidFile(data)?.pid ?? -1;
const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** Waits until the server has come back after `break_`, and tells what was said on the way. */
async function comesBack(break_: (postgres: EmbeddedPostgres) => void, options: Partial<EmbeddedOptions> = {}): Promise<{ postgres: EmbeddedPostgres; said: EmbeddedStatus[] }> {
  const said: EmbeddedStatus[] = [];
  let ready: () => void = () => {};
  const postgres = await start({
    ...options,
    onStatus: (status) => {
      said.push(status);
      if (status.state === "ready" && said.some(({ state }) => state === "down")) ready();
    },
  });
  const again = new Promise<void>((resolve) => (ready = resolve));
  break_(postgres);
  await again;
  return { postgres, said };
}

describe("a first start", () => {
  test("makes a database of a plain owner, and lets nobody in without a password", async () => {
    const postgres = await start();
    expect(postgres.adopted).toBe(false);
    expect(await ask(postgres.ownerUrl, "select current_user, current_database(), rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user")).toEqual([
      { current_user: "tact_owner", current_database: "tact", rolsuper: false, rolcreaterole: false, rolbypassrls: false },
    ]);
    const wrong = new URL(postgres.superUrl);
    wrong.password = "another";
    await expect(ask(wrong.href, "select")).rejects.toMatchObject({ code: "28P01" });
  });

  test("keeps passwords and data to itself", async () => {
    const postgres = await start();
    expect([modeOf(join(directory, "credentials.json")), modeOf(postgres.dataDirectory), modeOf(join(directory, "postgres.log"))]).toEqual(["600", "700", "600"]);
    expect(readdirSync(directory).filter((name) => name.includes("password"))).toEqual([]);
  });

  test("reads and writes UTF-8, whatever this machine's language, and checks what it reads from disk", async () => {
    const postgres = await start();
    const [settings] = await ask(postgres.ownerUrl, "select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums, upper('ä') as upper, current_setting('timezone') as zone");
    expect(settings).toEqual({ encoding: "UTF8", checksums: "on", upper: "Ä", zone: "UTC" });
  });

  test("listens on the loopback address alone", async () => {
    const postgres = await start();
    expect(await ask(postgres.superUrl, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    const outward = Object.values(networkInterfaces()).flat().find((address) => address?.family === "IPv4" && !address.internal);
    if (outward === undefined) return;
    const url = new URL(postgres.superUrl);
    url.hostname = outward.address;
    await expect(ask(url.href, "select")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("leads to a migrated database and a login that is neither owner nor superuser", async () => {
    const postgres = await start();
    const appUrl = await ensureAppRole({ ownerUrl: postgres.ownerUrl, superUrl: postgres.superUrl, password: postgres.appPassword });
    await Promise.all([migrate(postgres.ownerUrl), migrate(postgres.ownerUrl)]);
    const [app, owner, superuser] = [appUrl, postgres.ownerUrl, postgres.superUrl].map((url) => connect(url));
    if (app === undefined || owner === undefined || superuser === undefined) throw new Error("three pools were asked for");
    await assertAppRole(app);
    await expect(assertAppRole(owner)).rejects.toThrow('"tact_owner" owns the tables');
    await expect(assertAppRole(superuser)).rejects.toThrow('"postgres" is, or may become, a superuser');
    await ask(postgres.superUrl, "grant tact_owner to tact_app");
    await expect(assertAppRole(app)).rejects.toThrow('"tact_app" owns the tables, or may act as their owner');
    await ask(postgres.superUrl, "revoke tact_owner from tact_app; alter role tact_app bypassrls");
    await expect(assertAppRole(app)).rejects.toThrow("bypasses");
    await Promise.all([app, owner, superuser].map(disconnect));
  });

  test("clears away what an earlier one left that was broken off", async () => {
    mkdirSync(join(directory, "data.new.1"));
    writeFileSync(join(directory, "data.new.1.password"), "secret");
    await start();
    expect(readdirSync(directory).filter((name) => name.startsWith("data"))).toEqual(["data"]);
  });
});

describe("a later start", () => {
  beforeEach(usePrepared);

  test("finds what was stored", async () => {
    const first = await start();
    await ask(first.ownerUrl, "create table kept as select 7 as value");
    await first.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
    const second = await start();
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl, "select value from kept")).toEqual([{ value: 7 }]);
  });

  test("says what to do when the passwords are gone", async () => {
    await (await start()).stop();
    rmSync(join(directory, "credentials.json"));
    await expect(start()).rejects.toThrow("restore it from a copy");
  });

  test("says what to do with data of another version", async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(first.dataDirectory, "PG_VERSION"), "9\n");
    await expect(start()).rejects.toThrow("holds data of PostgreSQL 9 and this is PostgreSQL");
  });

  test("starts over a pid file that names a process that is gone", async () => {
    const first = await runElsewhere();
    await first.kill();
    process.kill(pidOf(first.dataDirectory), "SIGKILL");
    expect(existsSync(join(first.dataDirectory, "postmaster.pid"))).toBe(true);
    expect((await start()).adopted).toBe(false);
  });

  test("starts over a pid file that names another living process of the same user", async () => {
    const first = await start();
    await first.stop();
    const user = systemUser();
    const sleeper = spawn("sleep", ["60"], user === null ? {} : { uid: user.uid, gid: user.gid });
    const pidFile = join(first.dataDirectory, "postmaster.pid");
    writeFileSync(pidFile, [sleeper.pid, first.dataDirectory, 1, first.port, "", "127.0.0.1", "", "ready", ""].join("\n"));
    if (user !== null) chownSync(pidFile, user.uid, user.gid);
    try {
      expect((await start()).adopted).toBe(false);
    } finally {
      sleeper.kill();
    }
  });
});

describe("a second launcher", () => {
  beforeEach(usePrepared);

  test("adopts the server and leaves it running", async () => {
    const first = await runElsewhere();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, port: first.port, ownerUrl: first.ownerUrl });
    await second.stop();
    expect(await answers(first.ownerUrl)).toBe(true);
    await first.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
  });

  test("keeps the server when the first stops, and stops it when it is the last", async () => {
    const first = await runElsewhere();
    const second = await start();
    await first.stop();
    expect(await answers(second.ownerUrl)).toBe(true);
    await second.stop();
    expect(await answers(second.ownerUrl)).toBe(false);
  });

  test("that starts at the same moment gets the same server", async () => {
    const [first, second] = await Promise.all([runElsewhere(), runElsewhere()]);
    expect(first.port).toBe(second.port);
    expect([first.adopted, second.adopted].toSorted()).toEqual([false, true]);
  });

  test("adopts the server of one that was killed, and stops it at its end", async () => {
    const first = await runElsewhere();
    await first.kill();
    const second = await start();
    expect(second).toMatchObject({ adopted: true, port: first.port });
    await second.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
  });

  test("starts the server again when it ends under the first", async () => {
    const first = await runElsewhere();
    const { postgres, said } = await comesBack(({ dataDirectory }) => process.kill(pidOf(dataDirectory), "SIGINT"));
    expect(said[0]).toMatchObject({ state: "ready", adopted: true });
    expect(postgres.port).toBe(first.port);
    expect(await answers(postgres.ownerUrl)).toBe(true);
  });

  test("takes over the lock of one that died while starting", async () => {
    writeFileSync(join(directory, "start.lock"), JSON.stringify({ pid: 2 ** 22 - 1, started: "1" }));
    expect((await start()).adopted).toBe(false);
  });

  test("takes over a lock whose process id is somebody else's now", async () => {
    writeFileSync(join(directory, "start.lock"), JSON.stringify({ ...ownIdentity(), started: "1" }));
    expect((await start()).adopted).toBe(false);
  });

  test("waits for one that is starting", async () => {
    writeFileSync(join(directory, "start.lock"), JSON.stringify(ownIdentity()));
    let released = false;
    const starting = start().then(() => expect(released).toBe(true));
    setTimeout(() => {
      released = true;
      rmSync(join(directory, "start.lock"));
    }, 300);
    await starting;
  });
});

describe("a running server", () => {
  beforeEach(usePrepared);

  test("that dies is started again on its port, with what was committed", async () => {
    let committed: Promise<unknown> = Promise.resolve();
    const { postgres, said } = await comesBack(({ ownerUrl, dataDirectory }) => {
      committed = ask(ownerUrl, "create table kept as select 7 as value").then(() => process.kill(pidOf(dataDirectory), "SIGKILL"));
    }, { unsafe: false });
    await committed;
    expect(said).toEqual([
      { state: "ready", port: postgres.port, adopted: false },
      { state: "down", retryInMilliseconds: 250, reason: null },
      { state: "ready", port: postgres.port, adopted: false },
    ]);
    expect(await ask(postgres.ownerUrl, "select value from kept")).toEqual([{ value: 7 }]);
  });

  test("that does not come back is tried ever less often, and stop ends that", async () => {
    const waits: number[] = [];
    let third: () => void = () => {};
    const tried = new Promise<void>((resolve) => (third = resolve));
    const postgres = await start({
      onStatus: (status) => {
        if (status.state !== "down") return;
        waits.push(status.retryInMilliseconds);
        if (waits.length === 3) third();
      },
    });
    writeFileSync(join(postgres.dataDirectory, "PG_VERSION"), "9\n");
    process.kill(pidOf(postgres.dataDirectory), "SIGKILL");
    await tried;
    await postgres.stop();
    expect(waits).toEqual([250, 500, 1000]);
  });

  test("is stopped once, however often it is asked for", async () => {
    const said: EmbeddedStatus[] = [];
    const postgres = await start({ onStatus: (status) => said.push(status) });
    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    expect(said.map(({ state }) => state)).toEqual(["ready", "stopped"]);
  });

  test("is stopped with sessions open, and leaves no process behind", async () => {
    const postgres = await start();
    const pid = pidOf(postgres.dataDirectory);
    const session = new Client({ connectionString: postgres.ownerUrl });
    session.on("error", () => {});
    await session.connect();
    await postgres.stop();
    expect(identify(pid)).toBe(null);
  });
});

describe.skipIf(process.getuid?.() !== 0)("as root", () => {
  test("runs as a system user", async () => {
    const postgres = await start();
    expect(statSync(postgres.dataDirectory).uid).toBe(systemUser()?.uid);
  });

  test("in a home that only root may enter, data and binaries lie where the system user may go, and are found again", async () => {
    const home = join(directory, "home");
    const version = `0.0.0-test-${process.pid}`;
    mkdirSync(join(home, "package"), { recursive: true });
    symlinkSync(dirname(packagedBinaries()), join(home, "package", "native"));
    writeFileSync(join(home, "package", "package.json"), JSON.stringify({ version }));
    chmodSync(home, 0o700);
    const closed = { directory: join(home, "clone", ".tact"), binaries: join(home, "package", "native", "bin") };
    const copied = join(shelter, `postgres-${version}-${process.arch}`);
    let data = "";
    try {
      const first = await start(closed);
      data = first.dataDirectory;
      expect(dirname(dirname(data))).toBe(shelter);
      expect(existsSync(join(copied, "bin", "postgres"))).toBe(true);
      await ask(first.ownerUrl, "create table kept as select 7 as value");
      await first.stop();

      chmodSync(home, 0o755);
      const second = await start(closed);
      expect(second.dataDirectory).toBe(data);
      expect(await ask(second.ownerUrl, "select value from kept")).toEqual([{ value: 7 }]);
      await second.stop();
    } finally {
      rmSync(copied, { recursive: true, force: true });
      if (data !== "") rmSync(dirname(data), { recursive: true, force: true });
    }
  });
});

const unprivileged = systemUser();

test.skipIf(unprivileged === null || !mayEnter(unprivileged, import.meta.dirname))("as an ordinary user, runs as that user", async () => {
  if (unprivileged === null) return;
  const { uid, gid } = unprivileged;
  // Node itself may lie where only root may go.
  const node = join(directory, "node");
  copyFileSync(process.execPath, node);
  chownSync(directory, uid, gid);
  const launcher = await runElsewhere({ uid, gid, node });
  expect(statSync(launcher.dataDirectory).uid).toBe(uid);
  expect(statSync(join(directory, "credentials.json")).uid).toBe(uid);
  expect(await answers(launcher.ownerUrl)).toBe(true);
  await launcher.stop();
  expect(await answers(launcher.ownerUrl)).toBe(false);
});
