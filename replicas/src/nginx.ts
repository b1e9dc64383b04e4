import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

export interface Nginx {
  origin: string;
  /** What its logs hold. */
  logs(): string;
  stop(): Promise<void>;
}

const shipped = resolve(import.meta.dirname, "..", "..", "deploy", "nginx.conf");
const usual = "/usr/sbin/nginx";

/** The program, where this machine has it; `npm test` installs it where it may. */
export const findNginx = (): string | null => (spawnSync(usual, ["-v"], { stdio: "ignore" }).status === 0 ? usual : null);

/**
 * The configuration that is shipped, with these ports instead of its own and without TLS.
 * @throws Error where the shipped file no longer holds what is replaced
 */
export function configurationFor({ port, upstreams, folder }: { port: number; upstreams: readonly number[]; folder: string }): string {
  let text = readFileSync(shipped, "utf8");
  const replace = (what: RegExp, by: string) => {
    if (!what.test(text)) throw new Error(`deploy/nginx.conf does not hold ${what}`);
    text = text.replace(what, by);
  };
  replace(/listen 443 ssl;/, `listen 127.0.0.1:${port};`);
  replace(/^ +ssl_certificate .*\n/m, "");
  replace(/^ +ssl_certificate_key .*\n/m, "");
  replace(/\/var\/log\/nginx\/tact\.access\.log/, join(folder, "access.log"));
  replace(/\/var\/log\/nginx\/tact\.error\.log/, join(folder, "error.log"));
  for (const [index, upstream] of upstreams.entries()) replace(new RegExp(`127\\.0\\.0\\.1:431${index} `), `127.0.0.1:${upstream} `);
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`).join("\n");
  const account = process.getuid?.() === 0 ? "user root;\n" : "";
  return `${account}worker_processes 1;\ndaemon off;\npid ${join(folder, "nginx.pid")};\nerror_log ${join(folder, "start.log")};\nevents {}\nhttp {\n${folders}\n${text}\n}\n`;
}

/** Starts nginx on loopback in front of the servers. Errors: it refuses its configuration, in its own words. */
export async function startNginx(program: string, ports: { port: number; upstreams: readonly number[] }): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "tact-nginx-"));
  const file = join(folder, "nginx.conf");
  writeFileSync(file, configurationFor({ ...ports, folder }));
  const given = ["-p", folder, "-c", file, "-e", join(folder, "start.log")];
  const tested = spawnSync(program, ["-t", ...given], { encoding: "utf8" });
  if (tested.status !== 0) throw new Error(`nginx refuses deploy/nginx.conf:\n${tested.stderr}`);
  const child = spawn(program, given, { stdio: "ignore" });
  const ended = once(child, "exit");
  while (!(await answers(ports.port))) await pause(20);
  const read = (name: string) => {
    try {
      return readFileSync(join(folder, name), "utf8");
    } catch {
      return "";
    }
  };
  return {
    origin: `http://127.0.0.1:${ports.port}`,
    logs: () => ["access.log", "error.log", "start.log"].map(read).join("\n"),
    async stop() {
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}
