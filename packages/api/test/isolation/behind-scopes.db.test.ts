import { afterAll, beforeAll, expect, test } from "vitest";
import { draws } from "./draws.ts";
import { type Cast, castOf, cells, faultsOf } from "./matrix.ts";
import { runSequences } from "./sequences.ts";
import { openWorld, type World } from "./world.ts";

const drawn = draws({ usual: 15, seed: 20_001 });

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await openWorld({ scopes: true });
  cast = await castOf(world);
  await world.withoutRowSecurity();
}, 120_000);
afterAll(async () => await world[Symbol.asyncDispose]());

test("with scoped queries alone, another organisation gets nothing and changes nothing, by whatever operation", { timeout: 600_000 }, async () => {
  const owners = await world.ownerMap();
  const before = await world.rowsOf(cast.mine);
  const faults: string[] = [];
  for (const cell of cells) if (cell.asker === "other organisation") faults.push(...(await faultsOf(world, cell, cast, owners)));
  expect(faults).toEqual([]);
  expect(await world.rowsOf(cast.mine)).toBe(before);
});

test("with scoped queries alone, two organisations learn and change nothing of one another", { timeout: 3_600_000 }, async () => {
  expect((await runSequences(world, drawn)).leaks).toEqual([]);
});
