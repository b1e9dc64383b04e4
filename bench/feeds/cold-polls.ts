import { at } from "../rules/measures/rounds.ts";
import { rawAnswer } from "../house/raw-answer.ts";
import type { StartedProcess } from "../house/started-process.ts";

/** Milliseconds for the first poll of a calendar that the server has not seen since it started. */
export interface ColdFigures {
  median: number;
  p95: number;
  /** The server's processor time for each, which others on the machine do not lengthen. */
  processor: number;
}

const readers = 4;

/** Polls each calendar once, four at a time: none of them is in memory yet. */
export async function measureColdPolls(server: StartedProcess, polls: readonly { path: string; etag?: string }[]): Promise<ColdFigures> {
  const took: number[] = [];
  const left = polls.values();
  const read = async () => {
    for (const { path, etag } of left) {
      const began = performance.now();
      const { status } = await rawAnswer(`${server.origin}${path}`, { "accept-encoding": "gzip", ...(etag === undefined ? {} : { "if-none-match": etag }) });
      if (status !== (etag === undefined ? 200 : 304)) throw new Error(`a calendar answered ${status}`);
      took.push(performance.now() - began);
    }
  };
  const before = server.processorSeconds();
  await Promise.all(Array.from({ length: readers }, read));
  return { median: at(took, 0.5), p95: at(took, 0.95), processor: (1000 * (server.processorSeconds() - before)) / took.length };
}
