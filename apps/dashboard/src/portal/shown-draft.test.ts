import { describe, expect, it } from "vitest";
import { filledIn, mailtoOf, shownDraft, valuesIn } from "./shown-draft.ts";

const body = "Hello Dana. The closest case was [a case]. You gain [what].";
const gap = (text: string) => ({ part: "body" as const, start: body.indexOf(text), end: body.indexOf(text) + text.length, ask: text });
const draft = { subject: "Thank you", body, gaps: [gap("[a case]"), gap("[what]")] };
const read = (values: readonly string[]) => filledIn(draft, "body", values).map(({ text }) => text).join("");

describe("words with gaps", () => {
  it("read as they are while nothing was put in", () => {
    expect(read([])).toBe(body);
    expect(filledIn(draft, "body", []).filter(({ filled }) => !filled)).toHaveLength(2);
  });

  it("take what was put in, each in its place", () => {
    expect(read(["the Harbour app", "ten hours"])).toBe("Hello Dana. The closest case was the Harbour app. You gain ten hours.");
    expect(filledIn(draft, "body", [" ", "ten hours"]).filter(({ filled }) => !filled).map(({ gap: number }) => number)).toEqual([0]);
  });

  it("leave a text without gaps alone", () => {
    expect(filledIn(draft, "subject", ["x"])).toEqual([{ text: "Thank you", gap: null, filled: true }]);
  });
});

/** A draft as the server words it, of which each bracket is a gap. */
function worded(text: string) {
  const placeholders = [...text.matchAll(/\[[^\]]+\]/g)].map(({ 0: ask, index }) => ({ part: "body" as const, start: index, end: index + ask.length, ask, text: ask }));
  return shownDraft({ step: "app.thanks", form: "email", recipient: null, choice: null, subject: null, body: text, voicemail: null, outline: null, placeholders, kept: false } as unknown as Parameters<typeof shownDraft>[0]);
}

it("what was put into a gap stays with what it asks for when the words change around it", () => {
  const before = worded("I saw [a case] and [a case]. You gain [what].");
  const filled = Object.fromEntries(before.gaps.map(({ key }, index) => [key, ["the app", "the shop", "ten hours"][index] ?? ""]));
  const after = worded("You gain [what] by [when]. I saw [a case].");
  expect(filledIn(after, "body", valuesIn(after.gaps, filled)).map(({ text }) => text).join("")).toBe("You gain ten hours by [when]. I saw the app.");
});

describe("the address of a mail", () => {
  it("carries subject and lines, and no more than one recipient", () => {
    expect(mailtoOf("dana@northwind.example", "Q & A", "One\nTwo")).toBe("mailto:dana@northwind.example?subject=Q%20%26%20A&body=One%0D%0ATwo");
    expect(mailtoOf("a@b.example,c@d.example?bcc=e", null, "")).toBe("mailto:a@b.example%2Cc@d.example%3Fbcc%3De?subject=&body=");
  });

  it("takes half of a character", () => {
    expect(() => mailtoOf(null, null, "\uD83D")).not.toThrow();
  });
});
