import { describe, expect, it } from "vitest";
import { draftRuns, gapsLeft, type Said } from "./draft-runs.ts";

const said: Said = {
  form: "email",
  subject: "Thank you, Dana",
  body: "Dear Dana, [one thing you discussed with Dana] stayed with me.",
  voicemail: null,
  outline: null,
  facts: [
    { part: "subject", start: 11, end: 15, fact: "f1", what: "recipient" },
    { part: "body", start: 5, end: 9, fact: "f1", what: "recipient" },
    { part: "body", start: 41, end: 45, fact: "f1", what: "recipient" },
  ],
  placeholders: [{ part: "body", start: 11, end: 46, code: "topic", ask: "one thing you discussed with Dana" }],
};

describe("the runs of a draft", () => {
  it("mark facts and gaps in their order, and put the text together again", () => {
    const runs = draftRuns(said, "body");
    expect(runs.map(({ kind, text }) => [kind, text])).toEqual([
      ["plain", "Dear "],
      ["fact", "Dana"],
      ["plain", ", "],
      ["gap", "[one thing you discussed with Dana]"],
      ["plain", " stayed with me."],
    ]);
    expect(runs.map(({ text }) => text).join("")).toBe(said.body);
  });

  it("of a part that there is not are none", () => {
    expect(draftRuns(said, "voicemail")).toEqual([]);
  });

  it("leave a place out that lies behind the text", () => {
    expect(draftRuns({ ...said, body: "Dear" }, "body")).toEqual([{ kind: "plain", text: "Dear" }]);
  });
});

describe("the gaps of what is copied", () => {
  it("are those of subject and text", () => {
    expect(gapsLeft(said)).toBe(1);
    expect(gapsLeft({ ...said, placeholders: [{ part: "voicemail", start: 0, end: 3, code: "phone-number", ask: "number" }] })).toBe(0);
  });
});
