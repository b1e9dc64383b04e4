import fc from "fast-check";
import { expect, test } from "vitest";
import { mostAttempts, nextAttemptAt } from "./retry-plan.ts";

const start = "2026-11-24T14:00:00.000Z";

/** Hours from the first attempt to the last where chance takes the same share every time. */
function hoursInAll(chance: number): number {
  let at = start;
  let attempts = 1;
  for (let next = nextAttemptAt(attempts, at, chance); next !== null; next = nextAttemptAt(attempts, at, chance)) {
    at = next;
    attempts += 1;
  }
  expect(attempts).toBe(mostAttempts);
  return (Date.parse(at) - Date.parse(start)) / 3_600_000;
}

test("retries for three days, and for more than two of them whatever chance says", () => {
  expect([hoursInAll(0), hoursInAll(1)].map(Math.round)).toEqual([72, 57]);
});

test("the first retry comes within seconds, and each wait is at least as long as the one before", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
      const waits = Array.from({ length: mostAttempts - 1 }, (_, index) => Date.parse(nextAttemptAt(index + 1, start, chance) ?? "") - Date.parse(start));
      expect(waits[0]).toBeLessThanOrEqual(5_000);
      expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    }),
  );
});

test("chance spreads what failed together", () => {
  expect(nextAttemptAt(3, start, 0)).toBe("2026-11-24T14:30:00.000Z");
  expect(nextAttemptAt(3, start, 1)).toBe("2026-11-24T14:24:00.000Z");
  expect(nextAttemptAt(mostAttempts, start, 0)).toBeNull();
});
