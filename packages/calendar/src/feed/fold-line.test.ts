import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldLine } from "./fold-line.ts";

describe("folding", () => {
  test.each([
    ["a", 75, 1],
    ["a", 76, 2],
    ["a", 149, 2],
    ["a", 150, 3],
    ["é", 37, 1],
    ["é", 38, 2],
    ["日", 25, 1],
    ["日", 26, 2],
    ["👩", 18, 1],
    ["👩", 19, 2],
  ])("of %s, %i times, gives %i lines", (character, times, lines) => {
    expect(foldLine(character.repeat(times)).split("\r\n ").length).toBe(lines);
  });

  test("keeps to 75 octets, splits no character and unfolds to the line", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (line) => {
        const folded = foldLine(line);
        expect(folded.replaceAll("\r\n ", "")).toBe(line);
        for (const physical of folded.split("\r\n")) {
          expect(Buffer.byteLength(physical)).toBeLessThanOrEqual(75);
          expect(physical.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
