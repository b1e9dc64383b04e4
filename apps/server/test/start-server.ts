import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";

export interface StartedServer {
  child: ChildProcess;
  url: string;
  lines: string[];
  ended: Promise<number | null>;
  /** The first line that holds these words. */
  line(words: string): Promise<string>;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** Starts the server in a process of its own, on a free port unless the settings name one. Whoever starts it ends it. */
export async function startServer(environment: Record<string, string>): Promise<StartedServer> {
  const port = environment["PORT"] ?? String(await freePort());
  const child = spawn(process.execPath, ["src/main.ts"], {
    cwd: join(import.meta.dirname, ".."),
    env: { PATH: process.env["PATH"], AUTH_SECRET: "s".repeat(40), PORT: port, ...environment },
  });
  const lines: string[] = [];
  const waiting: { words: string; found: (line: string) => void }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on("line", (line) => {
      lines.push(line);
      for (const { words, found } of waiting) if (line.includes(words)) found(line);
    });
  }
  const ended = once(child, "close").then(([code]) => code as number | null);
  const line = (words: string) =>
    new Promise<string>((found, failed) => {
      const said = lines.find((each) => each.includes(words));
      if (said !== undefined) return found(said);
      waiting.push({ words, found });
      void ended.then(() => failed(new Error(`the server ended without saying "${words}":\n${lines.join("\n")}`)));
    });
  return { child, url: `http://127.0.0.1:${port}`, lines, ended, line };
}
