import { expect, test } from "vitest";
import type { OpenApiDocument } from "../src/rest/openapi-document.ts";
import { breakingChanges } from "./breaking-changes.ts";

type Json = Record<string, unknown>;

/** A small document: one thing is made, listed and read. */
const before = {
  paths: {
    "/things": {
      get: {
        parameters: [{ name: "limit", in: "query", required: false, schema: { type: "integer" } }],
        responses: { 200: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } }, 404: { content: {} } },
      },
      post: {
        requestBody: { required: true, content: { "application/json": { schema: { $ref: "#/components/schemas/NewThing" } }, "text/csv": {} } },
        responses: { 201: { content: { "application/json": { schema: { $ref: "#/components/schemas/Thing" } } } } },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "kind"],
        properties: { id: { type: "string" }, kind: { enum: ["a", "b"] }, note: { type: ["string", "null"] }, within: { $ref: "#/components/schemas/Thing" }, list: { type: "array", items: { type: "integer" } } },
      },
      NewThing: { type: "object", required: ["kind"], properties: { kind: { enum: ["a", "b"] }, size: { type: "integer" }, by: { anyOf: [{ type: "string" }, { type: "integer" }] } } },
    },
  },
};

const changed = (change: (document: typeof before & { paths: Record<string, Json> }) => void): string[] => {
  const after = structuredClone(before) as typeof before & { paths: Record<string, Json> };
  change(after);
  return breakingChanges(before as unknown as OpenApiDocument, after as unknown as OpenApiDocument);
};
const schemas = (document: typeof before) => document.components.schemas as unknown as Record<string, { required: string[]; properties: Record<string, Json> }>;
const thing = (document: typeof before) => schemas(document)["Thing"] as { required: string[]; properties: Record<string, Json> };
const newThing = (document: typeof before) => schemas(document)["NewThing"] as { required: string[]; properties: Record<string, Json> };
const things = (document: typeof before) => document.paths["/things"] as unknown as Record<string, Json & { parameters: Json[]; responses: Json; requestBody: { content: Json } }>;

test("a document breaks nothing of itself", () => expect(changed(() => undefined)).toEqual([]));

test.each<[string, Parameters<typeof changed>[0]]>([
  ["a path", (d) => void Object.assign(d.paths, { "/others": { get: {} } })],
  ["a field of an answer", (d) => void (thing(d).properties["more"] = { type: "string" })],
  ["a field that may be sent", (d) => void (newThing(d).properties["more"] = { type: "string" })],
  ["a parameter that may be left out", (d) => void things(d)["get"]?.parameters.push({ name: "cursor", in: "query", required: false })],
  ["a value that is taken", (d) => void (newThing(d).properties["kind"] = { enum: ["a", "b", "c"] })],
  ["a refusal", (d) => void Object.assign(things(d)["get"]?.responses ?? {}, { 410: { content: {} } })],
  ["another kind of answer beside it", (d) => void (newThing(d).properties["by"] = { anyOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] })],
])("%s may be added", (_, change) => expect(changed(change)).toEqual([]));

test.each<[string, Parameters<typeof changed>[0], string]>([
  ["a path that is gone", (d) => void delete (d.paths as Json)["/things"], "GET /things: is gone"],
  ["a method that is gone", (d) => void delete things(d)["get"], "GET /things: is gone"],
  ["a parameter that is gone", (d) => void things(d)["get"]?.parameters.pop(), "GET /things: the parameter query limit is gone"],
  ["a parameter that is asked for", (d) => void things(d)["get"]?.parameters.push({ name: "x", in: "query", required: true }), "GET /things: the parameter query x is required"],
  ["a parameter that takes less", (d) => void (things(d)["get"]?.parameters.splice(0, 1, { name: "limit", in: "query", required: false, schema: { type: "boolean" } })), "GET /things: parameter query limit: type no longer takes integer"],
  ["an answer that is gone", (d) => void delete things(d)["post"]?.responses["201"], "POST /things: no longer answers 201"],
  ["a kind of body that is gone", (d) => void delete things(d)["post"]?.requestBody.content["text/csv"], "POST /things: takes no text/csv any more"],
  ["a field of an answer that is gone", (d) => void delete thing(d).properties["note"], "GET /things: answer 200/note: is gone"],
  ["a field of an answer that may be missing", (d) => void thing(d).required.pop(), "GET /things: answer 200/kind: may be missing"],
  ["an answer of a kind that nobody was told of", (d) => void (thing(d).properties["kind"] = { enum: ["a", "b", "c"] }), "GET /things: answer 200/kind: enum may be c, which nobody was told of"],
  ["an answer that may be null", (d) => void (thing(d).properties["id"] = { type: ["string", "null"] }), "GET /things: answer 200/id: type may be null, which nobody was told of"],
  ["entries of a list of another kind", (d) => void (thing(d).properties["list"] = { type: "array", items: { type: "string" } }), "GET /things: answer 200/list/*: type may be string, which nobody was told of"],
  ["a field that is asked for", (d) => void newThing(d).required.push("size"), "POST /things: body/size: is required"],
  ["a field that is no longer taken", (d) => void delete newThing(d).properties["size"], "POST /things: body/size: is gone"],
  ["a value that is no longer taken", (d) => void (newThing(d).properties["kind"] = { enum: ["a"] }), "POST /things: body/kind: enum no longer takes b"],
  ["fewer kinds that are taken", (d) => void (newThing(d).properties["by"] = { anyOf: [{ type: "string" }] }), "POST /things: body/by: takes fewer kinds than before"],
])("%s breaks programs", (_, change, sentence) => expect(changed(change)).toContain(sentence));
