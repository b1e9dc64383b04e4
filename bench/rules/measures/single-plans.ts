import { applications, planNumber } from "./contestants.ts";
import { at } from "./rounds.ts";

/** Microseconds below which 99 of 100 single plans stay: the median of several rounds. */
export function slowestOfHundred(rounds: number): number {
  const byRound = Array.from({ length: rounds }, () => {
    const samples = Array.from({ length: applications * 10 }, (_, index) => {
      const before = performance.now();
      planNumber(index % applications);
      return (performance.now() - before) * 1000;
    });
    return at(samples, 0.99);
  });
  return at(byRound, 0.5);
}

/** Seconds in which a million applications are planned again, one after another: the median of several rounds. */
export function secondsForMillion(rounds: number): number {
  const byRound = Array.from({ length: rounds }, () => {
    const before = performance.now();
    for (let index = 0; index < 1_000_000; index += 1) planNumber(index % applications);
    return (performance.now() - before) / 1000;
  });
  return at(byRound, 0.5);
}
