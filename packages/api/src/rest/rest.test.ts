import { connect } from "@tact/db";
import fc from "fast-check";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { timeOrderedIds } from "../ids.ts";
import { requestLimit } from "../request-limit.ts";
import { previewExample } from "./preview-example.ts";
import { problemSchema } from "./problem.ts";
import { restApp } from "./rest-app.ts";
import type { RestEnv } from "./rest-door.ts";
import { camelCased, snakeCased, snakeJson } from "./snake-case.ts";

const app = new Hono<RestEnv>();
app.use(async (c, next) => {
  c.set("requestId", "req_1");
  await next();
});
const reported: unknown[][] = [];
const door = {
  // A preview reads nothing: nobody answers at this address.
  deps: { db: connect("postgres://tact_app:x@127.0.0.1:1/tact"), clock: () => previewExample.now, ids: timeOrderedIds, publicUrl: "http://localhost:4310" },
  askerOf: async () => null,
  trusted: [],
  report: (...told: unknown[]) => void reported.push(told),
  limits: { previews: null, imports: requestLimit(1000) },
};
app.route("/v1", restApp(door));

const preview = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  app.request("/v1/plans/preview", { method: "POST", body, headers });

type Example = typeof previewExample;
/** The example with one thing changed. */
const changed = (change: (example: Example & Record<string, unknown>) => void): string => {
  const copy = structuredClone(previewExample) as Example & Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
};
const interview = (of: Example) => of.facts[0] as Record<string, unknown>;

interface Problem {
  code: string;
  status: number;
  request_id: string;
  errors: { pointer: string; detail: string; code?: string }[];
}

describe("POST /v1/plans/preview", () => {
  test("answers the documented example with a plan in snake_case", async () => {
    const answer = await preview(JSON.stringify(previewExample));
    const body: unknown = await answer.json();
    expect(answer.status).toBe(200);
    const { steps } = body as { steps: { kind: string; window: Record<string, string> }[] };
    expect(steps.map(({ kind }) => kind)).toContain("thank-you");
    expect(body).toMatchObject({ as_of: previewExample.now, zone_data: expect.any(String) });
    expect(steps.every(({ window }) => window["time_zone"] === "America/New_York" && !Number.isNaN(Date.parse(window["opens"] ?? "")))).toBe(true);
  });

  test.each<[name: string, body: string, status: number, code: string, pointers: string[]]>([
    ["is not JSON", "{", 400, "malformed-json", []],
    ["is empty", "", 400, "malformed-json", []],
    ["is no object", "[]", 422, "invalid-input", [""]],
    ["has an unknown field", changed((e) => void (e["colour"] = 1)), 422, "invalid-input", ["/colour"]],
    ["has a key in camelCase", changed((e) => void ((e.application.employer as Record<string, unknown>)["timeZone"] = "UTC")), 422, "invalid-input", ["/application/employer/timeZone"]],
    ["has an unknown field deep inside", changed((e) => void (interview(e)["shoe_size"] = 44)), 422, "invalid-input", ["/facts/0/shoe_size"]],
    ["lacks a field", changed((e) => void delete (e as Partial<Example>).now), 422, "invalid-input", ["/now"]],
    ["has a local time without offset", changed((e) => void (e.now = "2026-11-23T20:00:00")), 422, "invalid-input", ["/now"]],
    ["names an unknown zone", changed((e) => void (e.application.candidate.time_zone = "Mars/Olympus")), 422, "invalid-input", ["/application/candidate/time_zone"]],
    ["names an unknown region", changed((e) => void (e.application.employer.calendar.region = "XX")), 422, "invalid-input", ["/application/employer/calendar/region"]],
    ["has HTML in a name", changed((e) => void (e.application.candidate.name = "<b>Maya</b>")), 422, "invalid-input", ["/application/candidate/name"]],
    ["has a line break in a role", changed((e) => void (e.application.role = "Designer\r\nBEGIN:VEVENT")), 422, "invalid-input", ["/application/role"]],
    ["uses a fact id twice", changed((e) => void (interview(e)["id"] = "f2")), 422, "invalid-input", ["/facts/1/id"]],
    ["hides a prototype", '{"__proto__": {"admin": true}}', 422, "invalid-input", ["/application", "/facts", "/now", "/__proto__"]],
  ])("refuses a body that %s", async (_, body, status, code, pointers) => {
    const answer = await preview(body);
    const problem = (await answer.json()) as Problem;
    expect([answer.status, problem.code]).toEqual([status, code]);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
    expect(problem.request_id).toBe("req_1");
    expect(problem.errors.map(({ pointer }) => pointer).toSorted()).toEqual(pointers.toSorted());
    expect(Object.keys(problem).toSorted()).toEqual(Object.keys(problemSchema.properties).toSorted());
    expect(JSON.stringify(problem)).not.toContain("    at ");
  });

  test("answers an interview that ends before it starts with a notice, and plans the rest", async () => {
    const answer = await preview(changed((e) => void (interview(e)["ends"] = "2026-11-23T12:00:00-05:00")));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ notices: expect.arrayContaining([expect.objectContaining({ code: "ends-before-start", facts: ["f1"] })]) });
  });

  test("refuses a date outside the calendar's years", async () => {
    const answer = await preview(
      changed((e) => void Object.assign(e.application.employer, { calendar: { weekend: ["saturday", "sunday"], holidays: [], closed: [], from: "2026-01-01", through: "2026-11-30" } })),
    );
    expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([422, "calendar-out-of-range"]);
  });

  test.each([["text/plain"], ["application/x-www-form-urlencoded"], ["application/jsonp"]])("refuses content type %s", async (type) => {
    expect((await preview(JSON.stringify(previewExample), { "content-type": type })).status).toBe(415);
  });

  test("refuses 2 MB, announced or not", async () => {
    const large = changed((e) => void (e["padding"] = "x".repeat(2_000_000)));
    expect((await preview(large)).status).toBe(413);
    const unannounced = new Request("http://localhost/v1/plans/preview", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: new Blob([large]).stream(),
      duplex: "half",
    } as RequestInit);
    expect((await app.request(unannounced)).status).toBe(413);
  });

  test("refuses bodies nested a thousand levels deep", async () => {
    expect((await preview(`{"facts":${"[".repeat(5000)}${"]".repeat(5000)}}`)).status).toBe(422);
  });
});

