import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { restDocument } from "../../src/rest/rest-app.ts";
import { restRoutes } from "../../src/rest/rest-routes.ts";
import type { RestRoute } from "../../src/rest/route.ts";
import { askAs, type Asking } from "../../testing/ask.ts";
import { openTestHouse, type TestHouse } from "../../testing/test-house.ts";
import { placed, type Placing } from "./placed.ts";

let house: TestHouse;
let ask: Asking;
let placing: Placing;
beforeAll(async () => {
  house = await openTestHouse();
  ask = await askAs(house, "iris@example.test");
  placing = placed(ask);
});
afterAll(async () => await house[Symbol.asyncDispose]());

const name = ({ method, path }: RestRoute) => `${method.toUpperCase()} ${path}`;
const each = (routes: readonly RestRoute[]) => routes.map((route) => [name(route), route] as const);

/** Operations that an example of the document cannot be sent to as it stands, and where they are tried instead. */
const triedElsewhere: Readonly<Record<string, string>> = {
  "POST /hooks/{source}": "signed over its bytes: src/hooks",
  "POST /hook-sources/{id}/assign": "of something that a hook brought: src/hooks",
  "POST /deliveries/{id}/replay": "of a delivery that an event led to: src/webhooks",
  "GET /deliveries/{id}": "of a delivery that an event led to: src/webhooks",
  "POST /webhook-endpoints/{id}/test": "goes out to the network: src/webhooks",
  "GET /portal": "for whoever has a client's link: src/keys",
  "POST /portal/done": "for whoever has a client's link: src/keys",
  "POST /portal/record": "for whoever has a client's link: src/keys",
  "POST /portal/undo": "for whoever has a client's link: src/use-cases",
  "POST /portal/calendar": "for whoever has a client's link: src/use-cases",
  "PATCH /members/{id}": "of a member who is not the last owner: src/keys",
  "DELETE /members/{id}": "of a member who is not the last owner: src/keys",
  "POST /imports/csv": "after its check: src/csv",
  "GET /mails/{id}": "of a mail that was written: src/mail",
};

type Contents = Record<string, { example?: unknown }>;
/** What an operation takes, by kind of body. */
function contentsOf({ method, path }: RestRoute): Contents {
  const operation = restDocument.paths[path]?.[method] as { requestBody?: { content: Contents } } | undefined;
  return operation?.requestBody?.content ?? {};
}

function exampleOf(route: RestRoute): { type?: string; example?: unknown } {
  const found = Object.entries(contentsOf(route)).find(([, { example }]) => example !== undefined);
  return found === undefined ? {} : { type: found[0], example: found[1].example };
}

describe("the example of every operation is taken, and answered as the document says", () => {
  test.each(each(restRoutes.filter((route) => triedElsewhere[name(route)] === undefined)))("%s", async (_, route) => {
    const { type, example } = exampleOf(route);
    const { path, body } = await placing(route, example);
    const sent = body === undefined ? [] : [typeof body === "string" ? body : JSON.stringify(body), { "content-type": type ?? "application/json" }];
    const answer = await ask(route.method.toUpperCase(), path, ...(sent as [string?, Record<string, string>?]));
    expect([answer.status, answer.status < 300 ? null : answer.body]).toEqual([answer.status < 300 ? answer.status : 200, null]);
  });

  test("no operation is tried elsewhere that does not exist", () => {
    expect(Object.keys(triedElsewhere).filter((key) => !restRoutes.some((route) => name(route) === key))).toEqual([]);
  });
});

const withJson = restRoutes.filter((route) => contentsOf(route)["application/json"] !== undefined && route.path !== "/hooks/{source}");
/** Paths that lead nowhere do not matter: what is wrong with a body is found before anything is looked for. */
const anywhere = (path: string) => path.replaceAll(/\{(\w+)\}/g, "nothing");

describe("every body of JSON", () => {
  const deep = `{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}`;
  test.each(each(withJson))("%s is refused where it is broken, unknown, too deep, too large or of another kind", async (_, { method, path, useCase }) => {
    if (useCase.permission === "portal:write") return;
    const send = (body: string, headers: Record<string, string> = {}) => ask(method.toUpperCase(), anywhere(path), body, headers);
    const broken = await send("{");
    expect([broken.status, broken.body.code]).toEqual([400, "malformed-json"]);
    const unknown = await send('{"shoe_size":44,"__proto__":{"a":1}}');
    expect([unknown.status, unknown.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, expect.arrayContaining(["/shoe_size"])]);
    for (const body of ["[]", "null", '"text"', "7", deep, '{"timeZone":"UTC"}']) expect([body.slice(0, 20), (await send(body)).status]).toEqual([body.slice(0, 20), 422]);
    expect((await send(`{"padding":"${"x".repeat(2_000_000)}"}`)).status).toBe(413);
    for (const type of ["text/plain", "application/x-www-form-urlencoded"]) expect((await send("{}", { "content-type": type })).status).toBe(415);
  });
});

describe("every address", () => {
  test.each([...new Set(restRoutes.map(({ path }) => path))])("%s answers 405 to the methods that it does not have, and names those that it has", async (path) => {
    const has = new Set(restRoutes.filter((route) => route.path === path).map(({ method }) => method.toUpperCase()));
    const [other] = ["PUT", "PATCH", "DELETE", "POST", "GET"].filter((method) => !has.has(method));
    const refused = await ask(other ?? "", anywhere(path));
    const allowed = [...has].flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));
    expect([refused.status, refused.headers.get("allow")?.split(", ").toSorted()]).toEqual([405, allowed.toSorted()]);
  });

  test.each(each(restRoutes.filter(({ method, serve, document = {} }) => method === "get" && serve === undefined && document.parameters === undefined)))("%s refuses a parameter that it does not know", async (_, { path, useCase }) => {
    if (useCase.permission === "portal:read") return;
    const refused = await ask("GET", `${anywhere(path)}?shoe_size=44`);
    expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ["/shoe_size"]]);
  });
});
