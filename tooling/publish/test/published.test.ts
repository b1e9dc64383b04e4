import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { findOlderNode } from "@tact/vitest/older-node";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { top } from "../src/build-package.ts";
import { published } from "../src/published.ts";
import { type Consumer, installPacked, strangersShell } from "./consumer.ts";

interface Manifest {
  name: string;
  private?: boolean;
  license?: string;
  engines?: { node?: string };
  sideEffects?: boolean;
  dependencies?: Record<string, string>;
}

const manifestOf = (folder: string) => JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
const olderNode = findOlderNode();
const names = published.map(({ folder }) => manifestOf(join(top, folder)).name);
const request = readFileSync(join(top, "apps/cli/examples/request.json"), "utf8");
let consumer: Consumer;
const installed = (name: string) => join(consumer.folder, "node_modules", name);

// Builds, packs and installs from the registry, on a machine that may be busy.
beforeAll(async () => {
  consumer = await installPacked();
}, 600_000);

afterAll(() => consumer?.[Symbol.dispose]());

describe.each(names)("%s, installed from its tarball", (name) => {
  it("brings README, licence and built files, and no sources", () => {
    const files = readdirSync(installed(name), { recursive: true, encoding: "utf8" });
    expect(files).toEqual(expect.arrayContaining(["README.md", "LICENSE", "package.json"]));
    expect(files.filter((file) => file.endsWith(".ts") && !file.endsWith(".d.ts"))).toEqual([]);
    expect(files.filter((file) => /test|golden|fixture/.test(file))).toEqual([]);
  });

  it("names in its manifest only what anybody can install", () => {
    const manifest = manifestOf(installed(name));
    expect(JSON.stringify(manifest)).not.toMatch(/workspace:|catalog:/);
    expect(manifest).toMatchObject({ license: "MIT", sideEffects: false, engines: { node: expect.stringMatching(/^>=20/) } });
    expect(manifest.private).toBeUndefined();
  });

  it("depends on what its files import, and on nothing else", () => {
    const files = readdirSync(installed(name), { recursive: true, encoding: "utf8" }).filter((file) => /^dist.*\.(js|d\.ts)$/.test(file));
    const imported = files.flatMap((file) => {
      const code = readFileSync(join(installed(name), file), "utf8");
      return [...code.matchAll(/(?:\bfrom ?|\bimport ?\(?|\bload\()"((?:@[\w-]+\/)?[a-z][\w.-]*)(?:\/[^"]*)?"/g)].map(([, from = ""]) => from);
    });
    expect([...new Set(imported)].toSorted()).toEqual(Object.keys(manifestOf(installed(name)).dependencies ?? {}).toSorted());
  });

  it("has no fault that publint knows", async () => {
    const { messages } = await publint({ pkgDir: installed(name), pack: false, strict: true });
    expect(messages.map((message) => formatMessage(message, manifestOf(installed(name)), { color: false }))).toEqual([]);
  });
});

describe("@tact/rules, installed from its tarball", () => {
  it("has one dependency, which it needs for types and ids alone", () => {
    expect(Object.keys(manifestOf(installed("@tact/rules")).dependencies ?? {})).toEqual(["@tact/facts"]);
    const code = readFileSync(join(installed("@tact/rules"), "dist/index.js"), "utf8");
    expect(code).not.toMatch(/from ?"@tact\/facts"/);
  });

  it("weighs no more than it should", () => {
    const code = readdirSync(join(installed("@tact/rules"), "dist")).filter((file) => file.endsWith(".js"));
    const bytes = code.reduce((sum, file) => sum + gzipSync(readFileSync(join(installed("@tact/rules"), "dist", file)), { level: 9 }).length, 0);
    console.log(`@tact/rules: ${bytes} bytes of JavaScript, compressed`);
    expect(bytes).toBeLessThan(50_000);
  });

  it("plans in plain JavaScript as its README shows", async () => {
    const [, code = "", printed] = /```js\n(.*?)```\n\n```\n(.*?)```/s.exec(readFileSync(join(installed("@tact/rules"), "README.md"), "utf8")) ?? [];
    consumer.write("readme.js", code);
    expect(await consumer.run("node", ["readme.js"])).toEqual({ code: 0, stdout: printed, stderr: "" });
  });

  it.each([
    ["Node's resolution", ["--module", "nodenext"]],
    ["a bundler's resolution", ["--module", "esnext", "--moduleResolution", "bundler"]],
  ])("type-checks strictly under %s", async (_, flags) => {
    consumer.write("consumer.ts", typedConsumer);
    const tsc = join(top, "node_modules/.bin/tsc");
    const { code, stdout } = await consumer.run(tsc, ["--ignoreConfig", "--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022", "--types", "", ...flags, "consumer.ts"]);
    expect([code, stdout]).toEqual([0, ""]);
  });
});

/** Fails to compile where types are missing (any would be accepted by the last lines) or wrong. */
const typedConsumer = `
import { isRefusal, plan, diff, readPhrase } from "@tact/rules";
import { parse, planRequest, type Plan, type PlanDiff, type ResolvedPlanRequest } from "@tact/facts";
import { idPattern } from "@tact/facts/ids";

export function moments(request: ResolvedPlanRequest): string[] {
  const answer = plan(request);
  if (isRefusal(answer)) return answer.error.problems.map(({ pointer, detail }) => pointer + detail);
  const made: Plan = answer;
  const change: PlanDiff = diff(made, made);
  return [...made.steps, ...change.added].map(({ title, window }) => window.opens + title);
}
export const to: string | null = readPhrase({ phrase: "soon", said: "2026-11-23", calendar: { weekend: ["sunday"], holidays: [], closed: [], from: idPattern, through: "" } }).to;
const read = parse(planRequest, {});
if (!read.error) {
  // @ts-expect-error the number of facts is no string
  export_(read.value.facts.length);
  // @ts-expect-error a request has no such field
  export_(read.value.fact);
}
function export_(text: string): string { return text; }
// @ts-expect-error a plan is no number
export const wrong: number = plan({} as ResolvedPlanRequest);
`;

describe("@tact/cli, installed from its tarball", () => {
  it("plans a request as the workspace does, to the byte", async () => {
    const here = execFileSync(process.execPath, [join(top, "apps/cli/bin/tact.mjs"), "plan"], { input: request, encoding: "utf8" });
    const there = await consumer.run("npx", ["--no-install", "tact", "plan"], request);
    expect([there.code, there.stdout]).toEqual([0, here]);
  });

  it.each([
    [["--version"], 0],
    [["plan", "--jsonl"], 0],
    [["explain", "next", "--text"], 0],
    [["draft", "app-1.thank-you.int-1.p1", "--text"], 0],
    [["phrase", "end of next week", "--said", "2026-11-23", "--region", "GB-ENG"], 0],
    [["feed", "--interviews"], 0],
    [["invitation", "--text", "node_modules/@tact/cli/examples/invitation.ics"], 0],
    [["plan", "--policy", "none"], 2],
    [["plan", "--jsnl"], 2],
  ])("runs tact %j", async (args, code) => {
    const bin = join(consumer.folder, "node_modules/.bin/tact");
    const run = await consumer.run(bin, args, JSON.stringify(JSON.parse(request)));
    expect([run.code, run.stderr === ""]).toEqual([code, code === 0]);
  });

  it.skipIf(olderNode === undefined)("runs on an older Node without a word too many", async () => {
    const run = await consumer.run(olderNode ?? "", [join(installed("@tact/cli"), "dist/tact.js"), "plan", "--text"], request);
    expect([run.code, run.stderr]).toEqual([0, ""]);
    expect(run.stdout).toContain("Product designer at Northwind, for Maya Okafor\n");
  });

  it("brings the attributions that the holiday data asks for", () => {
    expect(existsSync(join(installed("@tact/cli"), "dist/NOTICE"))).toBe(true);
  });
});

describe("packing with npm itself", () => {
  it("is refused with the command to use", () => {
    const { status, stderr } = spawnSync("npm", ["pack", "--dry-run"], { cwd: join(top, "packages/facts"), env: strangersShell(), encoding: "utf8" });
    expect(status).not.toBe(0);
    expect(stderr).toContain("run npm run pack at the top");
  });
});