test("a fault of ours is reported with its request, and says nothing of its inside", async () => {
  const fault = new Error("secret inside");
  const broken = new Request("http://localhost/v1/plans/preview", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: new ReadableStream({ pull: (controller) => controller.error(fault) }),
    duplex: "half",
  } as RequestInit);
  expect(reported).toEqual([]);
  const answer = await app.request(broken);
  const text = await answer.text();
  expect([answer.status, text.includes("internal-error"), text.includes("secret inside")]).toEqual([500, true, false]);
  expect(reported).toEqual([[fault, "req_1"]]);
});

test.each([
  ["GET", "/v1/plans/preview", "POST"],
  ["DELETE", "/v1/openapi.json", "GET, HEAD"],
  ["PUT", "/v1/docs", "GET, HEAD"],
])("%s %s is refused and names what is allowed", async (method, path, allow) => {
  const answer = await app.request(path, { method });
  expect([answer.status, answer.headers.get("allow")]).toEqual([405, allow]);
});

test("an address without a route answers 404 as a problem", async () => {
  const answer = await app.request("/v1/nothing");
  expect([answer.status, ((await answer.json()) as Problem).code]).toEqual([404, "not-found"]);
});

describe("the OpenAPI document", () => {
  interface Document {
    openapi: string;
    paths: Record<string, Record<string, { requestBody: { content: Record<string, { schema: { $ref: string }; example: unknown }> } }>>;
    components: { schemas: Record<string, object> };
  }
  const read = async () => (await (await app.request("/v1/openapi.json")).json()) as Document;

  test("names its schemas, each key in snake_case", async () => {
    const { openapi, components } = await read();
    expect(openapi).toBe("3.1.0");
    const keys: string[] = [];
    JSON.stringify(components.schemas, (key, value: unknown) => {
      if (key === "properties" && typeof value === "object" && value !== null) keys.push(...Object.keys(value));
      return value;
    });
    expect(keys.length).toBeGreaterThan(100);
    expect(keys.filter((key) => /[A-Z]/.test(key))).toEqual([]);
  });

  test("holds an example that its own request schema accepts and the route plans", async () => {
    const { paths, components } = await read();
    const content = paths["/plans/preview"]?.["post"]?.requestBody.content["application/json"];
    const { $ref = "" } = content?.schema ?? {};
    expect(Object.keys(components.schemas)).toContain($ref.split("/").at(-1));
    expect((await preview(JSON.stringify(content?.example))).status).toBe(200);
  });

  test("is shown on a page that loads nothing from anywhere", async () => {
    const answer = await app.request("/v1/docs");
    const html = await answer.text();
    expect(answer.headers.get("content-security-policy")).toMatch(/^default-src 'none'; style-src 'sha256-/);
    expect(html).toContain("/v1/plans/preview");
    expect(html.match(/<script|src=|@import|url\(|https?:\/\/(?!json-schema\.org)[^"<\s]*["']/g) ?? []).toEqual([]);
  });
});

test("renaming keys and back changes nothing", () => {
  const key = fc.stringMatching(/^[a-z]+([A-Z][a-z0-9]+)*$/);
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, fc.string(), fc.integer(), fc.constant(null), fc.array(tie("value")), fc.dictionary(key, tie("value"))),
  }));
  fc.assert(fc.property(value, (each) => void expect(camelCased(snakeCased(each))).toEqual({ value: each, problems: [] })));
});

test("JSON is renamed as its value would be, whatever stands in texts and keys", () => {
  const text = fc.oneof(fc.string({ unit: fc.constantFrom('"', ",", "{", ":", "\\", "a", "B", "\u0000", "ü") }), fc.string());
  const { value } = fc.letrec((tie) => ({ value: fc.oneof({ maxDepth: 4 }, text, fc.double(), fc.constant(null), fc.array(tie("value")), fc.dictionary(text, tie("value"))) }));
  fc.assert(fc.property(value, (each) => void expect(JSON.parse(snakeJson(each))).toEqual(JSON.parse(JSON.stringify(snakeCased(each))))), { numRuns: 500 });
});

const at = (hour: number) => `2026-11-23T${hour}:00:00-05:00[America/New_York]`;

test("a window is told as instants beside their zone, and nothing else is taken for one", () => {
  const window = { opens: at(10), ideal: at(11), by: at(12), closes: at(13) };
  const told = { opens: "2026-11-23T10:00:00-05:00", ideal: "2026-11-23T11:00:00-05:00", by: "2026-11-23T12:00:00-05:00", closes: "2026-11-23T13:00:00-05:00", time_zone: "America/New_York" };
  const others = [{ ...window, more: 1 }, { opens: at(10) }, { ...window, by: "12[" }, { title: JSON.stringify(window) }, at(10)];
  expect(snakeCased({ before: window, others })).toEqual({ before: told, others });
  expect(JSON.parse(snakeJson({ before: window, others }))).toEqual({ before: told, others });
});

test("no JSON at all makes the route fail", async () => {
  await fc.assert(
    fc.asyncProperty(fc.json(), async (body) => void expect((await preview(body)).status).toBe(422)),
    { numRuns: 200 },
  );
});
