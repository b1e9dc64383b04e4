export interface Contestant {
  name: string;
  /** Does its work for every application once; answers with something that depends on all of it. */
  once(): number | Promise<number>;
}

export interface Timed {
  name: string;
  /** Microseconds of processor time for one application, by round. */
  rounds: number[];
}

/** How long each contestant works in a round, at least, in microseconds of processor time. */
const roundLength = 150_000;

/** Microseconds that this process has worked on any processor: waiting while others work does not count. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

/**
 * Lets contestants work in turn, round after round, so that whatever else the machine does hits all of them. The first
 * rounds warm up and are thrown away; who begins changes from round to round.
 */
export async function timeInTurns(contestants: readonly Contestant[], applications: number, rounds: number): Promise<Timed[]> {
  const warmUps = 3;
  const timed = contestants.map(({ name }): Timed => ({ name, rounds: [] }));
  let checksum = 0;
  for (let round = 0; round < warmUps + rounds; round += 1) {
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const index = (turn + round) % contestants.length;
      const contestant = contestants[index];
      if (contestant === undefined) continue;
      let times = 0;
      const before = worked();
      let took = 0;
      do {
        checksum += await contestant.once();
        times += 1;
        took = worked() - before;
      } while (took < roundLength);
      if (round >= warmUps) timed[index]?.rounds.push(took / (times * applications));
    }
  }
  if (Number.isNaN(checksum)) throw new Error("a contestant did no work");
  return timed;
}

/** How many times as long the first takes as the second: the median of the rounds' own ratios. */
export function ratio(first: Timed | undefined, second: Timed | undefined): number {
  if (first === undefined || second === undefined) return Number.NaN;
  return at(first.rounds.map((time, round) => time / (second.rounds[round] ?? Number.NaN)), 0.5);
}

/** The value below which this share of the samples lies. */
export function at(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
