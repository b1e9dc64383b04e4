import { expect, test } from "vitest";
import { restartDelay } from "./supervise.ts";

test.each([
  [1, 250],
  [2, 500],
  [7, 16_000],
  [8, 30_000],
  [100, 30_000],
])("waits before start %i in a row for %i milliseconds", (attempt, milliseconds) => {
  expect(restartDelay(attempt)).toBe(milliseconds);
});
