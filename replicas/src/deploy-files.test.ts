// What can be known of the files in deploy/ without systemd and without a container engine: that they name what there is.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { configurationFor } from "./nginx.ts";

const top = resolve(import.meta.dirname, "..", "..");
const read = (path: string) => readFileSync(join(top, path), "utf8");
/** Programs of ours that a command line names. */
const programs = (line: string) => [...line.matchAll(/\b((?:apps|src|node_modules)\/[\w./-]+(?:\.ts|bin\/next))/g)].map(([path]) => path);

describe.each(readdirSync(join(top, "deploy/systemd")))("%s", (name) => {
  const unit = read(`deploy/systemd/${name}`);
  test("starts a program that is there", () => {
    const folder = /^WorkingDirectory=\/opt\/tact(.*)$/m.exec(unit)?.[1] ?? "";
    const start = /^ExecStart=(.*)$/m.exec(unit)?.[1] ?? "";
    expect(start).toMatch(/^\/usr\/bin\/(?:npm start|node .+)/);
    for (const program of programs(start)) expect(existsSync(join(top, folder, program))).toBe(true);
  });

  test("names its three sections once, and is restarted", () => {
    expect(unit.match(/^\[\w+\]$/gm)).toEqual(["[Unit]", "[Service]", "[Install]"]);
    expect(unit).toMatch(/^Restart=always$/m);
  });
});

interface Compose {
  services: Record<string, { command?: string[]; build?: { context: string; dockerfile: string }; depends_on?: Record<string, unknown>; environment?: Record<string, string>; volumes?: string[] }>;
  volumes: Record<string, unknown>;
}

describe("compose.yaml", () => {
  const { services, volumes } = parse(read("deploy/compose.yaml"), { merge: true }) as Compose;

  test("runs every process, from programs that are there", () => {
    expect(Object.keys(services).toSorted()).toEqual(["dashboard", "database", "migrate", "server", "worker"]);
    for (const { command = [], build } of Object.values(services)) {
      for (const program of programs(command.join(" "))) expect(existsSync(join(top, program))).toBe(true);
      if (build !== undefined) expect(existsSync(join(top, "deploy", build.context, build.dockerfile))).toBe(true);
    }
  });

  test("refers to services and volumes that there are", () => {
    for (const { depends_on: before = {}, volumes: mounts = [] } of Object.values(services)) {
      for (const name of Object.keys(before)) expect(Object.keys(services)).toContain(name);
      for (const mount of mounts) {
        const [source = ""] = mount.split(":");
        if (source.startsWith(".")) expect(existsSync(join(top, "deploy", source))).toBe(true);
        else expect(Object.keys(volumes)).toContain(source);
      }
    }
  });

  test("hands the owner's connection to the migration alone, and a mere tact_app's to the others", () => {
    const holders = Object.entries(services).filter(([, { environment }]) => environment?.["DATABASE_URL"] !== undefined).map(([name]) => name);
    expect(holders).toEqual(["migrate"]);
    for (const name of ["server", "worker"]) expect(services[name]?.environment?.["APP_DATABASE_URL"]).toMatch(/^postgres:\/\/tact_app:/);
  });
});

test("the Dockerfile runs as nobody special, and starts and checks what is there", () => {
  const dockerfile = read("deploy/Dockerfile");
  expect(dockerfile).toMatch(/^USER node$/m);
  for (const program of programs(/^CMD \["node", (.*)\]$/m.exec(dockerfile)?.[1] ?? "")) expect(existsSync(join(top, program))).toBe(true);
  expect(dockerfile).toContain("/health");
});

test("nginx.conf names two servers, believes no asker's word, and keeps secrets out of its log", () => {
  const text = configurationFor({ port: 1, upstreams: [2, 3], folder: "/x" });
  expect(text).toMatch(/server 127\.0\.0\.1:2 .*\n.*server 127\.0\.0\.1:3 /);
  expect(text).toContain("proxy_set_header X-Forwarded-For $remote_addr;");
  expect(/log_format tact (.*)/.exec(text)?.[1]).not.toMatch(/\$request\b|\$request_uri|\$uri|\$args|\$http_referer/);
});
