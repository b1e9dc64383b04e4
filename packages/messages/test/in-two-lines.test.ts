import { describe, expect, it } from "vitest";
import { inTwoLines } from "../src/index.ts";
import { sceneFrom, type StoryParts } from "./arbitrary-stories.ts";
import { draftsOf } from "./drafts-of.ts";
import { scenes } from "./scenes.ts";

const dana = { id: "p0", name: "Dr. Dana Cho", role: "hiring-manager" } as const;
const story: StoryParts = { people: [dana], employer: "Northwind Inc.", role: "Analyst", candidate: "Maya Okafor", debriefs: [], turn: 0, item: "Portfolio" };
const spoken = (kind: string, choose: (form: string) => boolean = () => true) => {
  const scene = sceneFrom(story);
  const found = draftsOf(scene).find(({ draft }) => draft.kind === kind && choose(draft.form));
  if (found === undefined) throw new Error(`no draft of ${kind}`);
  return { said: inTwoLines(found.draft, scene.request), draft: found.draft };
};

describe("a draft in two lines", () => {
  it("gives the beginning of an email and what only the candidate can say", () => {
    const { said, draft } = spoken("thank-you", (form) => form === "email");
    expect(said).toHaveLength(2);
    expect(said[0]).toMatch(/^Thank you|^It was|^I /);
    expect(said[1]).toMatch(/\[.+\]/);
    for (const line of said) expect(draft.body).toContain(line);
  });

  it("gives the question of an enquiry", () => {
    expect(spoken("decision-follow-up", (form) => form === "email").said[1]).toMatch(/\?$/);
  });

  it("gives the opening and the question of a call", () => {
    const { said, draft } = spoken("decision-follow-up", (form) => form === "call");
    expect(said).toEqual([draft.outline?.opening, draft.outline?.ask[0]]);
  });

  it("gives what a note is for and its first point", () => {
    const { said, draft } = spoken("debrief");
    expect(said).toHaveLength(2);
    expect(said[0]).toBe(draft.body.split("\n")[0]);
    expect(draft.body).toContain(`- ${said[1]}`);
  });

  it("ends no sentence in a name or a title", () => {
    for (const line of spoken("thank-you", (form) => form === "email").said) expect(line).not.toMatch(/ Dr\.$|Inc\.$/);
  });

  it("never takes more than two lines, nor an empty one, nor the greeting or the sign-off", () => {
    for (const scene of scenes()) {
      for (const { draft } of draftsOf(scene)) {
        const said = inTwoLines(draft, scene.request);
        expect(said.length).toBeGreaterThan(0);
        expect(said.length).toBeLessThanOrEqual(2);
        for (const line of said) {
          expect(line.trim()).toBe(line);
          expect(line).toMatch(/\p{L}/u);
          if (draft.form === "email") expect(line).not.toMatch(/^(Hello|Hi|Dear|Best regards|Kind regards)/);
          expect(line).not.toContain("\n");
        }
      }
    }
  });
});
