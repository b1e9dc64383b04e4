import { describe, expect, it } from "vitest";
import { edited } from "../src/index.ts";
import type { Draft } from "../src/index.ts";

const made: Draft = {
  step: "app:thank-you:int-1:p1",
  kind: "thank-you",
  form: "email",
  choice: null,
  tone: "plain",
  language: "en",
  recipient: { id: "p1", name: "Dana Cho", role: "interviewer", email: null, basis: "step" },
  subject: "Thank you, Dana",
  body: "Dear Dana,\n\nThank you for the talk about handing over. [an example] It was good to hear of Dana.\n\nMaya",
  voicemail: null,
  outline: null,
  facts: [
    { part: "subject", start: 11, end: 15, fact: "f1", what: "recipient" },
    { part: "body", start: 5, end: 9, fact: "f1", what: "recipient" },
    { part: "body", start: 41, end: 53, fact: "f2", what: "topic" },
  ],
  placeholders: [{ part: "body", start: 55, end: 67, code: "example", ask: "an example" }],
  words: 20,
  guidance: [],
  sources: ["ours"],
};
const say = ({ facts }: Draft, text: string) => facts.filter(({ part }) => part === "body").map(({ start, end }) => text.slice(start, end));

describe("a draft as somebody left it", () => {
  it("is the draft itself where nothing was changed", () => {
    expect(edited(made, { subject: made.subject, body: made.body, voicemail: null })).toBe(made);
  });

  it("finds the facts again wherever their words went, and forgets those that are gone", () => {
    const body = "Hello, Dana.\n\nIt was good to speak about handing over.\n\nMaya";
    expect(say(edited(made, { subject: "Thanks", body, voicemail: null }), body)).toEqual(["Dana", "handing over"]);
    const short = "Hello,\n\nIt was good to speak about handing over.\n\nMaya";
    expect(edited(made, { subject: "Thanks", body: short, voicemail: null }).facts.map(({ fact }) => fact)).toEqual(["f2"]);
  });

  it("knows the gaps that are left by their questions, and those that somebody wrote", () => {
    const body = "Dear Dana, [an example] and {{more}}";
    expect(edited(made, { subject: "", body, voicemail: null }).placeholders).toMatchObject([{ code: "example", ask: "an example", start: 11 }, { code: "detail", ask: "more" }]);
    expect(edited(made, { subject: "", body: "Dear Dana, done.", voicemail: null }).placeholders).toEqual([]);
  });

  it("of a call that was changed keeps the text alone", () => {
    const call: Draft = { ...made, form: "call", outline: { opening: "Hello", points: [], ask: [], close: "Goodbye" } };
    expect(edited(call, { subject: null, body: "Say hello", voicemail: "Hi" })).toMatchObject({ outline: null, voicemail: "Hi", words: 2 });
  });
});
