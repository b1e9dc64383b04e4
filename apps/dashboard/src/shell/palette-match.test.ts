import { describe, expect, it } from "vitest";
import { fitsWords } from "./palette-match.ts";

describe("what is typed into search", () => {
  it.each([
    ["Snooze until…", "sno", true],
    ["Snooze until…", "until sno", true],
    ["Snooze until…", "ooze", false],
    ["Élise Vogel", "elise", true],
    ["API and webhooks", "web api", true],
    ["Today", "", true],
    ["Today", "today now", false],
  ])("finds %s by %j: %s", (text, wanted, found) => {
    expect(fitsWords(text, wanted)).toBe(found);
  });
});
