import { existsSync, readdirSync } from "node:fs";
import type { Window } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { isRefusal, resolveSource, ruleReference } from "../src/index.ts";
import { compile } from "../src/engine/compile.ts";
import type { Answered } from "../src/engine/consult.ts";
import { schedule, type Schedule } from "../src/engine/schedule.ts";
import { writeBecause } from "../src/engine/write-plan.ts";
import { type Case, requestOf, type RuleCases } from "../src/rulebook/cases.ts";
import { rulebook } from "../src/rulebook/rulebook.ts";

const folder = new URL("../src/rulebook/", import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const tables = await Promise.all(
  folders.map(async (name): Promise<RuleCases> => {
    const module = (await import(new URL(`${name}/${name}.cases.ts`, folder).href)) as Record<string, RuleCases>;
    const [table] = Object.values(module);
    if (table === undefined) throw new Error(`${name}.cases.ts exports no table`);
    return table;
  }),
);

const scheduled = (row: Case): Schedule => {
  const compiled = compile(requestOf(row));
  const made = isRefusal(compiled) ? compiled : schedule(compiled, true);
  if (isRefusal(made)) throw new Error(JSON.stringify(made.error));
  return made;
};
const answersOf = (row: Case, rule: string): Answered[] =>
  (scheduled(row).answers ?? []).filter((answered) => answered.rule.id === rule && (row.about === undefined || answered.about === row.about));

/** The answer a row is about: of the asked subject, else the last one that was asked about. */
function answerOf(row: Case, rule: string): Answered["answer"] {
  const answer = answersOf(row, rule).at(-1)?.answer;
  if (answer === undefined) throw new Error(`${rule} was not asked`);
  return answer;
}

const local = (instant: number) => new Date(instant).toISOString().slice(0, 16).replace("T", " ");
const trace = (row: Case) =>
  (scheduled(row).answers ?? []).map(({ rule, about, answer }) => `${rule.id} about ${about}: ${answer.is === "skips" ? `skips, not “${answer.failed}”` : answer.is}`).join("\n");

for (const { rule, kind, cases } of tables) {
  describe(rule, () => {
    for (const row of cases) {
      it(row.it, () => {
        const { outcome } = row;
        const answer = answerOf(row, rule);
        if ("skips" in outcome) {
          expect(answer, trace(row)).toEqual({ is: "skips", failed: outcome.skips });
        } else if ("needs" in outcome) {
          expect(answer, trace(row)).toEqual({ is: "needs", facts: outcome.needs });
        } else {
          expect(answer.is, trace(row)).toBe("applies");
          const { drafts: all, compiled } = scheduled(row);
          const drafts = all.filter((draft) => draft.rule.kind === kind && draft.doneBy === null);
          const [draft] = drafts;
          if (draft === undefined) throw new Error(`no step of ${kind}\n${trace(row)}`);
          const because = writeBecause(draft, compiled);
          for (const edge of Object.keys(outcome.applies) as (keyof Window)[]) {
            expect(`${edge} ${local(draft.window[edge])}`, because.map(({ text }) => text).join("\n")).toBe(`${edge} ${outcome.applies[edge]}`);
          }
          if (outcome.steps !== undefined) expect(drafts).toHaveLength(outcome.steps);
          if (outcome.to !== undefined) expect(draft.proposal.to).toEqual(outcome.to);
          expect(because.map((reason) => reason.rule)).toEqual(expect.arrayContaining([...(outcome.moves ?? [])]));
          if (outcome.moves === undefined && outcome.applies.opens !== undefined) {
            expect(because.filter(({ edge }) => edge === "opens").map(({ text }) => text), "an unexpected move").toEqual([]);
          }
        }
      });
    }
  });
}

describe("the rulebook", () => {
  it("has a folder for every rule, named by its id, and a rule for every folder", () => {
    expect(rulebook.map(({ id }) => id).toSorted()).toEqual(folders.toSorted());
    expect(tables.map(({ rule }) => rule).toSorted()).toEqual(folders.toSorted());
    for (const name of folders) expect(existsSync(new URL(`${name}/${name}.rule.ts`, folder)), name).toBe(true);
  });

  it("gives each rule a step kind of its own", () => {
    expect(new Set(rulebook.map(({ kind }) => kind)).size).toBe(rulebook.length);
  });

  it("rests on places that exist", () => {
    for (const { id, source } of ruleReference()) expect(resolveSource(source), id).toBeDefined();
    expect(resolveSource("krautzel#nowhere")).toBeUndefined();
  });

  it("displaces only rules that exist", () => {
    const ids = rulebook.map(({ id }): string => id);
    for (const rule of rulebook) if ("displaces" in rule) for (const id of Object.keys(rule.displaces)) expect(ids).toContain(id);
  });

  it.each(tables)("has a row of $rule for every answer that it can give", ({ rule, cases }) => {
    const stated = rulebook.find(({ id }) => id === rule);
    const outcomes = cases.map(({ outcome }) => outcome);
    expect(outcomes.some((outcome) => "applies" in outcome)).toBe(true);
    expect(outcomes.some((outcome) => "skips" in outcome)).toBe(true);
    const asks = stated !== undefined && ("without" in stated || outcomes.some((outcome) => "needs" in outcome));
    expect(outcomes.some((outcome) => "needs" in outcome)).toBe(asks);
  });

  it.each(tables)("fails every condition of $rule in some row", ({ rule, cases }) => {
    const stated = ruleReference().find(({ id }) => id === rule);
    const failed = new Set(cases.flatMap(({ outcome }) => ("skips" in outcome ? [outcome.skips] : [])));
    const needed = cases.some(({ outcome }) => "needs" in outcome);
    for (const condition of [...(stated?.calledFor ?? []), ...(stated?.staysWhile ?? [])]) {
      expect(failed.has(condition) || (needed && condition === "they said by when they want an answer"), condition).toBe(true);
    }
  });

  it("keeps rules apart: none imports another", async () => {
    const { readFileSync } = await import("node:fs");
    for (const name of folders) {
      const text = readFileSync(new URL(`${name}/${name}.rule.ts`, folder), "utf8");
      expect(text, name).not.toMatch(/from "\.\.?\/[^"]*\.rule\.ts"/);
    }
  });
});
