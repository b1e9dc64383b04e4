import { afterAll, beforeAll, expect, test } from "vitest";
import { draws } from "./draws.ts";
import { operations } from "./operations.ts";
import { runSequences } from "./sequences.ts";
import { openWorld, type World } from "./world.ts";

const drawn = draws({ usual: 40, seed: 1 });

let world: World;
beforeAll(async () => void (world = await openWorld({ scopes: true })));
afterAll(async () => await world[Symbol.asyncDispose]());

test("two organisations that know each other's ids learn and change nothing of one another", { timeout: 3_600_000 }, async () => {
  const tally = await runSequences(world, drawn);
  expect(tally.leaks).toEqual([]);
  process.stdout.write(`isolation: ${tally.sequences} sequences, ${tally.commands} commands, ${tally.polls} polls, ${tally.done.size} of ${operations.length} operations done\n`);
});
