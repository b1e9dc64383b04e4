import { spawn } from "node:child_process";
import { chownSync, existsSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { answers, ask, serverOf, useEmbeddedFolder } from "../../testing/embedded-folder.ts";
import { identify, ownIdentity } from "./process-identity.ts";
import type { EmbeddedOptions, EmbeddedPostgres, EmbeddedStatus } from "./start-embedded.ts";
import { systemUser } from "./system-user.ts";

const folder = useEmbeddedFolder({ startedBefore: true });

describe("a later start", () => {
  test("finds what was stored", async () => {
    const first = await folder.start();
    await ask(first.ownerUrl, "create table kept as select 7 as value");
    await first.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
    const second = await folder.start();
    expect(second.adopted).toBe(false);
    expect(await ask(second.ownerUrl, "select value from kept")).toEqual([{ value: 7 }]);
  });

  test("says what to do when the passwords are gone", async () => {
    await (await folder.start()).stop();
    rmSync(join(folder.directory, "credentials.json"));
    await expect(folder.start()).rejects.toThrow("restore it from a copy");
  });

  test("says what to do with data of another version", async () => {
    const first = await folder.start();
    await first.stop();
    writeFileSync(join(first.dataDirectory, "PG_VERSION"), "9\n");
    await expect(folder.start()).rejects.toThrow("holds data of PostgreSQL 9 and this is PostgreSQL");
  });

  test("starts over a pid file that names a process that is gone", async () => {
    const first = await folder.runElsewhere();
    await first.kill();
    process.kill(serverOf(first.dataDirectory), "SIGKILL");
    expect(existsSync(join(first.dataDirectory, "postmaster.pid"))).toBe(true);
    expect((await folder.start()).adopted).toBe(false);
  });

  test("starts over a pid file that names another living process of the same user", async () => {
    const first = await folder.start();
    await first.stop();
    const user = systemUser();
    const sleeper = spawn("sleep", ["60"], user === null ? {} : { uid: user.uid, gid: user.gid });
    const pidFile = join(first.dataDirectory, "postmaster.pid");
    writeFileSync(pidFile, [sleeper.pid, first.dataDirectory, 1, first.port, "", "127.0.0.1", "", "ready", ""].join("\n"));
    if (user !== null) chownSync(pidFile, user.uid, user.gid);
    try {
      expect((await folder.start()).adopted).toBe(false);
    } finally {
      sleeper.kill();
    }
  });
});

/** Waits until the server has come back after `break_`, and tells what was said on the way. */
async function comesBack(break_: (postgres: EmbeddedPostgres) => void, options: Partial<EmbeddedOptions> = {}): Promise<{ postgres: EmbeddedPostgres; said: EmbeddedStatus[] }> {
  const said: EmbeddedStatus[] = [];
  const again = Promise.withResolvers<void>();
  const postgres = await folder.start({
    ...options,
    onStatus: (status) => {
      said.push(status);
      if (status.state === "ready" && said.some(({ state }) => state === "down")) again.resolve();
    },
  });
  break_(postgres);
  await again.promise;
  return { postgres, said };
}

describe("a second launcher", () => {
  test("adopts the server and leaves it running", async () => {
    const first = await folder.runElsewhere();
    const second = await folder.start();
    expect(second).toMatchObject({ adopted: true, port: first.port, ownerUrl: first.ownerUrl });
    await second.stop();
    expect(await answers(first.ownerUrl)).toBe(true);
    await first.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
  });

  test("keeps the server when the first stops, and stops it when it is the last", async () => {
    const first = await folder.runElsewhere();
    const second = await folder.start();
    await first.stop();
    expect(await answers(second.ownerUrl)).toBe(true);
    await second.stop();
    expect(await answers(second.ownerUrl)).toBe(false);
  });

  test("that starts at the same moment gets the same server", async () => {
    const [first, second] = await Promise.all([folder.runElsewhere(), folder.runElsewhere()]);
    expect(first.port).toBe(second.port);
    expect([first.adopted, second.adopted].toSorted()).toEqual([false, true]);
  });

  test("adopts the server of one that was killed, and stops it at its end", async () => {
    const first = await folder.runElsewhere();
    await first.kill();
    const second = await folder.start();
    expect(second).toMatchObject({ adopted: true, port: first.port });
    await second.stop();
    expect(await answers(first.ownerUrl)).toBe(false);
  });

  test("starts the server again when it ends under the first", async () => {
    const first = await folder.runElsewhere();
    const { postgres, said } = await comesBack(({ dataDirectory }) => process.kill(serverOf(dataDirectory), "SIGINT"));
    expect(said[0]).toMatchObject({ state: "ready", adopted: true });
    expect(postgres.port).toBe(first.port);
    expect(await answers(postgres.ownerUrl)).toBe(true);
  });

  test("takes over the lock of one that died while starting", async () => {
    writeFileSync(join(folder.directory, "start.lock"), JSON.stringify({ pid: 2 ** 22 - 1, started: "1" }));
    expect((await folder.start()).adopted).toBe(false);
  });

  test("takes over a lock whose process id is somebody else's now", async () => {
    writeFileSync(join(folder.directory, "start.lock"), JSON.stringify({ ...ownIdentity(), started: "1" }));
    expect((await folder.start()).adopted).toBe(false);
  });

  test("waits for one that is starting", async () => {
    writeFileSync(join(folder.directory, "start.lock"), JSON.stringify(ownIdentity()));
    let released = false;
    const starting = folder.start().then(() => expect(released).toBe(true));
    setTimeout(() => {
      released = true;
      rmSync(join(folder.directory, "start.lock"));
    }, 300);
    await starting;
  });
});

describe("a running server", () => {
  test("that dies is started again on its port, with what was committed", async () => {
    let committed: Promise<unknown> = Promise.resolve();
    const { postgres, said } = await comesBack(({ ownerUrl, dataDirectory }) => {
      committed = ask(ownerUrl, "create table kept as select 7 as value").then(() => process.kill(serverOf(dataDirectory), "SIGKILL"));
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
    const tried = Promise.withResolvers<void>();
    const postgres = await folder.start({
      onStatus: (status) => {
        if (status.state !== "down") return;
        waits.push(status.retryInMilliseconds);
        if (waits.length === 3) tried.resolve();
      },
    });
    writeFileSync(join(postgres.dataDirectory, "PG_VERSION"), "9\n");
    process.kill(serverOf(postgres.dataDirectory), "SIGKILL");
    await tried.promise;
    await postgres.stop();
    expect(waits).toEqual([250, 500, 1000]);
  });

  test("is stopped once, however often it is asked for", async () => {
    const said: EmbeddedStatus[] = [];
    const postgres = await folder.start({ onStatus: (status) => said.push(status) });
    await Promise.all([postgres.stop(), postgres.stop()]);
    await postgres.stop();
    expect(said.map(({ state }) => state)).toEqual(["ready", "stopped"]);
  });

  test("is stopped with sessions open, and leaves no process behind", async () => {
    const postgres = await folder.start();
    const pid = serverOf(postgres.dataDirectory);
    const session = new Client({ connectionString: postgres.ownerUrl });
    session.on("error", () => {});
    await session.connect();
    await postgres.stop();
    expect(identify(pid)).toBe(null);
  });
});
