import { expect, test } from "vitest";
import { argumentsOf } from "./arguments.ts";
import { chanceOf } from "./chance.ts";
import { operations } from "./operations.ts";
import type { Side } from "./side.ts";

const nobody: Side = { organisation: "org", marker: "NOBODY", owner: {}, key: {}, portal: {}, pool: () => [], steps: [], cursors: [], calendars: [], csvReport: "" };

test("every operation of both doors has arguments: what a new one takes is told in arguments.ts", () => {
  const missing = operations.flatMap((operation) => {
    try {
      argumentsOf(operation, { chance: chanceOf(1), named: nobody, words: nobody, optional: 1 });
      return [];
    } catch (error) {
      return [(error as Error).message];
    }
  });
  expect(missing).toEqual([]);
});
