import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache.ts";

test("makes a value once, and again after it was put out by younger ones", () => {
  const cache = new BoundedCache<string>(2);
  const made: string[] = [];
  const get = (key: string) => cache.get(key, () => (made.push(key), key.toUpperCase()));
  expect([get("a"), get("a"), get("b"), get("a"), get("c"), get("a"), get("b")]).toEqual(["A", "A", "B", "A", "C", "A", "B"]);
  expect(made).toEqual(["a", "b", "c", "b"]);
});

test("holds no more than it may", () => {
  const cache = new BoundedCache<number>(10);
  for (let key = 0; key < 1000; key += 1) cache.get(`${key}`, () => key);
  expect(cache.size).toBe(10);
});
