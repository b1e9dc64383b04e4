import { z } from "zod";
import { parametersOf, type RestRoute } from "../../src/rest/route.ts";
import { restRoutes } from "../../src/rest/rest-routes.ts";
import { camelKey, snakeCased } from "../../src/rest/snake-case.ts";
import { appRouter } from "../../src/trpc/router.ts";
import type { ProcedureMeta } from "../../src/trpc/trpc.ts";
import type { Demand } from "../../src/use-cases/use-case.ts";
import { publicUrl } from "../../testing/test-house.ts";

/** An input schema as JSON Schema says it, as far as the arguments care. */
export interface Shape {
  type?: string;
  properties?: Record<string, Shape>;
  required?: string[];
  items?: Shape;
  anyOf?: Shape[];
  oneOf?: Shape[];
  enum?: string[];
  const?: string;
}

/** One operation of one door. */
export interface Operation {
  /** `REST GET /clients/{id}`, `tRPC clients.get`. */
  name: string;
  door: "REST" | "tRPC";
  useCase: string;
  kind: "query" | "command";
  permission: Demand;
  input: Shape;
  /** The request that says `input` at this door, without whoever sends it. */
  request(input: unknown): Request;
}

const shapeOf = (schema: z.ZodType): Shape => z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Shape;

interface Procedure {
  _def: { type: "query" | "mutation"; inputs: z.ZodType[]; meta: ProcedureMeta };
}

function trpcOperations(): Operation[] {
  const { _def: router } = appRouter;
  return Object.entries(router.procedures as unknown as Record<string, Procedure>).map(([path, { _def: { type, inputs, meta } }]) => ({
    name: `tRPC ${path}`,
    door: "tRPC",
    useCase: meta.useCase,
    kind: type === "query" ? "query" : "command",
    permission: meta.permission,
    input: inputs[0] === undefined ? {} : shapeOf(inputs[0]),
    request(input) {
      const url = `${publicUrl}/trpc/${path}`;
      if (type === "query") return new Request(input === undefined ? url : `${url}?input=${encodeURIComponent(JSON.stringify(input))}`);
      return new Request(url, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(input ?? null) });
    },
  }));
}

/** What is sent as bytes and not as JSON: which field of the input the body is, and what it is called on the wire. */
const sentAsBytes: Readonly<Record<string, string>> = {
  checkCsvImport: "text/csv",
  importCsv: "text/csv",
  proposeFactsFromInvitation: "text/calendar",
};

function restOperations(): Operation[] {
  return restRoutes.map((each) => {
    const { useCaseName: useCase, kind, permission, input } = each.useCase;
    return {
      name: `REST ${each.method.toUpperCase()} ${each.path}`,
      door: "REST",
      useCase,
      kind,
      permission,
      input: useCase === "receiveHook" ? {} : shapeOf(input),
      request: (given) => restRequest(each, (given ?? {}) as Record<string, unknown>, sentAsBytes[useCase]),
    };
  });
}

function restRequest({ method, path, body }: RestRoute, input: Record<string, unknown>, mediaType: string | undefined): Request {
  const inPath = new Set(parametersOf(path).map(camelKey));
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(input[camelKey(name)])));
  const url = new URL(`${publicUrl}/v1${place}`);
  const { content, ifVersion, ...rest } = Object.fromEntries(Object.entries(input).filter(([name]) => !inPath.has(name)));
  const headers: Record<string, string> = ifVersion === undefined ? {} : { "if-match": `"v${String(ifVersion)}"` };
  if (mediaType === undefined && body !== undefined) {
    const said = content === undefined ? rest : { ...rest, content };
    return new Request(url, { method: method.toUpperCase(), headers: { ...headers, "content-type": "application/json" }, body: JSON.stringify(snakeCased(said)) });
  }
  for (const [name, value] of Object.entries(snakeCased(rest) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) url.searchParams.append(name, String(one));
  }
  if (mediaType === undefined) return new Request(url, { method: method.toUpperCase(), headers });
  return new Request(url, { method: "POST", headers: { ...headers, "content-type": mediaType }, body: Buffer.from(String(content), "base64").toString("utf8") });
}

/** Every operation of both doors, as the doors themselves list them: a new one is here without being named. */
export const operations: readonly Operation[] = [...trpcOperations(), ...restOperations()];
