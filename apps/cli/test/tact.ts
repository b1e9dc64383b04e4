import { spawn } from "node:child_process";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { run } from "../src/run.ts";

export const folder = join(import.meta.dirname, "..");
export const bin = join(folder, "bin", "tact.mjs");
export const example = (name: string) => join(folder, "examples", name);
export const fixture = (name: string) => join(import.meta.dirname, "fixtures", name);

interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command line as its own process, with these bytes on standard input. */
export function tact(args: readonly string[], stdin: string | Uint8Array = "", env: Readonly<Record<string, string>> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env: { ...process.env, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => out.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => err.push(chunk));
    // A run that has refused its input closes it before all is written.
    child.stdin.on("error", () => {});
    child.once("error", reject);
    child.once("close", (code) =>
      resolve({ code, stdout: Buffer.concat(out).toString("utf8"), stderr: Buffer.concat(err).toString("utf8") }),
    );
    child.stdin.end(stdin);
  });
}

/** The same within this process: for long tables, since a process takes half a second to start. */
export async function tactWithin(args: readonly string[], stdin: string | Uint8Array = ""): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const out = [gather(stdout), gather(stderr)] as const;
  const terminal = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr, width: 80, colour: false, clock: () => "2026-11-23T20:00:00Z" };
  const code = await run(args, terminal);
  stdout.end();
  stderr.end();
  return { code, stdout: await out[0], stderr: await out[1] };
}

async function gather(stream: PassThrough): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream as AsyncIterable<Buffer>) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

/** The problems of a refusal on standard error, as `code pointer`. */
export function problemsIn(stderr: string): string[] {
  const { error } = JSON.parse(stderr) as { error: { problems: { pointer: string; code?: string }[] } };
  return error.problems.map(({ pointer, code }) => [code ?? "", pointer].join(" ").trim());
}
