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
    expect(draftAbout({ ...draft, facts: [topic] })).toEqual({ about: "How the team decides", left: null });
    expect(draftAbout(draft).about).toBe("Thank you");
    expect(draftAbout({ ...draft, subject: null }).about).toBe("");
  });

  it("tells the gaps that are left, and words that grew stale", () => {
    expect(draftAbout({ ...draft, placeholders: [gap, gap] }).left).toBe("2 gaps");
    expect(draftAbout({ ...draft, placeholders: [gap], kept: { stale: [] } as unknown as StepDraftView["kept"] }).left).toBeNull();
    expect(draftAbout({ ...draft, kept: { stale: ["date"] } as unknown as StepDraftView["kept"] }).left).toBe("Stale");
  });
});
