import { fact, factTypes, parse } from "@tact/facts";
import { describe, expect, it } from "vitest";
import type { MeantFact } from "../src/index.ts";
import { said, written } from "./scenes.ts";
import { sentenceTable } from "./sentence-table.ts";

const rows = Object.values(sentenceTable).flat();

describe.each(Object.entries(sentenceTable))("%s", (_group, table) => {
  it.each(table)("“$sentence” ($scene)", ({ sentence, scene, means }) => {
    expect(written(said(sentence, scene))).toBe(means);
  });
});

const startsOf = (sentence: string, clocks: "employer" | "reader") => said(sentence, "an interview ahead", { clocks }).facts[0]?.dates[0];

describe("the table", () => {
  it("has sentences for every type of fact", () => {
    const meant = new Set(rows.map(({ means }) => means.split(" ")[0]));
    expect(factTypes.filter((type) => !meant.has(type))).toEqual([]);
  });

  it("says no sentence twice, and many that are asked back or refused", () => {
    expect(new Set(rows.map(({ sentence, scene }) => JSON.stringify([sentence, scene]))).size).toBe(rows.length);
    expect(rows.length).toBeGreaterThanOrEqual(260);
    expect(rows.filter(({ means }) => /^(\?|…|not understood)/.test(means)).length).toBeGreaterThanOrEqual(60);
  });
});

describe("what is understood", () => {
  const meant = rows.flatMap(({ sentence, scene }) => {
    const { facts, ways } = said(sentence, scene);
    return [...facts, ...ways.flatMap((way) => way.facts)].map((one): [string, MeantFact] => [sentence, one]);
  });

  it("is always a fact of the vocabulary", () => {
    for (const [sentence, { draft }] of meant) expect(parse(fact, { ...draft, id: "new" }).error, sentence).toBeUndefined();
  });

  it("never happened later than now", () => {
    for (const [sentence, { draft }] of meant) expect(draft.at <= "2026-11-24T09:12:00Z", sentence).toBe(true);
  });

  it("comes with the days that the words mean, in the employer's days", () => {
    expect(said("they said end of next week").facts[0]?.dates).toEqual([{ kind: "days", words: "end of next week", what: "decision", from: "2026-12-04", to: "2026-12-04" }]);
    expect(said("Dana is back on 2 December").facts[0]?.dates).toMatchObject([{ words: "on 2 December", what: "away", to: "2026-12-02" }]);
  });

  it("comes with the time that the words mean, and with what was taken as usual", () => {
    const [moved] = said("moved to Tuesday 3pm", "an interview ahead").facts;
    expect(moved).toMatchObject({
      dates: [{ kind: "time", words: "Tuesday 3pm", what: "appointment", at: "2026-12-01T20:00:00Z", until: "2026-12-01T20:45:00Z", onlyTheDay: false }],
      assumed: ["It takes as long as before."],
    });
    expect(said("sent the thank-you yesterday", "held with one person").facts[0]).toMatchObject({
      dates: [{ what: "happened", at: "2026-11-23T12:00:00Z", onlyTheDay: true }],
      assumed: ["By email: nothing else was said."],
    });
  });

  it("reads appointments on the clocks that were chosen, unless the sentence names others", () => {
    expect(startsOf("moved to Tuesday 3pm", "employer")).toMatchObject({ at: "2026-12-01T20:00:00Z" });
    expect(startsOf("moved to Tuesday 3pm", "reader")).toMatchObject({ at: "2026-12-01T15:00:00Z" });
    expect(startsOf("moved to Tuesday 3pm their time", "reader")).toMatchObject({ at: "2026-12-01T20:00:00Z" });
    expect(startsOf("moved to Tuesday 3pm my time", "employer")).toMatchObject({ at: "2026-12-01T15:00:00Z" });
  });

  it("reads what was done on the reader's clocks, also across midnight", () => {
    expect(said("sent the thank-you yesterday at 4", "held with one person", { reader: "Asia/Tokyo" }).facts[0]?.draft.at).toBe("2026-11-23T07:00:00Z");
    expect(said("sent the thank-you today at 4", "held with one person", { reader: "Asia/Tokyo" }).facts[0]?.draft.at).toBe("2026-11-24T07:00:00Z");
  });
});

describe("what is not understood", () => {
  it("is said from the word on where it ended, and nothing of the sentence is taken", () => {
    expect(said("they said no because of the budget")).toMatchObject({ outcome: "not-understood", facts: [], residue: ["because of the budget"], nearest: "rejected" });
  });

  it("names the form that comes nearest", () => {
    expect(said("about that offer thing")).toMatchObject({ outcome: "not-understood", nearest: "offer-received" });
    expect(said("blah").nearest).toBeNull();
  });

  it.each(["", "   ", "?", "…", "\u0000", "a".repeat(500), "no, ".repeat(120), "they said ".repeat(50), "sent the thank you and ".repeat(20), "‮they said no", "((((((", "{they} said no", "12:99", "at at at at", "moved to 99/99 at 25:61"])("is never an error: %j", (sentence) => {
    expect(said(sentence).outcome).toBe("not-understood");
  });
});
