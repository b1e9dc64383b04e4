import { readFileSync } from "node:fs";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { statusOfCode } from "../src/errors.ts";
import { docsPage } from "../src/rest/docs-page.ts";
import { restDocument } from "../src/rest/rest-app.ts";
import { restRoutes } from "../src/rest/rest-routes.ts";
import { breakingChanges } from "./breaking-changes.ts";
import { documentFile, writtenDocument } from "./document-file.ts";

type Content = Record<string, { schema?: { $ref?: string }; example?: unknown }>;
interface Operation {
  operationId: string;
  summary: string;
  description: string;
  security: object[];
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: { content: Content };
  responses: Record<string, { description: string; content?: Content }>;
}

const operations = Object.entries(restDocument.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ place: `${method.toUpperCase()} ${path}`, path, method, operation: operation as Operation })),
);

test("the committed document is that of the routes: record it with `pnpm --filter @tact/api record:openapi`", () => {
  expect(readFileSync(documentFile, "utf8") === writtenDocument(restDocument)).toBe(true);
});

test("nothing in it breaks a program that was written against the committed one", () => {
  expect(breakingChanges(JSON.parse(readFileSync(documentFile, "utf8")) as typeof restDocument, restDocument)).toEqual([]);
});

describe("every operation", () => {
  test("has a name of its own, and words", () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    expect(operations.filter(({ operation: { summary, description } }) => summary === "" || description === "").map(({ place }) => place)).toEqual([]);
    expect(operations.length).toBe(restRoutes.length);
  });

  test("names the parameters of its path, and says what would do as credentials", () => {
    const faults = operations.filter(({ path, operation }) => {
      const inPath = operation.parameters.filter(({ in: place }) => place === "path").map(({ name }) => name);
      return JSON.stringify(inPath) !== JSON.stringify([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)) || operation.security === undefined;
    });
    expect(faults.map(({ place }) => place)).toEqual([]);
  });

  test("refers to components that exist, and no component stands there in vain", () => {
    const text = JSON.stringify(restDocument);
    const named = new Set([...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map(([, name = ""]) => name));
    const there = Object.keys(restDocument.components.schemas);
    expect([...named].filter((name) => !there.includes(name))).toEqual([]);
  });

  test("with a body of JSON shows an example of it", () => {
    const without = operations.filter(({ operation }) => operation.requestBody?.content["application/json"] !== undefined && operation.requestBody.content["application/json"].example === undefined);
    expect(without.map(({ place }) => place)).toEqual([]);
  });
});

test("every key is snake_case", () => {
  const keys: string[] = [];
  JSON.stringify(restDocument.components.schemas, (key, value: unknown) => {
    if (key === "properties" && typeof value === "object" && value !== null) keys.push(...Object.keys(value));
    return value;
  });
  expect(keys.length).toBeGreaterThan(300);
  expect(keys.filter((key) => /[A-Z]/.test(key))).toEqual([]);
});

test("every example is what its schema says", () => {
  const ajv = new Ajv2020.default({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(restDocument, "tact");
  const faults = operations.flatMap(({ place, operation }) => {
    const bodies = operation.requestBody === undefined ? [] : [["body", operation.requestBody.content] as const];
    const answers = Object.entries(operation.responses).flatMap(([status, { content }]) => (content === undefined ? [] : [[status, content] as const]));
    return [...bodies, ...answers].flatMap(([where, content]) => {
      const { schema, example } = content["application/json"] ?? {};
      if (example === undefined || schema?.$ref === undefined) return [];
      const validate = ajv.getSchema(`tact${schema.$ref}`);
      if (validate?.(example) === true) return [];
      return [`${place} ${where}: ${JSON.stringify(validate?.errors?.slice(0, 3).map(({ instancePath, message, params }) => [instancePath, message, params]))}`];
    });
  });
  expect(faults).toEqual([]);
});

test("the page shows every operation with its parameters, bodies, answers, refusals and examples, and every code that a problem's type leads to", () => {
  const { html, contentSecurityPolicy } = docsPage(restDocument);
  const has = (text: string) => html.includes(text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;"));
  const missing = operations.flatMap(({ place, operation: { operationId, parameters, description, responses } }) => {
    const words = [description, ...parameters.map(({ name }) => name), ...Object.values(responses).map((each) => each.description)];
    return html.includes(`id="${operationId}"`) ? words.filter((each) => !has(each)).map((each) => `${place}: ${each}`) : [place];
  });
  expect(missing).toEqual([]);
  expect(Object.keys(statusOfCode).filter((code) => !html.includes(`<tr id="${code}">`))).toEqual([]);
  expect(Object.keys(restDocument.components.schemas).filter((name) => !html.includes(`id="${name}"`))).toEqual([]);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  expect([...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
  expect([html.includes("<script"), contentSecurityPolicy.startsWith("default-src 'none'")]).toEqual([false, true]);
});
