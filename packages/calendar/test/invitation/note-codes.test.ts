import { readdirSync, readFileSync } from "node:fs";
import { text } from "@tact/facts";
import { describe, expect, test } from "vitest";
import { proposalSentences } from "../../src/invitation/proposal-notes.ts";
import { repairSentences, unreadSentences } from "../../src/invitation/reading-notes.ts";

const codes = Object.entries({ ...repairSentences, ...unreadSentences, ...proposalSentences });
const self = new URL(import.meta.url).pathname.split("/").at(-1);
const tests = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".test.ts") && name !== self)
  .map((name) => readFileSync(new URL(name, import.meta.url), "utf8"))
  .join("\n");

describe.each(codes)("%s", (code, sentence) => {
  test("is named by a test", () => {
    expect(tests).toContain(`"${code}"`);
  });

  test("is told in a sentence of plain text", () => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    expect(text(400).safeParse(sentence).success).toBe(true);
  });
});

test("no code stands for two things", () => {
  expect(new Set(codes.map(([code]) => code)).size).toBe(Object.keys(repairSentences).length + Object.keys(unreadSentences).length + Object.keys(proposalSentences).length);
});
