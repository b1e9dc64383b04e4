import { describe, expect, it } from "vitest";
import { english, similarity } from "../src/index.ts";
import { wordingOf } from "../src/draft/wording.ts";
import { dayNumber, factsInForce, secondsOf, weekdayOf } from "../src/draft/facts-in-force.ts";
import { clean, cutName, cutPhrase } from "../src/text/clean.ts";
import { editDistance } from "../src/text/edit-distance.ts";
import { addressOf } from "../src/text/names.ts";
import { say } from "../src/text/passage.ts";
import { countWords } from "../src/text/words.ts";
import { writePassage } from "../src/text/write-passage.ts";
import type { Fact } from "@tact/facts";
import type { Five, Three } from "../src/catalogue/language.ts";

const { lexicon } = english.review;

describe("a name", () => {
  it.each([
    ["Dana Cho", "Dana", "Dana Cho"],
    ["Dr. Dana Cho", "Dr. Cho", "Dr. Cho"],
    ["Prof. Dr. Jonas Weber", "Prof. Weber", "Prof. Weber"],
    ["Cho, Dana", "Dana", "Dana Cho"],
    ["Dana Cho, PhD", "Dana", "Dana Cho"],
    ["Dana Cho PhD", "Dana", "Dana Cho"],
    ["Jack Ma", "Jack", "Jack Ma"],
    ["D. Cho", "D. Cho", "D. Cho"],
    ["Cher", "Cher", "Cher"],
    ["Mr", "Mr", "Mr"],
    ["James", "James", "James"],
    ["🙂 Dana", "🙂 Dana", "🙂 Dana"],
    ["محمد علي", "محمد", "محمد علي"],
    ["Ana \u202eoak [x]", "Ana", "Ana oak (x)"],
    ["María José de la Vega y Ruiz", "María", "María José de la"],
  ])("%s is addressed as %s, and as %s", (name, familiar, full) => {
    expect(addressOf(name, lexicon)).toEqual({ familiar, full });
  });
});

describe("a note inside a sentence", () => {
  const room = { words: 8, characters: 50 };
  it.each([
    ["How the team decides what not to build", "how the team decides what not to build"],
    ["Kafka migration", "Kafka migration"],
    ["The move to one design system, which is due next year", "the move to one design system"],
    ["Cutting the time that it takes to close of the books", "cutting the time that it takes to close"],
    ["Churn. She said it is bad.", "churn"],
    ["  — Ledgers;  audits…", "Ledgers; audits"],
    ["the plan (which they started before the merger last spring)", "the plan"],
    ["why?", "why"],
    ["[redacted] budget", "(redacted) budget"],
    ["x".repeat(80), `${"x".repeat(49)}…`],
    ["...", ""],
  ])("%s becomes %s", (note, phrase) => {
    expect(cutPhrase(note, room, lexicon)).toBe(phrase);
  });

  it("is cut neither through a character nor before its marks", () => {
    expect(cutPhrase("👩‍👩‍👧".repeat(30), { words: 3, characters: 10 }, lexicon).isWellFormed()).toBe(true);
    expect(cutName("e\u0301".repeat(60), { words: 2, characters: 10 })).toBe("e\u0301".repeat(5));
  });

  it("holds nothing unseen", () => {
    expect(clean("a\u200b\u0007 b\n\tc\ud83d")).toBe("a b c");
  });
});

describe("words", () => {
  it.each([["", 0], ["one", 1], [" one  two\nthree ", 3], ["well-known", 1], ["— …", 0], ["20% of R&D", 3], ["🙂", 0]])("of “%s” are %d", (text, count) => {
    expect(countWords(text)).toBe(count);
  });

  it.each([["cho", "cho", 0], ["dana", "dnaa", 1], ["weber", "webber", 1], ["north", "south", 2], ["a", "abcdef", 3], ["", "ab", 2]])("%s and %s are %d apart", (one, other, distance) => {
    expect(editDistance(one, other, 2)).toBe(distance);
    expect(editDistance(other, one, 2)).toBe(distance);
  });

  it("write a stop once", () => {
    const inc = { text: "Acme Inc.", fact: "f", what: "person" } as const;
    expect(writePassage(say`At ${inc}. Then ${inc}, and ${inc}`, "body")).toMatchObject({ text: "At Acme Inc. Then Acme Inc., and Acme Inc.", facts: [{ start: 3, end: 12 }, { start: 18, end: 27 }, { start: 33, end: 42 }] });
  });
});

