import { describe, expect, it } from "vitest";
import { english, type FindingCode, findingCodes, review } from "../src/index.ts";
import { nameCases } from "./cases/names.cases.ts";
import { phraseCases } from "./cases/phrases.cases.ts";
import { substanceCases } from "./cases/substance.cases.ts";
import { typographyCases } from "./cases/typography.cases.ts";

const tables = { names: nameCases, phrases: phraseCases, substance: substanceCases, typography: typographyCases };
const all = Object.values(tables).flat();
const codes = Object.keys(findingCodes) as FindingCode[];

for (const [name, cases] of Object.entries(tables)) {
  describe(`the review of ${name}`, () => {
    it.each(cases)("$it", ({ text, context = {}, finds }) => {
      const { findings } = review(text, context);
      const found = Object.fromEntries(
        findings.map(({ code, part, start, end }) => [code, finds[code] === null ? null : (part === "subject" ? (context.subject ?? "") : text).slice(start, end)]),
      );
      expect(found).toEqual(finds);
    });
  });
}

describe("the table of cases", () => {
  it("holds eighty texts and more", () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ it }) => it)).size).toBe(all.length);
  });

  it.each(codes)("has a text with %s, and one that comes close to it", (code) => {
    expect(all.some(({ finds }) => code in finds), "with it").toBe(true);
    expect(all.some(({ nearly, finds }) => nearly === code && !(code in finds)), "close to it").toBe(true);
  });
});

describe("a finding", () => {
  const found = all.flatMap(({ text, context }) => review(text, context).findings.map((finding) => ({ finding, text, context })));

  it("says where, why, and what would be better", () => {
    for (const { finding, text, context } of found) {
      const whole = finding.part === "subject" ? (context?.subject ?? "") : text;
      expect(finding.start).toBeGreaterThanOrEqual(0);
      expect(finding.end).toBeLessThanOrEqual(whole.length);
      expect(finding.end).toBeGreaterThan(finding.start);
      expect(finding.why).toMatch(/[.?!]$/);
      expect(finding.better.length).toBeGreaterThan(0);
      expect(finding).toMatchObject(findingCodes[finding.code]);
    }
  });

  it("stands in the order of the text", () => {
    for (const { text, context } of all) {
      const places = review(text, context).findings.filter(({ part }) => part !== "subject").map(({ start }) => start);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it("proposes words that the review itself does not mark", () => {
    for (const { better } of Object.values(english.review.findings)) {
      const words = better("words", "Dana").replaceAll(/\[[^\]]*\]/g, "something");
      const harsh = review(words).findings.filter(({ code }) => !["timid", "missing-name"].includes(code));
      expect(harsh, words).toEqual([]);
    }
  });
});
