import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { everyFact, factCatalogue, factTypes, jsonSchemas, parse, planRequest } from "../src/index.ts";
import { examples } from "./index-page.ts";
import { reference } from "./write-reference.ts";

const ajv = new Ajv2020({ allErrors: true, strict: true });
formats.default(ajv);
const { fact, planRequest: request, plan, planDiff, refusal } = jsonSchemas();
const validate = { fact: ajv.compile(fact), request: ajv.compile(request), plan: ajv.compile(plan), planDiff: ajv.compile(planDiff), refusal: ajv.compile(refusal) };
const errorsOf = (check: ValidateFunction, value: unknown) => (check(value) ? [] : (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`));

describe("the reference of the vocabulary", () => {
  it.each([...reference()])("is fresh: %s", (path, text) => {
    expect(readFileSync(new URL(path, import.meta.url), "utf8"), "run pnpm record:reference").toBe(text);
  });

  it("holds no schema that is no longer written", () => {
    const folder = readdirSync(new URL("schemas/", import.meta.url)).map((name) => `schemas/${name}`);
    expect(folder.toSorted()).toEqual([...reference().keys()].filter((path) => path.startsWith("schemas/")).toSorted());
  });

  it("has an example of every type of fact, which a second validator takes too", () => {
    expect(Object.keys(factCatalogue)).toEqual(factTypes);
    for (const example of everyFact) expect(errorsOf(validate.fact, example), example.type).toEqual([]);
  });

  it("has every field of every type in its example", () => {
    for (const [type, { example }] of Object.entries(factCatalogue)) {
      const { properties } = (fact["$defs"] as Record<string, { properties: object }>)[type] ?? { properties: {} };
      expect(Object.keys(example).toSorted(), type).toEqual(Object.keys(properties).toSorted());
    }
  });

  it("shows a request that both validators take, and the refusal that a wrong one really gets", () => {
    expect(parse(planRequest, examples.request).error).toBeUndefined();
    expect(errorsOf(validate.request, examples.request)).toEqual([]);
    expect(parse(planRequest, examples.wrong)).toEqual(examples.refusal);
    expect(errorsOf(validate.refusal, examples.refusal)).toEqual([]);
    expect(errorsOf(validate.request, examples.wrong)).not.toEqual([]);
  });

  it("says of every field and every definition what it is", () => {
    for (const [name, schema] of Object.entries(jsonSchemas())) {
      for (const [id, part] of Object.entries((schema["$defs"] ?? {}) as Record<string, { description?: string }>)) {
        expect(part.description, `${name} ${id}`).toBeTruthy();
      }
    }
  });
});
