import { setTimeout as wait } from "node:timers/promises";
import type { Load } from "../house/load.ts";
import { at } from "../rules/measures/rounds.ts";
import { measureAppendsAtWire } from "./append-wire.ts";
import { type Appends, measureAppends } from "./appends.ts";
import { mixedOperations } from "./mixed-load.ts";
import { askOpenly, type OperationFigures } from "./open-loop.ts";
import { measurePlainWrites, type PlainWrites } from "./plain-writes.ts";
import type { Practice } from "./practice.ts";
import { measurePreview, type PreviewFigures } from "./preview.ts";
import { measureQueue, type QueueFigures } from "./queue.ts";
import { rowCounts, rowsWrittenFor, walBytes } from "./rows-written.ts";

export interface Figures {
  preview: PreviewFigures;
  appends: { rounds: { tact: Appends; plain: PlainWrites }[]; wire: Load; walBytes: { tact: number; plain: number }; written: { table: string; inserted: number; updated: number; bytes: number }[] };
  queue: QueueFigures;
  mixed: { perSecond: number; operations: OperationFigures[] };
}

interface Extent {
  seconds: number;
  rounds: number;
}

const inFlight = 8;
const mixedPerSecond = 50;
/** More than any machine stores in a second. */
const mostPerSecond = 1500;
/** Coaches whose days are read, and how often each after the first time. */
const [coachesRead, queueRounds] = [21, 10];

const tell = (what: string) => void process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${what}\n`);

/** All that is measured, one after the other. */
export async function figuresOf(practice: Practice, { seconds, rounds }: Extent): Promise<Figures> {
  const { server, folder, seeded, callAs, app } = practice;
  const { organisation, coaches, now } = seeded;
  const applications = practice.waiting(500);
  tell("queues, beside their rows");
  const queue = await measureQueue({ callAs, app, organisation, coaches: coaches.slice(0, coachesRead), now, rounds: queueRounds });
  tell("previews, beside a constant route");
  const preview = await measurePreview({ server, folder, rounds, seconds });
  tell("facts recorded, beside pgbench");
  const appends = await appendFigures(practice, { seconds, rounds });
  const operations = mixedOperations({ ...practice, origin: server.origin, applications, now });
  tell("mixed load");
  // A second of it warms up.
  await askOpenly({ operations, perSecond: mixedPerSecond, seconds: 1 });
  const mixed = await askOpenly({ operations, perSecond: mixedPerSecond, seconds: 4 * seconds });
  return { queue, preview, appends, mixed: { perSecond: mixedPerSecond, operations: mixed } };
}

export async function appendFigures(practice: Practice, { seconds, rounds }: Extent): Promise<Figures["appends"]> {
  const { superuser, superUrl, folder, server, seeded, callAs, databaseSeconds, key } = practice;
  const [coach = ""] = seeded.coaches;
  const call = callAs(coach);
  const append = (applicationId: string, fact: Parameters<Parameters<typeof measureAppends>[0]["append"]>[1]) => call.facts.record({ applicationId, facts: [fact] });
  const told = async (length: number) =>
    await measureAppends({ append, applications: practice.waiting(Math.ceil(length * mostPerSecond)), now: seeded.now, inFlight, seconds: length, databaseSeconds });
  const [sample = ""] = practice.waiting(1);
  // The first warms up, and tells what is written: the same rows are what pgbench writes.
  const [before, walBefore] = [await rowCounts(superuser), await walBytes(superuser)];
  const first = await told(seconds);
  const walAfter = await walBytes(superuser);
  const counted = await countsSince(superuser, before, first.stored);
  await append(sample, { type: "decision-promised", at: seeded.now, by: { withinDays: 9 } });
  const written = await rowsWrittenFor(superuser, sample, counted);
  const measured: Figures["appends"]["rounds"] = [];
  for (let round = 0; round < rounds; round += 1) {
    const plain = await measurePlainWrites({ superuser, superUrl, folder, written, inFlight, seconds, databaseSeconds });
    measured.push({ tact: await told(seconds), plain });
  }
  const wire = await measureAppendsAtWire({ server, folder, key, applications: practice.waiting(seconds * mostPerSecond), now: seeded.now, seconds });
  return {
    rounds: measured,
    wire,
    walBytes: { tact: (walAfter - walBefore) / first.stored, plain: at(measured.map(({ plain }) => plain.walBytes), 0.5) },
    written: written.map(({ table, rows, inserted }) => ({ table, inserted, updated: rows.length - inserted, bytes: JSON.stringify(rows).length })),
  };
}

const longestWait = 10_000;

/** The database counts a little late: asked until it has counted as many facts as were stored. */
async function countsSince(superuser: Practice["superuser"], before: ReadonlyMap<string, { inserted: number; updated: number }>, stored: number): Promise<Map<string, { inserted: number; updated: number }>> {
  for (const giveUp = performance.now() + longestWait; ; ) {
    const now = await rowCounts(superuser);
    const since = [...now].map(([table, { inserted, updated }]): [string, { inserted: number; updated: number }] => {
      const was = before.get(table) ?? { inserted: 0, updated: 0 };
      return [table, { inserted: inserted - was.inserted, updated: updated - was.updated }];
    });
    const counted = new Map(since);
    if ((counted.get("public.facts")?.inserted ?? 0) >= stored || performance.now() > giveUp) return counted;
    await wait(100);
  }
}
