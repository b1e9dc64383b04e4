import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { review, type ReviewContext } from "../src/index.ts";
import { dana } from "./cases/case.ts";
import { runs } from "./arbitrary-stories.ts";

const full: ReviewContext = { ...dana, kind: "thank-you", channel: "email", subject: "Analyst", topics: ["ledgers"], others: ["Hello Lee"], item: "the model" };

const hostile: Readonly<Record<string, string>> = {
  nothing: "",
  "nothing but spaces": " \n\t \u3000",
  "10 kB of emoji": "🙂".repeat(5000),
  "1 MB of one letter": "a".repeat(1_000_000),
  "1 MB of words": "thank you for this ".repeat(52_000),
  "1 MB of open brackets": "[".repeat(1_000_000),
  "1 MB of nearly gaps": "{{a <b [c ".repeat(100_000),
  "1 MB of stops": "!?. ".repeat(250_000),
  "1 MB of line ends": "\n".repeat(1_000_000),
  "1 MB of apostrophes": "a'".repeat(500_000),
  "1 MB of spaces": " ".repeat(1_000_000),
  "1 MB of short sentences": "i. ".repeat(333_333),
  "lone surrogates": "\ud83d\udc00\ud83d Hello Dana, \udfff",
  "a text from right to left": "مرحبا دانا،\n\nشكرا لك على اليوم.\n\nمايا",
  "turned writing": "\u202e\u2066Hello Dana,\u2069",
  "piled marks": `e${"\u0301".repeat(10_000)}`,
  "control characters": "\u0000\u0007Hello\u001b[31m Dana",
  "a greeting without end": `Dear ${"Dana ".repeat(10_000)}`,
  "keys of objects": "__proto__ constructor toString hasOwnProperty",
};

describe("the review of hostile text", () => {
  it.each(Object.entries(hostile))("reads %s, with few findings", (_, text) => {
    for (const context of [{}, full, { ...full, channel: "voicemail" as const }]) {
      const { findings, cut } = review(text, context);
      expect(findings.length).toBeLessThanOrEqual(60);
      expect(cut).toBe(text.length > 20_000);
      for (const { start, end } of findings) expect(end <= Math.min(text.length, 20_000) && start <= end).toBe(true);
    }
  });

  it("reads hostile names, subjects and other texts", () => {
    for (const text of Object.values(hostile)) {
      const context: ReviewContext = { kind: "thank-you", subject: text, recipient: text, people: [text, text], employer: text, candidate: text, role: text, topics: [text], item: text, others: [text] };
      expect(review("Hello Dana,\n\nThank you.", context).findings.length).toBeLessThanOrEqual(60);
    }
  });

  it("reads the beginning of a text that is longer than any message", () => {
    const beginning = "Dear Dana, [a] as soon as possible! ".repeat(1000).slice(0, 20_000);
    const { findings, cut } = review(`${beginning}${"b".repeat(1_000_000)}`);
    expect(cut).toBe(true);
    expect(findings.filter(({ code }) => code !== "too-long")).toEqual(review(beginning).findings.filter(({ code }) => code !== "too-long"));
  });

  it("throws nothing, whatever it is given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.string({ unit: "binary", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }), (text, name, employer) => {
        const { findings } = review(text, { ...full, recipient: name, employer, candidate: name });
        for (const finding of findings) {
          expect(finding.why.isWellFormed()).toBe(true);
          expect(finding.better.isWellFormed()).toBe(true);
        }
      }),
      { numRuns: runs * 25 },
    );
  });
});
