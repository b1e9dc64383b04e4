import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { draws } from "../draws.ts";
import { type Cast, castOf, cells, faultsOf } from "../matrix.ts";
import { runSequences } from "../sequences.ts";
import { openWorld, type World } from "../world.ts";

const drawn = draws({ usual: 15, seed: 10_001 });

const found = (faults: readonly string[]) => faults.filter((fault) => /: told |: was done |^rows of /.test(fault));

async function strangersGet(world: World, cast: Cast): Promise<string[]> {
  const owners = await world.ownerMap();
  const faults: string[] = [];
  for (const cell of cells) if (cell.asker === "other organisation") faults.push(...(await faultsOf(world, cell, cast, owners)));
  return faults;
}

describe("with row-level security alone", () => {
  let world: World;
  beforeAll(async () => void (world = await openWorld({ scopes: false })), 120_000);
  afterAll(async () => await world[Symbol.asyncDispose]());

  test("another organisation gets nothing and changes nothing, by whatever operation", { timeout: 600_000 }, async () => {
    const cast = await castOf(world);
    const before = await world.rowsOf(cast.mine);
    expect(await strangersGet(world, cast)).toEqual([]);
    expect(await world.rowsOf(cast.mine)).toBe(before);
  });

  test("two organisations learn and change nothing of one another", { timeout: 3_600_000 }, async () => {
    expect((await runSequences(world, drawn)).leaks).toEqual([]);
  });
});

describe("with neither fence, the same tests find", () => {
  let world: World;
  let cast: Cast;
  beforeAll(async () => {
    world = await openWorld({ scopes: false });
    cast = await castOf(world);
    await world.withoutRowSecurity();
  }, 120_000);
  afterAll(async () => await world[Symbol.asyncDispose]());

  test("sequences that learn of one another", { timeout: 600_000 }, async () => {
    const { leaks } = await runSequences(world, { ...drawn, sequences: 20, enough: 3, between: [cast.mine, cast.theirs] });
    expect(found(leaks).length).toBeGreaterThan(0);
  });

  test("operations that tell another organisation's things, and some that change them", { timeout: 600_000 }, async () => {
    const before = await world.rowsOf(cast.mine);
    const leaking = new Set(found(await strangersGet(world, cast)).map((fault) => fault.split(" for ")[0]));
    expect(leaking.size).toBeGreaterThan(40);
    expect(await world.rowsOf(cast.mine)).not.toBe(before);
  });
});
