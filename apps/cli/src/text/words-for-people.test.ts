import { readFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { planOf } from "../commands/plan.ts";
import { Refused } from "../output/refused.ts";
import { pageOf } from "./page.ts";
import { planText } from "./plan-text.ts";
import { reviewText } from "./review-text.ts";
import { wrap } from "./wrap.ts";

const escape = "\u001b";

describe("words for people", () => {
  it("are the same with colours and without", () => {
    const request: unknown = JSON.parse(readFileSync(join(import.meta.dirname, "../../examples/request.json"), "utf8"));
    const planned = planOf(request, { clock: () => "2026-11-23T20:00:00Z" });
    if (planned instanceof Refused) throw new Error("the example is refused");
    const [plain, coloured] = [false, true].map((colour) => planText(planned.plan, planned.request, pageOf({ width: 80, colour })));
    expect(plain).not.toContain(escape);
    expect(coloured).toContain(`${escape}[1m`);
    expect(stripVTControlCharacters(coloured ?? "")).toBe(plain);
  });

  it("spell out what a terminal would obey", () => {
    const finding = {
      code: "pressure",
      severity: "fix",
      part: "body",
      start: 0,
      end: 9,
      why: `${escape}[2Jwhy`,
      better: "a\u009bb",
      source: { key: "ours" },
    } as never;
    const told = reviewText(`${escape}]0;title`, { findings: [finding], words: 1, sentences: 1, cut: false }, pageOf({ width: 80, colour: false }));
    expect(told).toContain("“\\u001b]0;title”");
    expect(told).toContain("\\u001b[2Jwhy");
    expect(told).toContain("a\\u009bb");
    expect(told).not.toContain(escape);
  });

  it("are broken between words, as wide as the page and no wider", () => {
    expect(wrap("one two three four", 10, "- ")).toEqual(["- one two", "  three", "  four"]);
    expect(wrap("incomprehensibilities", 10, "  ")).toEqual(["  incomprehensibilities"]);
    expect(wrap("", 10)).toEqual([""]);
  });

  it.each([
    [10, 40],
    [80, 80],
    [400, 100],
  ])("on a terminal of %i columns are %i wide", (width, used) => {
    expect(pageOf({ width, colour: false }).width).toBe(used);
  });
});
