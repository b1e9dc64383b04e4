import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ServedHouse, serveTestHouse } from "@tact/api/testing";
import { findOlderNode } from "@tact/vitest/older-node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { top } from "../src/build-package.ts";
import { type Consumer, installPacked } from "./consumer.ts";

const olderNode = findOlderNode();
let consumer: Consumer;
let served: ServedHouse;
let environment: Record<string, string>;

beforeAll(async () => {
  [consumer, served] = await Promise.all([installPacked(["sdk"]), serveTestHouse()]);
  environment = { TACT_URL: served.baseUrl, TACT_API_KEY: await served.key() };
}, 600_000);
afterAll(async () => {
  consumer?.[Symbol.dispose]();
  await served?.[Symbol.asyncDispose]();
});

/** The first program of the README, and what the README says that it prints. */
function firstPlan(): { code: string; printed: string } {
  const readme = readFileSync(join(consumer.folder, "node_modules/@tact/sdk/README.md"), "utf8");
  const [, code = "", printed = ""] = /```js\n(.*?)```\n\n```\n(.*?)```/s.exec(readme) ?? [];
  return { code, printed };
}

async function planWith(node: string) {
  consumer.write("first-plan.js", firstPlan().code);
  return await consumer.run(node, ["first-plan.js"], "", environment);
}

describe("@tact/sdk, installed from its tarball in an empty folder", () => {
  it("brings nothing with it", () => {
    const { dependencies } = JSON.parse(readFileSync(join(consumer.folder, "node_modules/@tact/sdk/package.json"), "utf8")) as { dependencies?: object };
    expect(Object.keys(dependencies ?? {})).toEqual([]);
    const code = readFileSync(join(consumer.folder, "node_modules/@tact/sdk/dist/index.js"), "utf8");
    expect(code).not.toMatch(/\bnode:|\brequire\(|\bBuffer\b|\bprocess\b/);
  });

  it("makes the first plan of its README in ten lines, as printed", async () => {
    expect(firstPlan().code.split("\n").filter((line) => line !== "").length).toBeLessThanOrEqual(10);
    expect(await planWith(process.execPath)).toEqual({ code: 0, stdout: firstPlan().printed, stderr: "" });
  });

  it.skipIf(olderNode === undefined)("makes it on an older Node too", async () => {
    expect(await planWith(olderNode ?? "")).toEqual({ code: 0, stdout: firstPlan().printed, stderr: "" });
  });

  it.each([
    ["Node's resolution", ["--module", "nodenext"]],
    ["a bundler's resolution", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ])("type-checks strictly under %s", async (_, flags) => {
    consumer.write("partner.ts", partner);
    const flagsOfAll = ["--ignoreConfig", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--noUncheckedIndexedAccess", "--target", "es2022", "--types", ""];
    const { code, stdout } = await consumer.run(join(top, "node_modules/.bin/tsc"), [...flagsOfAll, ...flags, "partner.ts"]);
    expect([code, stdout]).toEqual([0, ""]);
  });
});

/** Fails to compile where types are missing (any would be accepted by the last lines) or wrong. */
const partner = `
import { type Client, InvalidInputError, type Page, type Plan, type PlanRequest, Tact, TactError, verifyWebhook } from "@tact/sdk";

const tact = new Tact({ baseUrl: "https://tact.example", apiKey: "tact_live_key", fetch: globalThis.fetch });
export async function names(signal: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  for await (const { name } of tact.clients.list({ limit: 20 }, { signal })) found.push(name);
  const page: Page<Client> = await tact.clients.list().page();
  return [...found, ...page.data.map(({ time_zone }) => time_zone)];
}
export async function moments(request: PlanRequest): Promise<string[]> {
  const plan: Plan = await tact.plans.preview(request);
  const { data, etag } = await tact.plans.preview(request).withResponse();
  return [...plan.steps, ...data.steps].map(({ title, window }) => window.opens + title + (etag ?? ""));
}
export async function changed(body: string, headers: Headers): Promise<number> {
  const event = await verifyWebhook(body, headers, ["whsec_a", "whsec_b"], { now: 0, toleranceSeconds: 60 });
  // @ts-expect-error only some events have a difference
  event.data.diff;
  return event.type === "plan.changed" ? event.data.diff.added.length : 0;
}
export const calendar: Promise<string> = tact.plans.previewCalendar({} as PlanRequest);
tact.clients.get("cli_1").catch((error: TactError) => (error instanceof InvalidInputError ? error.errors.map(({ pointer }) => pointer) : error.code));
// @ts-expect-error a name is needed
void tact.clients.create({ time_zone: "UTC" });
// @ts-expect-error there is no such field
void tact.clients.create({ name: "Maya Okafor", time_zone: "UTC", colour: "red" });
// @ts-expect-error names are snake_case here
void tact.clients.create({ name: "Maya Okafor", timeZone: "UTC" });
// @ts-expect-error a client is no string
export const wrong: string = await tact.clients.get("cli_1");
`;
