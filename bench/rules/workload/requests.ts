import type { PlanRequest } from "@tact/facts";
import { employers } from "./employers.ts";
import { numbersFrom, Pen } from "./pen.ts";
import { stories } from "./stories.ts";

export interface WorkloadRequest {
  /** The story and its number, for a person who looks for what differs. */
  title: string;
  request: PlanRequest;
}

/** The same applications every time: each story with every employer, again and again at other days and presents. */
export function workload(rounds: number): WorkloadRequest[] {
  const written: WorkloadRequest[] = [];
  const days = numbersFrom(20_261_123);
  for (let round = 0; round < rounds; round += 1) {
    for (const [story, tell] of Object.entries(stories)) {
      const number = written.length;
      const employer = employers[(number + round) % employers.length];
      if (employer === undefined) continue;
      const pen = new Pen(`app-${number + 1}`, employer, number + 1);
      tell(pen);
      written.push({ title: `${story} (${number + 1})`, request: pen.request(Math.floor(days() * 60) - 8) });
    }
  }
  return written;
}
