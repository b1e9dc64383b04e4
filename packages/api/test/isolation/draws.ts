/** A sequence is some hundred times the work of a draw of facts: one for each hundred of `TACT_RUNS`. */
const drawsASequence = 100;

/** How many sequences a test runs, of which `usual` are those of every change; and the seed of its first. */
export function draws({ usual, seed }: { usual: number; seed: number }): { sequences: number; seed: number } {
  const runs = process.env["TACT_RUNS"];
  return {
    sequences: runs === undefined ? usual : Math.ceil(Number(runs) / drawsASequence),
    seed: Number(process.env["TACT_SEED"] ?? seed),
  };
}
