import { chmodSync, chownSync, copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { answers, ask, useEmbeddedFolder } from "../../testing/embedded-folder.ts";
import { assertAppRole } from "../assert-app-role.ts";
import { connect, disconnect } from "../connect.ts";
import { migrate } from "../migrate.ts";
import { ensureAppRole } from "../roles.ts";
import { packagedBinaries } from "./binaries.ts";
import { shelter } from "./places.ts";
import { mayEnter, systemUser } from "./system-user.ts";

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);
const folder = useEmbeddedFolder({ startedBefore: false });

describe("a first start", () => {
  test("makes a database of a plain owner, and lets nobody in without a password", async () => {
    const postgres = await folder.start();
    expect(postgres.adopted).toBe(false);
    expect(await ask(postgres.ownerUrl, "select current_user, current_database(), rolsuper, rolcreaterole, rolbypassrls from pg_roles where rolname = current_user")).toEqual([
      { current_user: "tact_owner", current_database: "tact", rolsuper: false, rolcreaterole: false, rolbypassrls: false },
    ]);
    const wrong = new URL(postgres.superUrl);
    wrong.password = "another";
    await expect(ask(wrong.href, "select")).rejects.toMatchObject({ code: "28P01" });
  });

  test("keeps passwords and data to itself", async () => {
    const postgres = await folder.start();
    expect([modeOf(join(folder.directory, "credentials.json")), modeOf(postgres.dataDirectory), modeOf(join(folder.directory, "postgres.log"))]).toEqual(["600", "700", "600"]);
    expect(readdirSync(folder.directory).filter((name) => name.includes("password"))).toEqual([]);
  });

  test("reads and writes UTF-8, whatever this machine's language, and checks what it reads from disk", async () => {
    const postgres = await folder.start();
    const [settings] = await ask(postgres.ownerUrl, "select current_setting('server_encoding') as encoding, current_setting('data_checksums') as checksums, upper('ä') as upper, current_setting('timezone') as zone");
    expect(settings).toEqual({ encoding: "UTF8", checksums: "on", upper: "Ä", zone: "UTC" });
  });

  test("listens on the loopback address alone", async () => {
    const postgres = await folder.start();
    expect(await ask(postgres.superUrl, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    const outward = Object.values(networkInterfaces()).flat().find((address) => address?.family === "IPv4" && !address.internal);
    if (outward === undefined) return;
    const url = new URL(postgres.superUrl);
    url.hostname = outward.address;
    await expect(ask(url.href, "select")).rejects.toMatchObject({ code: "ECONNREFUSED" });
  });

  test("leads to a migrated database and a login that is neither owner nor superuser", async () => {
    const postgres = await folder.start();
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
    mkdirSync(join(folder.directory, "data.new.1"));
    writeFileSync(join(folder.directory, "data.new.1.password"), "secret");
    await folder.start();
    expect(readdirSync(folder.directory).filter((name) => name.startsWith("data"))).toEqual(["data"]);
  });
});

describe.skipIf(process.getuid?.() !== 0)("as root", () => {
  test("runs as a system user", async () => {
    const postgres = await folder.start();
    expect(statSync(postgres.dataDirectory).uid).toBe(systemUser()?.uid);
  });

  test("in a home that only root may enter, data and binaries lie where the system user may go, and are found again", async () => {
    const home = join(folder.directory, "home");
    const version = `0.0.0-test-${process.pid}`;
    mkdirSync(join(home, "package"), { recursive: true });
    // All of it lies in the closed home, the libraries that the binaries load too.
    cpSync(dirname(packagedBinaries()), join(home, "package", "native"), { recursive: true, verbatimSymlinks: true });
    writeFileSync(join(home, "package", "package.json"), JSON.stringify({ version }));
    chmodSync(home, 0o700);
    const closed = { directory: join(home, "clone", ".tact"), binaries: join(home, "package", "native", "bin") };
    const copied = join(shelter, `postgres-${version}-${process.arch}`);
    let data = "";
    try {
      const first = await folder.start(closed);
      data = first.dataDirectory;
      expect(dirname(dirname(data))).toBe(shelter);
      expect(readFileSync(join(dirname(data), "belongs-to"), "utf8").trim()).toBe(closed.directory);
      expect(existsSync(join(copied, "bin", "postgres"))).toBe(true);
      await ask(first.ownerUrl, "create table kept as select 7 as value");
      await first.stop();

      chmodSync(home, 0o755);
      const second = await folder.start(closed);
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
  const node = join(folder.directory, "node");
  copyFileSync(process.execPath, node);
  chownSync(folder.directory, uid, gid);
  const launcher = await folder.runElsewhere({ uid, gid, node });
  expect(statSync(launcher.dataDirectory).uid).toBe(uid);
  expect(statSync(join(folder.directory, "credentials.json")).uid).toBe(uid);
  expect(await answers(launcher.ownerUrl)).toBe(true);
  await launcher.stop();
  expect(await answers(launcher.ownerUrl)).toBe(false);
});
