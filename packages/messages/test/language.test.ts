import { describe, expect, it } from "vitest";
import { draft, english, type Language, review } from "../src/index.ts";
import { nameCases } from "./cases/names.cases.ts";
import { phraseCases } from "./cases/phrases.cases.ts";
import { substanceCases } from "./cases/substance.cases.ts";
import { typographyCases } from "./cases/typography.cases.ts";
import { draftsOf, type Made } from "./drafts-of.ts";
import { sceneFrom } from "./arbitrary-stories.ts";

/** Full-width letters: what is not written in them was not written in this language. */
const strange = (text: string) => text.replace(/[A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

/** Every word of a catalogue in another writing; `reached` hears of each text, by its path, when it is said. */
function translated<Value>(value: Value, path: string, reached: (path: string) => void): Value {
  const other = (given: unknown, at: string): unknown => {
    if (typeof given === "string") return strange(given);
    if (typeof given === "function") {
      return (...values: unknown[]) => {
        reached(at);
        return otherPassage((given as (...all: unknown[]) => unknown)(...values));
      };
    }
    if (Array.isArray(given)) return given.map((one, index) => other(one, `${at}/${index}`));
    if (isRecord(given)) return Object.fromEntries(Object.entries(given).map(([key, one]) => [key, other(one, `${at}/${key}`)]));
    return given;
  };
  return other(value, path) as Value;
}

/** What a sentence says, in another writing; what was given to it stays. */
function otherPassage(said: unknown): unknown {
  if (typeof said === "string") return strange(said);
  if (Array.isArray(said)) return said.map(otherPassage);
  if (isRecord(said) && "ask" in said) return { ...said, ask: strange(String(said["ask"])) };
  return said;
}

const paths = (value: unknown, at: string): string[] => {
  if (typeof value === "function") return [at];
  if (Array.isArray(value)) return value.flatMap((one, index) => paths(one, `${at}/${index}`));
  return isRecord(value) ? Object.entries(value).flatMap(([key, one]) => paths(one, `${at}/${key}`)) : [];
};

const reached = new Set<string>();
const { review: english_review, ...words } = english;
const tiny: Language = {
  ...translated(words, "", (path) => reached.add(path)),
  code: "x-wide",
  review: { findings: translated(english_review.findings, "/findings", (path) => reached.add(path)), lexicon: english_review.lexicon },
};

/** Scenes in which everything is said: every turn, with and without what may be known, for panels of every size. */
const scenes = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].flatMap((turn) =>
  (["hiring-manager", "recruiter"] as const).flatMap((role) =>
    [
      [],
      [{ topics: ["Ledgers", "Quarter ends"], value: "saving two days" }],
      [{ topics: ["They are moving to ledgers"], value: "I cut the close to four days" }],
    ].map((debriefs) =>
      sceneFrom({ people: "ABCDEFG".split("").map((letter, index) => ({ id: `p${index}`, name: `${letter}na Cho`, role })), employer: "Northwind", role: "Analyst", candidate: "Maya Okafor", debriefs, turn, item: "references" }),
    ),
  ),
);
const alone = [0, 2, 3].map((turn) => sceneFrom({ people: [], employer: "Northwind", role: "Analyst", candidate: "Maya Okafor", debriefs: [], turn, item: "Salary" }));
const few = sceneFrom({
  people: [{ id: "p0", name: "Ana Cho", role: "recruiter" }, { id: "p1", name: "Ben Cho", role: "hiring-manager" }, { id: "p2", name: "Cem Cho", role: "interviewer" }],
  employer: "Northwind", role: "Analyst", candidate: "Maya Okafor", debriefs: [], turn: 10, item: "references",
});
const made: Made[] = [...scenes, ...alone, few].flatMap((scene) => draftsOf(scene, tiny));

describe("a second language, as one object", () => {
  it("says every word of a draft", () => {
    const foreign = made.flatMap(({ draft }) =>
      (["subject", "body", "voicemail"] as const).flatMap((part) => {
        const given = draft.facts.filter((fact) => fact.part === part);
        const text = draft[part] ?? "";
        const own = given.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
        return own.replaceAll(/Northwind|Analyst|Maya Okafor/g, "").match(/[A-Za-z]+/g) ?? [];
      }),
    );
    expect([...new Set(foreign)].filter((word) => !["They", "are", "moving", "to", "ledgers", "they"].includes(word))).toEqual([]);
    expect(made.every(({ draft }) => draft.language === "x-wide")).toBe(true);
  });

  it("says every word of a review", () => {
    for (const { text, context } of [...nameCases, ...phraseCases, ...substanceCases, ...typographyCases]) {
      for (const { why } of review(text, { ...context, language: tiny }).findings) {
        const own = why.replaceAll(/“[^”]*”/g, "").replaceAll(/^\S+ | [\p{L} ]*Cho\.?|Northwind|Halden|Werke/gu, "");
        expect(own.match(/[A-Za-z]{2,}/g) ?? [], why).toEqual([]);
      }
    }
  });

  it("is reached in every text that the catalogue holds", () => {
    const all = [...paths(words, ""), ...paths(english_review.findings, "/findings")];
    expect(all.length).toBeGreaterThan(500);
    expect(all.filter((path) => !reached.has(path))).toEqual([]);
  });

  it("is English where none is named", () => {
    const { request, plan } = scenes[0] ?? alone[0]!;
    const [first] = [draft({ request, plan, step: plan.steps[0]?.id ?? "" })].flat();
    expect(first).toMatchObject({ language: "en" });
  });
});
