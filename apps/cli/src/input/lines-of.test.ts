import { describe, expect, it } from "vitest";
import { linesOf } from "./lines-of.ts";

/** The lines of a text that comes in chunks of a length; what was too long is `null`. */
async function linesIn(text: string, chunkLength: number, mostBytes = 100): Promise<[number, string | null][]> {
  const bytes = Buffer.from(text);
  async function* chunks() {
    for (let at = 0; at < bytes.length; at += chunkLength) yield bytes.subarray(at, at + chunkLength);
  }
  const found: [number, string | null][] = [];
  for await (const lines of linesOf(chunks(), mostBytes)) {
    for (const { number, bytes } of lines) found.push([number, bytes === null ? null : Buffer.from(bytes).toString()]);
  }
  return found;
}

describe("the lines of a stream", () => {
  it.each([1, 2, 3, 7, 100])("are the same in chunks of %i bytes", async (chunkLength) => {
    expect(await linesIn("one\n\ntwo é😀\u2028\r\nthree", chunkLength)).toEqual([[1, "one"], [2, ""], [3, "two é😀\u2028\r"], [4, "three"]]);
  });

  it("end with the last line break, or without one", async () => {
    expect(await linesIn("a\n", 10)).toEqual([[1, "a"]]);
    expect(await linesIn("a", 10)).toEqual([[1, "a"]]);
    expect(await linesIn("", 10)).toEqual([]);
  });

  it.each([1, 3, 100])("are left out where they are longer than allowed, in chunks of %i bytes", async (chunkLength) => {
    expect(await linesIn("12345\n123456\n12345\n1234567", chunkLength, 5)).toEqual([[1, "12345"], [2, null], [3, "12345"], [4, null]]);
  });
});
