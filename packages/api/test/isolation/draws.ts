/** Draws of a property in every run; a deep run makes more. */
const drawsOfEveryRun = 10_000;
/** A sequence is some hundred times the work of a draw of facts: a deep run plays one for each hundred of its draws. */
const drawsASequence = 100;

/** How many sequences a test plays, of which `usual` are those of every run; and the seed of its first. */
export function draws({ usual, seed }: { usual: number; seed: number }): { sequences: number; seed: number } {
  const runs = Number(process.env["TACT_RUNS"] ?? drawsOfEveryRun);
  return {
    sequences: runs <= drawsOfEveryRun ? usual : Math.ceil(runs / drawsASequence),
    seed: Number(process.env["TACT_SEED"] ?? seed),
  };
}
