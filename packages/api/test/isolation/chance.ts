/** Chance that comes out the same for the same seed. */
export interface Chance {
  /** A whole number from 0, below `below`. */
  whole(below: number): number;
  flip(likely: number): boolean;
  one<Thing>(things: readonly Thing[]): Thing | undefined;
}

/** xorshift32. */
export function chanceOf(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state = (state ^ (state << 5)) >>> 0;
    return state / 4_294_967_296;
  };
  return {
    whole: (below) => Math.floor(next() * below),
    flip: (likely) => next() < likely,
    one: (things) => things[Math.floor(next() * things.length)],
  };
}
