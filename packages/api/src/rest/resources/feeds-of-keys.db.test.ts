import { afterAll, beforeAll, expect, test } from "vitest";
import { scopesOfKeys } from "../../permissions.ts";
import { createApiKey } from "../../use-cases/api-keys.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../../../testing/test-house.ts";

let house: TestHouse;
let secret: string;
beforeAll(async () => {
  house = await openTestHouse();
  const { scope } = await house.organisation();
  ({ secret } = await createApiKey(house.deps, scope, { name: "Partner", scopes: [...scopesOfKeys], livemode: true, origins: [] }));
});
afterAll(async () => await house[Symbol.asyncDispose]());

async function ask(method: string, path: string, body?: unknown) {
  const headers = { authorization: `Bearer ${secret}`, "content-type": "application/json" };
  const answer = await house.app().request(`${publicUrl}/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> & { errors?: { pointer: string }[] } };
}

test("a key makes, changes, lists and ends a link of one client, and none of a coach", async () => {
  const { body: client } = await ask("POST", "/clients", { name: "Maya Okafor", time_zone: "America/New_York" });
  const made = await ask("POST", "/feeds", { name: "Maya's calendar", client_id: client["id"], external_source: "ats", external_id: "cal-1" });
  expect(made.status).toBe(201);
  const { id } = made.body["feed"] as { id: string };
  expect((await house.app().request(String(made.body["url"]))).status).toBe(200);
  expect((await ask("PATCH", `/feeds/${id}`, { privacy: "busy" })).body).toMatchObject({ privacy: "busy", version: 2 });
  expect((await ask("GET", "/feeds?external_id=cal-1")).body["data"]).toMatchObject([{ id, scope: "client" }]);
  expect((await ask("POST", `/feeds/${id}/revoke`)).status).toBe(200);
  expect((await ask("GET", "/feeds?revoked=false")).body["data"]).toEqual([]);
  const refused = await ask("POST", "/feeds", { name: "Everyone" });
  expect([refused.status, refused.body.errors?.map(({ pointer }) => pointer)]).toEqual([422, ["/client_id"]]);
});
