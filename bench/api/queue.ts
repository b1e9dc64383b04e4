import type pg from "pg";
import { at, worked } from "../rules/measures/rounds.ts";
import type { Caller } from "./appends.ts";

/** Times of several readings, in milliseconds; `processor` is what this process worked on each. */
export interface Readings {
  median: number;
  p95: number;
  processor: number;
}

/** The day of one coach after another. */
export interface QueueFigures {
  /** The first time in this process. */
  first: Readings;
  /** Again: only what facts or the clock have changed is planned again. */
  again: Readings;
  /** The rows that it was read from, by one statement, as text. */
  bare: Readings;
  /** On average: rows of open steps, and what the day shows. */
  rows: number;
  items: number;
}

interface QueueOptions {
  /** What a coach may do. */
  callAs: (coach: string) => Caller;
  app: pg.ClientBase;
  organisation: string;
  coaches: readonly string[];
  now: string;
  /** How often each coach reads after the first time. */
  rounds: number;
}

/** Reads the queues of coaches in turn, each beside the rows that it rests on. What warms up is another coach's. */
export async function measureQueue({ callAs, app, organisation, coaches: all, now, rounds }: QueueOptions): Promise<QueueFigures> {
  const [warmUp, ...coaches] = all;
  if (warmUp === undefined || coaches.length === 0) throw new Error("there are too few coaches with as many clients");
  const read = (coach: string) => callAs(coach).queue.today();
  const bareOf = (coach: string) => bareRows(app, { organisation, coach, now });
  for (let index = 0; index < 10; index += 1) await Promise.all([read(warmUp), bareOf(warmUp)]);
  const [first, again, bare] = [new Stopwatch(), new Stopwatch(), new Stopwatch()];
  let [rows, items] = [0, 0];
  for (let round = 0; round <= rounds; round += 1) {
    for (const coach of coaches) {
      const shown = await (round === 0 ? first : again).time(() => read(coach));
      const found = await bare.time(() => bareOf(coach));
      if (round > 0) continue;
      items += shown.items.length / coaches.length;
      rows += found / coaches.length;
    }
  }
  return { first: first.readings(), again: again.readings(), bare: bare.readings(), rows, items };
}

class Stopwatch {
  readonly #took: number[] = [];
  #worked = 0;

  async time<Result>(work: () => Promise<Result>): Promise<Result> {
    const [began, workedBefore] = [performance.now(), worked()];
    const result = await work();
    this.#took.push(performance.now() - began);
    this.#worked += worked() - workedBefore;
    return result;
  }

  readings(): Readings {
    return { median: at(this.#took, 0.5), p95: at(this.#took, 0.95), processor: this.#worked / 1000 / this.#took.length };
  }
}

const hour = 3_600_000;

/** Open steps of a coach's clients whose windows touch the next sixteen days, with names: what the queue and its load strip need. */
const statement = `
  select s.*, a.role, c.name, c.time_zone, e.id, e.name, e.time_zone
  from clients c
  cross join lateral (
    select * from steps where org_id = c.org_id and client_id = c.id and fixed_status is null and dropped_at is null and closes >= $2 and opens <= $3 offset 0) s
  cross join lateral (select * from applications where org_id = s.org_id and id = s.application_id offset 0) a
  join employers e on e.org_id = a.org_id and e.id = a.employer_id
  where c.coach_id = $1`;

/** With row-level security, as the app reads; the answer is thrown away as text. */
async function bareRows(app: pg.ClientBase, { organisation, coach, now }: { organisation: string; coach: string; now: string }): Promise<number> {
  await app.query(`begin read only; select set_config('app.org', '${organisation}', true)`);
  const types = { getTypeParser: () => (value: string) => value };
  const values = [coach, now, new Date(Date.parse(now) + 24 * 16 * hour).toISOString()];
  const { rows } = await app.query<unknown[]>({ name: "bare-queue", text: statement, values, rowMode: "array", types } as pg.QueryArrayConfig);
  await app.query("commit");
  return rows.length;
}
