import { afterAll, beforeAll, expect, test } from "vitest";
import { signIn } from "../testing/sign-in.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../testing/test-house.ts";
import type { Answered } from "./answered.ts";

let house: TestHouse;
let cookie: string;
beforeAll(async () => {
  house = await openTestHouse();
  cookie = await signIn(house, "iris@example.test");
});
afterAll(async () => await house[Symbol.asyncDispose]());

async function told(path: string, init: RequestInit = {}): Promise<Answered | undefined> {
  const heard: Answered[] = [];
  const app = house.app({ answered: (_, what) => void heard.push(what) });
  await app.request(`${publicUrl}${path}`, init);
  expect(heard).toHaveLength(1);
  return heard[0];
}

test.each([
  ["/health", "/health"],
  ["/ready", "/ready"],
  ["/v1/clients/cli_1", "/v1/clients/:id"],
  ["/v1/openapi.json", "/v1/openapi.json"],
  ["/trpc/session.me", "/trpc/session.me"],
  ["/trpc/session.me?input=secret", "/trpc/session.me"],
  ["/trpc/session.me,session.me?batch=1", "/trpc/(batch)"],
  ["/trpc/chosen.by.whoever.asks", "(none)"],
  ["/trpc/constructor", "(none)"],
  ["/v1/chosen-by-whoever-asks", "(none)"],
  ["/chosen-by-whoever-asks", "(none)"],
  ["/auth/magic-link/verify?token=secret", "/auth/magic-link/verify"],
  ["/auth/chosen", "(none)"],
  ["/calendar/tact_cal_0123456789abcdefghijklmnopq/follow-ups.ics", "(none)"],
])("%s is counted as %s", async (path, route) => {
  expect(await told(path)).toEqual({ requestId: expect.stringMatching(/^req_/), route, organisation: null });
});

test("whoever is turned away at the door is counted by where they wanted to go", async () => {
  expect(await told("/v1/clients/cli_1", { headers: { authorization: "Bearer tact_live_x" } })).toEqual({ requestId: expect.stringMatching(/^req_/), route: "/v1/clients/:id", organisation: null });
});

test("of whoever signed in the organisation is known", async () => {
  expect(await told("/trpc/session.me", { headers: { cookie } })).toEqual({ requestId: expect.stringMatching(/^req_/), route: "/trpc/session.me", organisation: expect.stringMatching(/^org_/) });
});
