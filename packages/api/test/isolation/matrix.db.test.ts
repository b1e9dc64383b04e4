import { afterAll, beforeAll, expect, test } from "vitest";
import { askers, type Cast, castOf, cells, faultsOf } from "./matrix.ts";
import { operations } from "./operations.ts";
import { openWorld, type World } from "./world.ts";

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await openWorld({ scopes: true });
  cast = await castOf(world);
}, 120_000);
afterAll(async () => await world[Symbol.asyncDispose]());

test("has a cell for each operation and each asker", () => {
  expect(cells).toHaveLength(operations.length * askers.length);
});

test.each(askers)("%s gets nothing and changes nothing, by whatever operation", { timeout: 600_000 }, async (asker) => {
  const faults: string[] = [];
  const owners = await world.ownerMap();
  const before = await world.rowsOf(cast.mine);
  for (const cell of cells) if (cell.asker === asker) faults.push(...(await faultsOf(world, cell, cast, owners)));
  expect(faults).toEqual([]);
  expect(await world.rowsOf(cast.mine)).toBe(before);
});
