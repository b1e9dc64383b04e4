import { applications, planNumber, traceNumber } from "./contestants.ts";
import { at, worked } from "./rounds.ts";

/** Microseconds below which 99 of 100 single plans stay, in the round in which the machine disturbed least. */
export function slowestOfHundred(rounds: number): number {
  const byRound = Array.from({ length: rounds }, () => {
    const samples = Array.from({ length: applications * 10 }, (_, index) => {
      const before = performance.now();
      traceNumber(index % applications);
      return (performance.now() - before) * 1000;
    });
    return at(samples, 0.99);
  });
  return at(byRound, 0);
}

/** Seconds of processor time in which a million applications are planned again, one after another, with reasons alone. */
export function secondsForMillion(): number {
  const before = worked();
  let planned = 0;
  // An engine that is far from it is not waited for: what it did in twenty seconds is scaled up.
  while (planned < 1_000_000 && worked() - before < 20_000_000) {
    for (let index = 0; index < applications; index += 1) planNumber(index);
    planned += applications;
  }
  return (worked() - before) / planned;
}
