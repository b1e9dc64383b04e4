import type pg from "pg";
import { at, worked } from "../rules/measures/rounds.ts";
import type { Caller } from "./appends.ts";

/** The day of one coach after another. Times in milliseconds. */
export interface QueueFigures {
  useCase: { median: number; p95: number; processor: number };
  /** The rows that it was read from, by one statement, unread. */
  bare: { median: number; p95: number };
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
  rounds: number;
}

const warmUps = 20;

/** Reads the queue of coaches in turn, each beside the rows that it rests on. */
export async function measureQueue({ callAs, app, organisation, coaches, now, rounds }: QueueOptions): Promise<QueueFigures> {
  const useCase: number[] = [];
  const bare: number[] = [];
  const sizes = { rows: 0, items: 0, processor: 0 };
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const coach = coaches[round % coaches.length];
    if (coach === undefined) throw new Error("there is no coach with as many clients");
    const [began, workedBefore] = [performance.now(), worked()];
    const { items } = await callAs(coach).queue.today();
    const took = performance.now() - began;
    const processor = (worked() - workedBefore) / 1000;
    const beganBare = performance.now();
    const rows = await bareRows(app, { organisation, coach, now });
    if (round < warmUps) continue;
    bare.push(performance.now() - beganBare);
    useCase.push(took);
    sizes.rows += rows / rounds;
    sizes.items += items.length / rounds;
    sizes.processor += processor / rounds;
  }
  return {
    useCase: { median: at(useCase, 0.5), p95: at(useCase, 0.95), processor: sizes.processor },
    bare: { median: at(bare, 0.5), p95: at(bare, 0.95) },
    rows: sizes.rows,
    items: sizes.items,
  };
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
