import { readdirSync, readFileSync } from "node:fs";
import { type FactType, factTypes, jsonSchemas, parse, planRequest, questions } from "@tact/facts";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { diff, isRefusal, parameterTable, plan, policies, policyValues, ruleReference } from "../src/index.ts";
import { requestOf } from "../src/rulebook/cases.ts";
import { resolved, scenarioFiles } from "../test/scenarios.ts";
import { casesOf } from "./case-table.ts";
import { reference } from "./write-reference.ts";

const pages = await reference();
const page = (path: string) => pages.get(path) ?? "";

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
const schemas = jsonSchemas();
const schemaOf = { request: ajv.compile(schemas.planRequest), plan: ajv.compile(schemas.plan), planDiff: ajv.compile(schemas.planDiff), refusal: ajv.compile(schemas.refusal) };
const errorsOf = (check: ValidateFunction, value: unknown) => (check(value) ? [] : (check.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`));

/** The anchors of a page's headings, as Markdown readers make them. */
const anchors = (text: string) => new Set([...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => heading.toLowerCase().replaceAll(" ", "-").replace(/[^a-z0-9-]/g, "")));

describe("the reference", () => {
  it.each([...pages])("is fresh: %s", (path, text) => {
    expect(readFileSync(new URL(path, import.meta.url), "utf8"), "run pnpm record:reference").toBe(text);
  });

  it("holds no page that is no longer written", () => {
    const found = readdirSync(new URL(".", import.meta.url), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
    expect(found.toSorted()).toEqual([...pages.keys()].toSorted());
  });

  it.each(ruleReference())("has a page for $id, with its advice, its conditions and every case", async ({ id, point, calledFor, staysWhile }) => {
    const text = page(`rules/${id}.md`);
    expect(text).toContain(`> ${point}`);
    for (const condition of [...calledFor, ...staysWhile]) expect(text).toContain(`- ${condition}`);
    const { cases } = await casesOf(id);
    for (const row of cases) expect(text).toContain(`| ${row.it} |`);
    expect(page("README.md")).toContain(`(rules/${id}.md)`);
  });

  it.each(factTypes)("tells of %s what it means, how it is asked for and who reads it", (type) => {
    const text = page("facts.md").split("\n### ").find((each) => each.startsWith(`${type}\n`)) ?? "";
    expect(text).toContain(questions[type]);
    for (const { id, reads } of ruleReference()) expect(text.includes(`(rules/${id}.md)`), id).toBe(reads.includes(type));
  });

  it("tells every value of every policy, and whether it is the article's or ours", () => {
    const sections = page("parameters.md").split("\n### ");
    for (const { id } of policies) {
      for (const { name, value, basis } of policyValues(id)?.values ?? []) {
        const rows = sections.find((each) => each.startsWith(`${name}\n`)) ?? "";
        expect(rows).toContain(`| \`${id}\` | ${value} | ${basis.by === "krautzel" ? "the article" : "ours"} |`);
      }
    }
    expect(sections.length - 1).toBe(Object.keys(parameterTable).length);
  });

  it("leads with every link to a heading that there is", () => {
    for (const [path, text] of pages) {
      for (const [, file = "", anchor = ""] of text.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)) {
        const target = file === "" ? path : new URL(file, `file:///${path}`).pathname.slice(1);
        expect(anchors(page(target)).has(anchor), `${path} → ${target}#${anchor}`).toBe(true);
      }
    }
  });

  it("shows no value that could not be put into words", () => {
    for (const [path, text] of pages) expect(text.match(/\[object Object\]|\bundefined\b|\bNaN\b/), path).toBeNull();
  });
});

describe("the schemas, judged by a second validator", () => {
  it.each(scenarioFiles())("take every request and every answer of $file", ({ scenarios }) => {
    for (const { id, request } of scenarios) {
      expect(parse(planRequest, request).error, id).toBeUndefined();
      expect(errorsOf(schemaOf.request, request), id).toEqual([]);
      const after = plan(resolved(request));
      const before = plan(resolved({ ...request, facts: request.facts.slice(0, -1) }));
      expect(errorsOf(isRefusal(after) ? schemaOf.refusal : schemaOf.plan, after), id).toEqual([]);
      if (!isRefusal(after) && !isRefusal(before)) expect(errorsOf(schemaOf.planDiff, diff(before, after)), id).toEqual([]);
    }
  });

  it.each(ruleReference())("take every plan of the cases of $id", async ({ id }) => {
    const { cases } = await casesOf(id);
    for (const row of cases) {
      const answer = plan(requestOf(row));
      expect(errorsOf(isRefusal(answer) ? schemaOf.refusal : schemaOf.plan, answer), row.it).toEqual([]);
    }
  });

  it("refuse what is no plan", () => {
    const [{ scenarios: [first] } = { scenarios: [] }] = scenarioFiles();
    if (first === undefined) throw new Error("there are no scenarios");
    const made = plan(resolved(first.request));
    expect(errorsOf(schemaOf.plan, { ...made, state: "hopeful" })).not.toEqual([]);
    expect(errorsOf(schemaOf.plan, { ...made, more: 1 })).not.toEqual([]);
    expect(errorsOf(schemaOf.refusal, made)).not.toEqual([]);
  });
});

it("asks for what a plan needs in the words of the vocabulary", () => {
  const asked = new Set<FactType>();
  for (const { scenarios } of scenarioFiles()) {
    for (const { request } of scenarios) {
      const answer = plan(resolved(request));
      if (isRefusal(answer)) continue;
      for (const { fact, question } of answer.needs) {
        asked.add(fact);
        // An ambiguous phrase is asked about in words of its own.
        if (!question.startsWith("Did “")) expect(question).toBe(questions[fact]);
      }
    }
  }
  expect([...asked].toSorted()).toEqual(["decision-promised", "interview-scheduled", "offer-received"]);
});
