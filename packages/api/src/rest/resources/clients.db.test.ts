import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "../../../testing/sign-in.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../../../testing/test-house.ts";

let house: TestHouse;
let cookie: string;
beforeAll(async () => {
  house = await openTestHouse();
  cookie = await signIn(house, "iris@example.test");
});
afterAll(async () => await house[Symbol.asyncDispose]());

async function ask(method: string, path: string, body?: unknown) {
  const answer = await house.app().request(`${publicUrl}/v1${path}`, {
    method,
    headers: { origin: publicUrl, cookie, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> };
}

test("a client is added, read, changed and listed", async () => {
  const made = await ask("POST", "/clients", { name: "Maya Okafor", time_zone: "America/New_York" });
  expect([made.status, made.body["time_zone"]]).toEqual([201, "America/New_York"]);
  const path = `/clients/${String(made.body["id"])}`;
  expect(made.headers.get("location")).toBe(`/v1${path}`);
  expect((await ask("PATCH", path, { time_zone: "Europe/Lisbon" })).body).toMatchObject({ name: "Maya Okafor", time_zone: "Europe/Lisbon" });
  expect((await ask("GET", path)).body["time_zone"]).toBe("Europe/Lisbon");
  const page = await ask("GET", "/clients?limit=1");
  expect(page.body).toMatchObject({ data: [{ name: "Maya Okafor" }], has_more: false, next_cursor: null });
  expect((await ask("GET", "/clients?limit=many")).body).toMatchObject({ code: "invalid-input", errors: [{ pointer: "/limit" }] });
  expect((await ask("DELETE", "/clients")).headers.get("allow")).toBe("GET, HEAD, POST");
});
