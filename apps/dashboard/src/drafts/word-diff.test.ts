import { describe, expect, it } from "vitest";
import { type DiffRun, wordDiff } from "./word-diff.ts";

const side = (runs: readonly DiffRun[], without: DiffRun["kind"]) => runs.filter(({ kind }) => kind !== without).map(({ text }) => text).join("");

describe("what became of a text", () => {
  it("is told word by word", () => {
    expect(wordDiff("Dear Dana, thank you.", "Dear Dana, many thanks.")).toEqual([
      { kind: "same", text: "Dear Dana, " },
      { kind: "gone", text: "thank" },
      { kind: "new", text: "many" },
      { kind: "same", text: " " },
      { kind: "gone", text: "you." },
      { kind: "new", text: "thanks." },
    ]);
  });

  it.each([
    ["a b c", "a b c"],
    ["", "all of it"],
    ["all of it", ""],
    ["one\n\ntwo  three", "two three\none"],
    ["x ".repeat(2000), "y ".repeat(3)],
  ])("holds both texts whole: %j", (before, after) => {
    const runs = wordDiff(before, after);
    expect(side(runs, "new")).toBe(before);
    expect(side(runs, "gone")).toBe(after);
  });
});
