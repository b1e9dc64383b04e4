import { numbersFrom } from "../rules/workload/pen.ts";
import { at } from "../rules/measures/rounds.ts";

/** Something that is asked now and then. */
export interface Operation {
  name: string;
  /** How often beside the others. */
  share: number;
  /** Answers with the status. */
  ask: () => Promise<number>;
}

export interface OperationFigures {
  name: string;
  asked: number;
  /** Answers other than 2xx. */
  failed: number;
  /** Milliseconds from when it was due. */
  median: number;
  p95: number;
  p99: number;
}

interface OpenLoop {
  operations: readonly Operation[];
  perSecond: number;
  seconds: number;
}

/**
 * Asks at random moments, so many each second on average, whether or not the answers before have come: whoever waits for a slow
 * answer is counted from the moment when it was due. The first figure is that of all together.
 */
export async function askOpenly({ operations, perSecond, seconds }: OpenLoop): Promise<OperationFigures[]> {
  const random = numbersFrom(20_261_123);
  const all = operations.reduce((sum, { share }) => sum + share, 0);
  const samples = operations.map((): { took: number; ok: boolean }[] => []);
  const asked: Promise<void>[] = [];
  const began = performance.now();
  for (let due = gap(random(), perSecond); due < seconds * 1000; due += gap(random(), perSecond)) {
    const index = pick(operations, random() * all);
    const operation = operations[index];
    if (operation === undefined) continue;
    const moment = began + due;
    const delay = moment - performance.now();
    if (delay > 0) await new Promise((resolve) => void setTimeout(resolve, delay));
    asked.push(
      operation.ask().then(
        (status) => void samples[index]?.push({ took: performance.now() - moment, ok: status >= 200 && status < 300 }),
        () => void samples[index]?.push({ took: performance.now() - moment, ok: false }),
      ),
    );
  }
  await Promise.all(asked);
  const figures = operations.map(({ name }, index) => figuresOf(name, samples[index] ?? []));
  return [figuresOf("all", samples.flat()), ...figures];
}

/** Milliseconds to the next arrival of a Poisson process. */
const gap = (random: number, perSecond: number) => (-Math.log(1 - random) * 1000) / perSecond;

function pick(operations: readonly Operation[], place: number): number {
  let passed = 0;
  for (const [index, { share }] of operations.entries()) {
    passed += share;
    if (place < passed) return index;
  }
  return operations.length - 1;
}

function figuresOf(name: string, samples: readonly { took: number; ok: boolean }[]): OperationFigures {
  const took = samples.map((sample) => sample.took);
  return { name, asked: samples.length, failed: samples.filter(({ ok }) => !ok).length, median: at(took, 0.5), p95: at(took, 0.95), p99: at(took, 0.99) };
}
