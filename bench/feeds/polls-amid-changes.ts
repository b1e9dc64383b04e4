import type { createCaller } from "@tact/api";
import { at } from "../rules/measures/rounds.ts";
import type { OpenApplication } from "./caseload.ts";
import { load, type Load } from "../house/load.ts";
import { rawAnswer } from "../house/raw-answer.ts";
import type { StartedProcess } from "../house/started-process.ts";

export interface AmidChanges {
  polls: Load;
  /** Facts recorded while it was polled. */
  changes: number;
  /** Milliseconds from a fact stored to a poll that shows it. */
  seen: { median: number; p95: number };
}

interface Changes {
  call: ReturnType<typeof createCaller>;
  server: StartedProcess;
  path: string;
  applications: readonly OpenApplication[];
  seconds: number;
}

const longestWait = 10_000;

/** Polls a calendar while facts change it one after another, and asks after each how soon it shows. */
export async function measureAmidChanges({ call, server, path, applications, seconds }: Changes): Promise<AmidChanges> {
  const url = `${server.origin}${path}`;
  const seen: number[] = [];
  let ended = false;
  const polling = load(server, { path, headers: { "accept-encoding": "gzip" }, status: 200, seconds }).finally(() => void (ended = true));
  let tag = await tagAt(url);
  for (let change = 0; !ended; change += 1) {
    const application = applications[change % applications.length];
    if (application === undefined) throw new Error("there is no application to change");
    await call.facts.record({ applicationId: application.id, facts: [application.promise(change)] });
    const stored = performance.now();
    tag = await otherTagAt(url, tag, stored + longestWait);
    seen.push(performance.now() - stored);
  }
  return { polls: await polling, changes: seen.length, seen: { median: at(seen, 0.5), p95: at(seen, 0.95) } };
}

async function tagAt(url: string, known = ""): Promise<string> {
  return (await rawAnswer(url, { "if-none-match": known })).headers["etag"] ?? "";
}

/** Asks until the calendar is another. */
async function otherTagAt(url: string, known: string, giveUp: number): Promise<string> {
  const found = await tagAt(url, known);
  if (found !== known) return found;
  if (performance.now() > giveUp) throw new Error(`a change does not show within ${longestWait / 1000} s`);
  return await otherTagAt(url, known, giveUp);
}
