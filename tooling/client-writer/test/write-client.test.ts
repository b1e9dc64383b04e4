import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Document, OperationObject, Schema } from "../src/openapi.ts";
import { generated, readDocument } from "../src/places.ts";
import { readOperations } from "../src/read-operations.ts";
import { writeClient } from "../src/write-client.ts";
import { writeResources } from "../src/write-resources.ts";

const json = (name: string) => ({ content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });
const object = (properties: Record<string, Schema>): Schema => ({ type: "object", properties });
const components = {
  schemas: {
    Client: object({ id: { type: "string" } }),
    ClientPage: object({ data: { type: "array", items: { $ref: "#/components/schemas/Client" } }, has_more: { type: "boolean" }, next_cursor: { type: "string" } }),
  },
};
const document = (paths: Record<string, Record<string, OperationObject>>): Document => ({ info: { version: "2026-12-01" }, paths, components });
const id = { name: "client_id", in: "path", required: true } as const;

const resources = (described: Document) => writeResources(readOperations(described), described);

/** The one method that an operation becomes. */
function methodOf(method: string, path: string, operation: OperationObject): string {
  const code = resources(document({ [path]: { [method]: { summary: "Do it", ...operation } } }));
  return /\n  (\w+\(.*?)\n  \}/s.exec(code)?.[1]?.replace(/\s+/g, " ") ?? code;
}

describe("a method", () => {
  it.each<[name: string, method: string, path: string, operation: OperationObject, written: string]>([
    ["takes ids in their order", "get", "/clients/{client_id}", { operationId: "getClient", parameters: [id], responses: { 200: json("Client") } }, 'get(clientId: string, options: RequestOptions = {}): Answer<Schemas["Client"]> { return this.answer("GET", path`/clients/${clientId}`, {}, options);'],
    ["walks a list", "get", "/clients", { operationId: "listClients", parameters: [{ name: "limit", in: "query" }], responses: { 200: json("ClientPage") } }, 'list(query: Query<"listClients"> = {}, options: RequestOptions = {}): Pages<Schemas["Client"]> { return this.pages(path`/clients`, query, options);'],
    ["asks for a query where one is needed", "get", "/events", { operationId: "listEvents", parameters: [{ name: "since", in: "query", required: true }], responses: { 200: json("Client") } }, 'list(query: Query<"listEvents">, options: RequestOptions = {}): Answer<Schemas["Client"]> { return this.answer("GET", path`/events`, { query }, options);'],
    ["takes a body", "post", "/clients", { operationId: "createClient", requestBody: { required: true, ...json("Client") }, responses: { 200: json("Client"), 201: json("Client") } }, 'create(body: Schemas["Client"], options: RequestOptions = {}): Answer<Schemas["Client"]> { return this.answer("POST", path`/clients`, { body }, options);'],
    ["may do without a body", "post", "/clients", { operationId: "createClient", requestBody: json("Client"), responses: { 204: {} } }, 'create(body?: Schemas["Client"], options: RequestOptions = {}): Answer<undefined> { return this.answer("POST", path`/clients`, { body }, options);'],
    ["takes a file", "post", "/imports/csv", { operationId: "importCsv", requestBody: { required: true, content: { "text/csv": {} } }, responses: { 200: json("Client") } }, 'import(body: Upload, options: UploadOptions<"text/csv"> = {}): Answer<Schemas["Client"]> { return this.answer("POST", path`/imports/csv`, { body, uploads: ["text/csv"] }, options);'],
    ["streams lines", "get", "/clients/export", { operationId: "exportClients", responses: { 200: { content: { "application/x-ndjson": { schema: { $ref: "#/components/schemas/Client" } } } } } }, 'export(options: RequestOptions = {}): Lines<Schemas["Client"]> { return this.lines("GET", path`/clients/export`, "application/x-ndjson", {}, options);'],
    ["answers with a text", "get", "/clients.csv", { operationId: "exportClients", responses: { 200: { content: { "text/csv": {} } } } }, 'this.text("GET"'],
    ["answers with bytes", "get", "/archive", { operationId: "downloadArchive", responses: { 200: { content: { "application/zip": {} } } } }, 'download(options: RequestOptions = {}): Answer<Blob> { return this.bytes("GET", path`/archive`, "application/zip", {}, options);'],
    ["is typed by its operation where no schema is named", "post", "/clients", { operationId: "createClient", requestBody: { required: true, content: { "application/json": { schema: object({}) } } }, responses: { 200: { content: { "application/json": { schema: object({}) } } } } }, 'create(body: JsonBody<"createClient">, options: RequestOptions = {}): Answer<JsonAnswer<"createClient">>'],
  ])("%s", (_, method, path, operation, written) => {
    expect(methodOf(method, path, operation)).toContain(written);
  });

  it("has one more for each further representation", () => {
    const both = { 200: { content: { "text/calendar": {}, ...json("Client").content } } };
    const code = resources(document({ "/plans/preview": { post: { operationId: "previewPlan", responses: both } } }));
    expect([...code.matchAll(/^  (\w+)\(/gm)].map(([, name]) => name)).toEqual(["preview", "previewCalendar"]);
  });

  it("cannot end its own docstring early", () => {
    const code = resources(document({ "/clients": { get: { operationId: "getClient", summary: "a */ b", responses: {} } } }));
    expect(code).toContain("a *\\/ b");
  });
});

describe("a document", () => {
  it("is refused where an operation has no name", () => {
    expect(() => resources(document({ "/clients": { get: { responses: {} } } }))).toThrow("GET /clients has no operationId");
  });

  it("is refused where two methods would have one place, or one would hide a resource", () => {
    const twice = { get: { operationId: "listClients", responses: {} }, post: { operationId: "listMoreClients", responses: {} } };
    expect(() => resources(document({ "/clients": twice }))).toThrow("tact.clients.list");
    const hidden = { "/feeds": { get: { operationId: "rotateFeeds", responses: {} } }, "/feeds/rotate/all": { get: { operationId: "getAll", responses: {} } } };
    expect(() => resources(document(hidden))).toThrow("tact.feeds.rotate");
  });

  it("is refused where a schema has a name that no type can have", async () => {
    await expect(writeClient({ ...document({}), components: { schemas: { "new-client": {} } } })).rejects.toThrow("new-client");
  });
});

describe("packages/sdk/src/generated", () => {
  it("is what the committed document leads to: run `pnpm --filter @tact/client-writer record:client`", async () => {
    for (const [name, code] of Object.entries(await writeClient(readDocument()))) {
      expect(readFileSync(join(generated, name), "utf8"), name).toBe(code);
    }
  });
});
