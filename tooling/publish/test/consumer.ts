import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inject } from "vitest";

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** A folder outside the workspace in which somebody has installed our packages with npm. */
export interface Consumer extends Disposable {
  folder: string;
  /** Runs a program there, with what it is given besides a stranger's environment. */
  run: (command: string, args: readonly string[], stdin?: string, environment?: Readonly<Record<string, string>>) => Promise<Run>;
  write: (file: string, content: string) => void;
}

/**
 * Installs what would be published in an empty folder, with what it needs from the registry.
 * @param only the packages to install, by the names of their folders; all of them where it is left out
 */
export async function installPacked(only?: readonly string[]): Promise<Consumer> {
  const place = mkdtempSync(join(tmpdir(), "tact-consumer-"));
  const named = inject("tarballs").map((path) => ({ name: basename(path).split("-")[1] ?? "", path }));
  const tarballs = named.filter(({ name }) => only?.includes(name) ?? true);
  const folder = join(place, "app");
  mkdirSync(folder);
  const consumer: Consumer = {
    folder,
    run: (command, args, stdin = "", environment = {}) => runIn(folder, command, args, { stdin, environment }),
    write: (file, content) => writeFileSync(join(folder, file), content),
    [Symbol.dispose]: () => rmSync(place, { recursive: true, force: true }),
  };
  const dependencies = Object.fromEntries(tarballs.map(({ name, path }) => [`@tact/${name}`, `file:${path}`]));
  consumer.write("package.json", JSON.stringify({ name: "consumer", private: true, type: "module", dependencies }));
  const { code, stderr } = await consumer.run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"]);
  if (code !== 0) throw new Error(`npm could not install the packages:\n${stderr}`);
  return consumer;
}

const leadsToRegistry = /^(npm_config_(registry|cafile|ca|strict_ssl|proxy|https_proxy|noproxy|userconfig|globalconfig)|node_extra_ca_certs|node_use_system_ca)$/i;

/** npm and pnpm hand their settings down in the environment: a stranger's shell has none but those that lead to the registry. */
export function strangersShell(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => leadsToRegistry.test(name) || !/^(npm_|pnpm_|node_)/i.test(name)));
}

interface Given {
  stdin: string;
  environment: Readonly<Record<string, string>>;
}

function runIn(cwd: string, command: string, args: readonly string[], { stdin, environment }: Given): Promise<Run> {
  const env = { ...strangersShell(), ...environment };
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env });
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.stdin.on("error", () => {});
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.end(stdin);
  });
}
