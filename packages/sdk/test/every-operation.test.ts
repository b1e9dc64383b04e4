import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { Tact } from "../src/index.ts";

interface Document {
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, { content?: Record<string, unknown> }> }>>;
}
const document = JSON.parse(readFileSync(join(import.meta.dirname, "../../api/openapi.json"), "utf8")) as Document;

/** `POST /feeds/{}/rotate application/json`: what an operation is, without the names of its parameters. */
const told = (method: string, path: string, accept: string) => `${method.toUpperCase()} ${path} ${accept}`;

/** What the document has: each representation that an operation answers with. */
const documented = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).flatMap(([method, { responses }]) => {
    const types = Object.entries(responses).flatMap(([status, { content = {} }]) => (status.startsWith("2") ? Object.keys(content) : []));
    return [...new Set(types.length === 0 ? ["application/json"] : types)].map((type) => told(method, path.replaceAll(/\{\w+\}/g, "{}"), type));
  }),
);

/** Calls every method of the client, each with ids in place of whatever it takes, and answers with what was sent. */
async function everyRequest(): Promise<string[]> {
  const sent: string[] = [];
  const tact = new Tact({
    baseUrl: "https://tact.example",
    fetch: async (input, init) => {
      const headers = new Headers(init?.headers);
      const path = new URL(input as string).pathname.slice("/v1".length).replaceAll("an-id", "{}");
      sent.push(told(init?.method ?? "GET", path, (headers.get("accept") ?? "").split(",")[0] ?? ""));
      return new Response('{"data":[],"has_more":false,"next_cursor":null}\n');
    },
  });
  await callAll(tact);
  return sent;
}

async function callAll(resource: object): Promise<void> {
  for (const name of methodsOf(resource)) {
    const method = (resource as Record<string, (...given: unknown[]) => AsyncIterable<unknown> | PromiseLike<unknown>>)[name];
    const answer = method?.call(resource, ...Array.from({ length: idsOf(method) }, () => "an-id"));
    if (answer !== undefined && Symbol.asyncIterator in answer) await answer[Symbol.asyncIterator]().next();
    else await answer;
  }
  for (const [name, child] of Object.entries(resource)) if (name !== "sender" && typeof child === "object") await callAll(child as object);
}

const inherited = ["constructor", "answer", "text", "bytes", "pages", "lines"];
const methodsOf = (resource: object): string[] => Object.getOwnPropertyNames(Object.getPrototypeOf(resource)).filter((name) => !inherited.includes(name));

/** Parameters without a default come first: ids, then a body. */
const idsOf = (method: { length: number } | undefined): number => method?.length ?? 0;

test("the client has a method for everything that the document describes, and for nothing else", async () => {
  expect(documented.length).toBeGreaterThan(10);
  expect((await everyRequest()).toSorted()).toEqual(documented.toSorted());
});
