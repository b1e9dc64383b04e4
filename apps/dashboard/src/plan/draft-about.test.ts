import type { StepDraftView } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { draftAbout } from "./draft-about.ts";

const body = "Hello Ilse, I thought about how the team decides.";
const draft = { body, subject: "Thank you", facts: [], placeholders: [], kept: null } as unknown as StepDraftView;
const at = body.indexOf("how");
const topic = { part: "body" as const, start: at, end: body.length - 1, fact: "f", what: "topic" };
const gap = { part: "body" as const, start: 0, end: 1, code: "example", ask: "an example" };

describe("what words are about", () => {
  it("is the topic that they name, else their subject", () => {
    expect(draftAbout({ ...draft, facts: [topic] })).toBe("How the team decides");
    expect(draftAbout(draft)).toBe("Thank you");
    expect(draftAbout({ ...draft, subject: null })).toBe("");
  });

  it("tells the gaps that are left, and words that grew stale", () => {
    expect(draftAbout({ ...draft, placeholders: [gap, gap] })).toBe("Thank you, 2 gaps to fill");
    expect(draftAbout({ ...draft, subject: null, placeholders: [gap] })).toBe("1 gap to fill");
    expect(draftAbout({ ...draft, kept: { stale: ["date"] } as unknown as StepDraftView["kept"] })).toBe("Thank you, written for another date");
  });
});
