import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { shownEntries } from "../../../testing/feed-shown.ts";
import { openTestHouse, publicUrl, type TestHouse } from "../../../testing/test-house.ts";
import { previewExample } from "../preview-example.ts";

let house: TestHouse;
let app: ReturnType<TestHouse["app"]>;
beforeAll(async () => {
  house = await openTestHouse();
  app = house.app();
});
afterAll(async () => await house[Symbol.asyncDispose]());

const send = (path: string, body: unknown, accept?: string) =>
  app.request(`${publicUrl}/v1${path}`, { method: "POST", headers: { "content-type": "application/json", ...(accept === undefined ? {} : { accept }) }, body: JSON.stringify(body) });
const asked = async (path: string, body: unknown) => {
  const answer = await send(path, body);
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> & { errors: { pointer: string }[] } };
};
const delay = { id: "f3", type: "delay-announced", at: "2026-11-24T09:00:00-05:00", until: { date: "2026-12-10" } };
const later = { ...previewExample, facts: [...previewExample.facts, delay] };

describe("a preview as a calendar", () => {
  test("holds each open step, and the same request gives the same bytes", async () => {
    const answer = await send("/plans/preview", previewExample, "text/calendar");
    const text = await answer.text();
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/calendar; charset=utf-8"]);
    const summaries = [...shownEntries(text).values()].map(({ summary }) => summary);
    expect(summaries.some((summary) => summary.includes("Dana Cho"))).toBe(true);
    expect(await (await send("/plans/preview", previewExample, "text/calendar")).text()).toBe(text);
  });

  test.each(["application/json", "*/*", "application/json, text/calendar", "text/html"])("is not what Accept: %s asks for", async (accept) => {
    expect((await send("/plans/preview", previewExample, accept)).headers.get("content-type")).toBe("application/json");
  });

  test("is refused as JSON is", async () => {
    expect((await send("/plans/preview", { ...previewExample, now: "soon" }, "text/calendar")).status).toBe(422);
  });
});

test("two plans are compared: what moved, and why", async () => {
  const { body } = await asked("/plans/diff", { before: previewExample, after: later });
  expect(body).toMatchObject({ before: { decision: { to: "2026-12-03" } }, after: { decision: { to: "2026-12-10" } }, diff: { moved: expect.arrayContaining([expect.objectContaining({ before: expect.objectContaining({ kind: "decision-follow-up" }) })]) } });
  expect((await asked("/plans/diff", { before: previewExample, after: previewExample })).body).toMatchObject({ diff: { moved: [], added: [], dropped: [], changed: [] } });
});

test("what is wrong with one of two requests is told by its place", async () => {
  const mars = structuredClone(previewExample);
  mars.application.candidate.time_zone = "Mars/Olympus";
  expect((await asked("/plans/diff", { before: previewExample, after: mars })).body.errors.map(({ pointer }) => pointer)).toEqual(["/after/application/candidate/time_zone"]);
  expect((await asked("/plans/diff", { before: { ...previewExample, now: 7 }, after: previewExample })).body.errors.map(({ pointer }) => pointer)).toEqual(["/before/now"]);
});

test("every step is explained, or the one that is asked about", async () => {
  const all = await asked("/plans/explain", { request: previewExample });
  const { steps } = all.body["plan"] as { steps: { id: string }[] };
  expect((all.body["data"] as { step: string }[]).map(({ step }) => step)).toEqual(steps.map(({ id }) => id));
  const one = await asked("/plans/explain", { request: previewExample, step: steps[0]?.id });
  expect(one.body["data"]).toMatchObject([{ step: steps[0]?.id, sentence: expect.any(String), parameters: expect.any(Array) }]);
  expect((await asked("/plans/explain", { request: previewExample, step: "app-1.nothing" })).status).toBe(404);
});
