import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createInterface } from "node:readline";
import type { FeedReading, Parser } from "./reading.ts";

/** Debian's own: its packages are not for another Python that may stand first on the path. */
const python = "/usr/bin/python3";

interface PythonParser extends Pick<Parser, "name" | "evened"> {
  /** File beside this one that reads length-prefixed feeds and prints a line of JSON for each. */
  reader: string;
  /** Debian packages that it needs. */
  packages: readonly string[];
}

/** A parser behind a Python program: all feeds go through one process. */
export function pythonParser({ reader, packages, ...parser }: PythonParser): Parser {
  const file = new URL(reader, import.meta.url).pathname;
  const tried = spawnSync(python, [file, "-"], { encoding: "utf8" });
  const reason = tried.error?.message ?? tried.stderr.trim().split("\n").at(-1) ?? "";
  const absent = tried.status === 0 ? null : `${reason}: apt-get install ${packages.join(" ")}`;
  return { ...parser, absent, read: (feeds) => readThrough(file, feeds) };
}

async function readThrough(file: string, feeds: readonly string[]): Promise<FeedReading[]> {
  // Python would otherwise take its words from the locale, and leave its compiled files beside the sources.
  const environment = { PATH: process.env["PATH"], PYTHONIOENCODING: "utf-8", PYTHONDONTWRITEBYTECODE: "1" };
  const child = spawn(python, [file], { env: environment, stdio: ["pipe", "pipe", "pipe"] });
  const ended = once(child, "close");
  let complaint = "";
  child.stderr.on("data", (chunk: Buffer) => void (complaint += chunk.toString()));
  const sent = pipeline(Readable.from(framesOf(feeds)), child.stdin).catch((error: unknown) => error);
  const readings: FeedReading[] = [];
  for await (const line of createInterface({ input: child.stdout })) readings.push(JSON.parse(line) as FeedReading);
  const [code] = (await ended) as [number | null];
  const failure = await sent;
  if (code !== 0 || failure !== undefined) throw new Error(`${file} ended with ${code} after ${readings.length} feeds: ${complaint}`);
  return readings;
}

/** Four octets of length, most significant first, then the feed. */
function* framesOf(feeds: readonly string[]): Generator<Buffer> {
  for (const feed of feeds) {
    const bytes = Buffer.from(feed);
    const prefix = Buffer.alloc(4);
    prefix.writeUInt32BE(bytes.length);
    yield Buffer.concat([prefix, bytes]);
  }
}
