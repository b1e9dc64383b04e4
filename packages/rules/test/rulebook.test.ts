import { existsSync, readFileSync } from "node:fs";
import { factTypes, stepKinds } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { parameterTable, policies, resolveSource, type RuleReference, ruleReference, sources } from "../src/index.ts";
import { answersIn, rulebookFolder, ruleFolders, ruleTables } from "./rule-tables.ts";

const rules = ruleReference();
const conditionsOf = ({ calledFor, staysWhile }: RuleReference) => [...calledFor, ...staysWhile];
/** Rules whose steps a rule replaces, each with the conditions of which one then fails there. */
const displacedBy = ({ traits }: RuleReference) => Object.entries((traits["displaces"] ?? {}) as Record<string, readonly string[]>);
const rows = ruleTables.flatMap(({ cases }) => cases);

describe("the rulebook", () => {
  it("has a folder for every rule, named by its id, and a rule for every folder", () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(ruleFolders.toSorted());
    expect(ruleTables.map(({ rule }) => rule).toSorted()).toEqual(ruleFolders.toSorted());
    for (const name of ruleFolders) expect(existsSync(new URL(`${name}/${name}.rule.ts`, rulebookFolder)), name).toBe(true);
  });

  it("has one rule for every kind of step", () => {
    expect(rules.map(({ kind }) => kind).toSorted()).toEqual([...stepKinds].toSorted());
    for (const { rule, kind } of ruleTables) expect(rules.find(({ id }) => id === rule)?.kind).toBe(kind);
  });

  it("rests on places that exist, and on every place that is listed", () => {
    for (const { id, source } of rules) expect(resolveSource(source), id).toBeDefined();
    expect(resolveSource("krautzel#nowhere")).toBeUndefined();
    const inPolicies = policies.flatMap(({ editions }) => editions.flatMap(({ settings }) => Object.values(settings).flatMap(({ basis }) => (basis.by === "krautzel" ? [basis.source] : []))));
    const cited = new Set<string>([...rules.map(({ source }) => source), ...inPolicies]);
    const listed = Object.entries(sources).flatMap(([key, { places }]) => Object.keys(places).map((place) => `${key}#${place}`));
    expect(listed.filter((key) => !cited.has(key))).toEqual([]);
  });

  it("says what it advises in whole sentences of its own", () => {
    for (const { id, point, title } of rules) {
      expect(point, id).toMatch(/^[A-Z].{20,}\.$/s);
      expect(title.length, id).toBeGreaterThan(8);
    }
    expect(new Set(rules.map(({ point }) => point)).size).toBe(rules.length);
  });

  it("declares facts and parameters that there are, and uses every parameter somewhere", () => {
    for (const { id, reads, parameters } of rules) {
      for (const type of reads) expect(factTypes, id).toContain(type);
      expect(reads.length, id).toBeGreaterThan(0);
      for (const name of parameters) expect(Object.keys(parameterTable), id).toContain(name);
    }
    const used = new Set<string>(rules.flatMap(({ parameters }) => parameters));
    expect(Object.keys(parameterTable).filter((name) => !used.has(name))).toEqual([]);
  });

  it("keeps rules apart: none imports another", () => {
    for (const name of ruleFolders) {
      const text = readFileSync(new URL(`${name}/${name}.rule.ts`, rulebookFolder), "utf8");
      expect(text, name).not.toMatch(/from "\.\.?\/[^"]*\.rule\.ts"/);
    }
  });
});

describe("rules that claim the same step", () => {
  const declared = rules.flatMap((rule) => displacedBy(rule).map(([other, conditions]) => ({ rule: rule.id, other, conditions })));

  it.each(declared)("$rule displaces $other by conditions that it states", ({ other, conditions }) => {
    const displaced = rules.find(({ id }) => id === other);
    expect(displaced, other).toBeDefined();
    expect(conditions.length).toBeGreaterThan(0);
    for (const condition of conditions) expect(displaced === undefined ? [] : conditionsOf(displaced)).toContain(condition);
  });

  it.each(declared)("where $rule displaces $other about a subject, $other says so", ({ rule, other, conditions }) => {
    let met = 0;
    for (const row of rows) {
      const answers = answersIn(row);
      for (const { about } of answers.filter((answer) => answer.rule === rule && answer.is === "applies")) {
        for (const displaced of answers.filter((answer) => answer.rule === other && answer.about === about && answer.failed !== null && conditions.includes(answer.failed))) {
          expect(displaced.is).toBe("skips");
          met += 1;
        }
      }
    }
    expect(met).toBeGreaterThan(0);
  });

  it("are two only where one declares that it displaces the other", () => {
    for (const [index, { id, traits }] of rules.entries()) {
      const rivals = rules.slice(index + 1).filter((other) => traits["place"] !== undefined && other.traits["place"] === traits["place"]);
      for (const other of rivals) {
        const pair = declared.filter(({ rule, other: displaced }) => (rule === id && displaced === other.id) || (rule === other.id && displaced === id));
        expect(pair, `${id} and ${other.id} stand in one place`).toHaveLength(1);
      }
    }
  });

  it("never both apply about one subject", () => {
    for (const row of rows) {
      const applying = answersIn(row).filter(({ is }) => is === "applies");
      for (const { rule, other, conditions } of declared) {
        // A check-in follows on a first enquiry; only where a word took its place are they rivals.
        if (conditions.includes("no word took its place")) continue;
        for (const { about } of applying.filter((answer) => answer.rule === rule)) {
          expect(applying.some((answer) => answer.rule === other && answer.about === about), `${row.it}: ${rule} and ${other} about ${about}`).toBe(false);
        }
      }
    }
  });
});

describe.each(ruleTables)("the table of $rule", ({ rule, cases }) => {
  const stated = rules.find(({ id }) => id === rule);
  const outcomes = cases.map(({ outcome }) => outcome);

  it("has a row for every answer that the rule can give", () => {
    expect(outcomes.some((outcome) => "applies" in outcome)).toBe(true);
    expect(outcomes.some((outcome) => "skips" in outcome)).toBe(true);
    const asks = stated !== undefined && (stated.traits["without"] !== undefined || outcomes.some((outcome) => "needs" in outcome));
    expect(outcomes.some((outcome) => "needs" in outcome)).toBe(asks);
  });

  it("fails every condition in some row, and names none that the rule does not have", () => {
    const conditions = stated === undefined ? [] : conditionsOf(stated);
    const failed = new Set(outcomes.flatMap((outcome) => ("skips" in outcome ? [outcome.skips] : [])));
    // A condition that wants a fact to tell fails by needing it.
    const undecided = new Set(cases.flatMap((row) => ("needs" in row.outcome ? conditions.filter((condition) => !failed.has(condition)) : [])));
    expect(conditions.filter((condition) => !failed.has(condition) && !undecided.has(condition))).toEqual([]);
    expect(undecided.size).toBeLessThanOrEqual(1);
    expect([...failed].filter((condition) => !conditions.includes(condition))).toEqual([]);
  });

  it("says each thing once, in a sentence of the present tense", () => {
    const sentences = cases.map((row) => row.it);
    expect(new Set(sentences).size).toBe(sentences.length);
    for (const sentence of sentences) expect(sentence).not.toMatch(/^(?:should|works|test)\b/);
  });
});
