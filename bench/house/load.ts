import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { rawAnswer } from "./raw-answer.ts";
import type { StartedProcess } from "./started-process.ts";

/** What came of asking the same again and again. */
export interface Load {
  perSecond: number;
  /** Requests for each second of processor time of the server alone: other programs on the machine do not lower it. */
  perProcessorSecond: number;
  /** Milliseconds. */
  median: number;
  p99: number;
}

interface Question {
  path: string;
  headers: Readonly<Record<string, string>>;
  /** What every answer must be. */
  status: number;
  seconds: number;
}

interface Script {
  /** A file in Lua that says what is asked, see wrk. */
  script: string;
  seconds: number;
}

const run = promisify(execFile);
const connections = 4;

/** Asks the same with wrk, which takes little of the machine itself. @throws Error where an answer was another than expected */
export async function load(server: StartedProcess, { path, headers, status, seconds }: Question): Promise<Load> {
  const url = `${server.origin}${path}`;
  const asked = Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]);
  const { refused, ...measured } = await runWrk(server, [...asked, url], seconds);
  const { status: found } = await rawAnswer(url, headers);
  if (refused !== undefined || found !== status) throw new Error(`${path.replace(/tact_\w+/, "…")} answered ${found} instead of ${status}; ${refused ?? "no refusal"}`);
  return measured;
}

/** Asks what a script says. @throws Error where an answer was neither a success nor a redirection */
export async function loadByScript(server: StartedProcess, { script, seconds }: Script): Promise<Load> {
  const { refused, ...measured } = await runWrk(server, ["--script", script, server.origin], seconds);
  if (refused !== undefined) throw new Error(refused);
  return measured;
}

async function runWrk(server: StartedProcess, asked: readonly string[], seconds: number): Promise<Load & { refused: string | undefined }> {
  const before = server.processorSeconds();
  const told = ["--threads", "1", "--connections", String(connections), "--duration", `${seconds}s`, "--latency", "--timeout", "30s", ...asked];
  const { stdout } = await run("wrk", told).catch((error: unknown) => {
    throw new Error("wrk is needed to make the load: apt-get install wrk", { cause: error });
  });
  const used = server.processorSeconds() - before;
  const [, requests = "", took = ""] = /(\d+) requests in ([\d.]+(?:ms|s|m)),/.exec(stdout) ?? [];
  return {
    refused: /(?:Non-2xx or 3xx responses|Socket errors).*/.exec(stdout)?.[0],
    perSecond: (1000 * Number(requests)) / millisecondsIn(took),
    perProcessorSecond: Number(requests) / used,
    median: millisecondsIn(/ 50%\s+(\S+)/.exec(stdout)?.[1] ?? ""),
    p99: millisecondsIn(/ 99%\s+(\S+)/.exec(stdout)?.[1] ?? ""),
  };
}

const units: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** A time as wrk writes it, such as `85.00us` or `1.20ms`. */
function millisecondsIn(text: string): number {
  const [, figure, unit = ""] = /^([\d.]+)(us|ms|s|m)$/.exec(text) ?? [];
  return Number(figure) * (units[unit] ?? Number.NaN);
}