describe("similarity", () => {
  it("is one for the same words, nothing for others, and blind to names", () => {
    expect(similarity("thank you for today", "Thank you, for today!")).toBe(1);
    expect(similarity("thank you for today", "I enjoyed the long walk")).toBe(0);
    expect(similarity("thank you Dana for today", "thank you Lee for today", ["Dana Cho", "Lee Park"])).toBe(1);
    expect(similarity("one two three four", "one two three five")).toBeCloseTo(1 / 3);
  });
});

const word = (wordings: Three<number> | Five<number>, parts: number, member: number, round = 0) => Array.from({ length: parts }, (_, part) => wordingOf(wordings, member, round, part));
const shared = (one: readonly number[], other: readonly number[]) => one.filter((wording, part) => wording === other[part]).length;
const most = (members: number, make: (member: number) => number[]) => {
  const made = Array.from({ length: members }, (_, member) => make(member));
  return Math.max(...made.flatMap((one, index) => made.slice(index + 1).map((other) => shared(one, other))));
};

describe("wordings", () => {
  const five = [0, 1, 2, 3, 4] as const;
  const three = [0, 1, 2] as const;

  it("of five are all different for five people, share one part for 25, and two for 125", () => {
    expect(most(5, (member) => word(five, 5, member))).toBe(0);
    expect(most(25, (member) => word(five, 5, member))).toBe(1);
    expect(most(50, (member) => word(five, 5, member))).toBe(2);
  });

  it("of three are all different for three people, and share one part for nine", () => {
    expect(most(3, (member) => word(three, 3, member))).toBe(0);
    expect(most(9, (member) => word(three, 3, member))).toBe(1);
  });

  it("of a second interview are not those of the first", () => {
    for (let member = 0; member < 25; member += 1) expect(shared(word(five, 5, member), word(five, 5, member, 1))).toBe(0);
    for (let member = 0; member < 9; member += 1) expect(shared(word(three, 3, member, 1), word(three, 3, member, 2))).toBe(0);
  });
});

describe("days", () => {
  it.each([["2026-11-23", 0], ["2026-11-22", 6], ["2000-02-29", 1], ["1970-01-01", 3], ["2199-12-31", 1], ["1900-01-01", 0]])("%s is day %d of its week", (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it("are counted through months and years", () => {
    expect(dayNumber("2027-01-01") - dayNumber("2026-12-31")).toBe(1);
    expect(dayNumber("2028-03-01") - dayNumber("2028-02-28")).toBe(2);
  });

  it("put instants in order, whatever their offset", () => {
    const same = ["2026-11-23T10:00:00Z", "2026-11-23T05:00:00-05:00", "2026-11-23T15:30+05:30", "2026-11-23T10:00:00.000+00:00"].map(secondsOf);
    expect(new Set(same).size).toBe(1);
    expect(secondsOf("2026-11-23T10:00:00.500Z") - secondsOf("2026-11-23T10:00:00Z")).toBe(0.5);
  });
});

const fact = (id: string, minute: number): Fact => ({ id, type: "call-held", at: `2026-11-23T10:0${minute}:00Z` });
const undo = (id: string, target: string, minute: number): Fact => ({ id, type: "fact-retracted", at: `2026-11-23T10:0${minute}:00Z`, fact: target });

describe("facts in force", () => {
  it.each<[string, Fact[], string[]]>([
    ["stand in the order of time", [fact("b", 2), fact("a", 1)], ["a", "b"]],
    ["stand in the order of ids at one time", [fact("b", 1), fact("a", 1)], ["a", "b"]],
    ["lack what was retracted", [fact("a", 1), undo("r", "a", 2)], []],
    ["have it again where the retraction was retracted", [fact("a", 1), undo("r", "a", 2), undo("s", "r", 3)], ["a"]],
    ["lack it once more after a third", [fact("a", 1), undo("r", "a", 2), undo("s", "r", 3), undo("t", "s", 4)], []],
    ["let the latest of a circle win", [fact("a", 1), fact("b", 1), undo("r", "s", 2), undo("s", "r", 3), undo("q", "a", 4)], ["b"]],
    ["care for no retraction of itself", [fact("a", 1), undo("r", "r", 2)], ["a"]],
  ])("%s", (_, facts, ids) => {
    expect(factsInForce(facts).map(({ id }) => id)).toEqual(ids);
  });
});
