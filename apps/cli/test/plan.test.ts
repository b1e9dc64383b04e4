import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, problemsIn, tact, tactWithin } from "./tact.ts";

interface Planned {
  asOf: string;
  policy: { id: string };
  next: string;
}

const golden = (name: string) => join(import.meta.dirname, "golden", name);
const request = readFileSync(example("request.json"), "utf8");
const parsed = JSON.parse(request) as { application: Record<string, unknown>; facts: object[]; now?: string };
const asOf = async (args: string[], input: string) => (JSON.parse((await tact(["plan", ...args], input)).stdout) as Planned).asOf;
const changed = (change: object) => JSON.stringify({ ...parsed, ...change });

describe("tact plan", () => {
  it("answers a request on standard input with its plan", async () => {
    const { code, stdout, stderr } = await tact(["plan"], request);
    expect([code, stderr]).toEqual([0, ""]);
    expect(JSON.parse(stdout)).toMatchObject({ application: "app-1", asOf: "2026-11-23T20:00:00Z", state: "waiting" });
  });

  it("answers a request in a file the same", async () => {
    const [fromFile, fromInput] = await Promise.all([tact(["plan", example("request.json")]), tact(["plan", "-"], request)]);
    expect(fromFile).toEqual(fromInput);
  });

  it("says the plan in words", async () => {
    const { code, stdout } = await tact(["plan", "--text", example("request.json")]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(golden("plan.txt"));
  });

  it("says what is late, done and missing in words", async () => {
    const facts = [
      ...parsed.facts.slice(0, 1),
      { id: "f3", type: "message-sent", at: "2026-11-23T16:00:00-05:00", purpose: "thank-you", channel: "email", to: ["p1"] },
      { id: "f4", type: "decision-promised", at: "2026-11-23T17:00:00-05:00", by: { phrase: "when the cows come home" } },
    ];
    const { stdout } = await tact(["plan", "--text", "--now", "2026-12-04T12:00:00-05:00"], changed({ facts }));
    await expect(stdout).toMatchFileSnapshot(golden("plan-overdue.txt"));
  });

  it("says the same words whatever the zone and language of the machine", async () => {
    const { stdout } = await tact(["plan", "--text", example("request.json")], "", { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", COLUMNS: "200" });
    await expect(stdout).toMatchFileSnapshot(golden("plan.txt"));
  });

  it("takes the present from --now, else from the request, else from the clock", async () => {
    const { now: _, ...unset } = parsed;
    expect(await asOf(["--now", "2026-12-01T09:00:00Z"], request)).toBe("2026-12-01T09:00:00Z");
    expect(await asOf([], request)).toBe("2026-11-23T20:00:00Z");
    const before = Date.now();
    const present = Date.parse(await asOf([], JSON.stringify(unset)));
    expect(present).toBeGreaterThanOrEqual(before);
    expect(present).toBeLessThanOrEqual(Date.now());
  });

  it("plans with the policy of --policy, an id or overrides", async () => {
    const swift = JSON.parse((await tact(["plan", "--policy", "swift"], request)).stdout) as Planned;
    expect(swift.policy.id).toBe("swift");
    const own = JSON.parse((await tact(["plan", "--policy", '{"id":"ours","parameters":{"followUpOpens":2}}'], request)).stdout) as Planned;
    expect(own.policy.id).toBe("ours");
  });

  it.each([
    ["an unknown policy", ["--policy", "timid"], request, ["unknown-policy /policy"]],
    ["a present that is none", ["--now", "tomorrow"], request, ["/now"]],
    ["a request without its facts and with a field more", [], JSON.stringify({ application: parsed.application, fact: [] }), ["/facts", "unknown-field /fact"]],
    ["an unknown zone and an unknown region", [], changed({ application: { ...parsed.application, employer: { name: "N", timeZone: "Mars/Olympus", calendar: { region: "XX" } } } }), ["unknown-zone /application/employer/timeZone", "unknown-region /application/employer/calendar/region"]],
    ["a present, a policy, a zone and a fact that are wrong, all at once", ["--now", "soon", "--policy", "timid"], changed({ application: { ...parsed.application, candidate: { name: "Maya", timeZone: "Mars/Olympus" } }, facts: [7] }), ["/now", "unknown-policy /policy", "unknown-zone /application/candidate/timeZone", "/facts/0"]],
    ["numbers as strings", [], changed({ facts: [{ id: "f", type: "decision-promised", at: "2026-11-23T17:00:00Z", by: { withinDays: "10" } }] }), ["/facts/0/by/withinDays"]],
    ["keys of the prototype", [], `{"__proto__": {}, ${request.slice(1)}`, ["unknown-field /__proto__"]],
    ["half of a surrogate pair", [], request.replace("Maya Okafor", "Maya \\ud83d"), ["lone-surrogate /application/candidate/name"]],
    ["a list instead of a request", [], "[]", [""]],
    ["nothing", [], "", ["empty-input"]],
    ["blanks alone", [], " \r\n", ["empty-input"]],
    ["no JSON", [], "{ now: 1 }", ["malformed-json"]],
    ["bytes that are no text", [], Buffer.from([0x7b, 0xff, 0x7d]), ["malformed-text"]],
    ["a file that is not there", ["no-such.json"], "", ["unreadable-file"]],
    ["a folder", ["."], "", ["unreadable-file"]],
  ])("refuses %s with code 2 and the problems as JSON", async (_, args, input, problems) => {
    const { code, stdout, stderr } = await tactWithin(["plan", ...args], input);
    expect([code, stdout]).toEqual([2, ""]);
    expect(problemsIn(stderr).toSorted()).toEqual(problems.toSorted());
  });

  it("refuses more than 16 MiB without reading on", async () => {
    const { code, stderr } = await tact(["plan"], Buffer.alloc(17 * 1024 * 1024, " "));
    expect(code).toBe(2);
    expect(problemsIn(stderr)).toEqual(["too-long"]);
  });

  it("refuses in words where words are asked for, with control characters spelt out", async () => {
    const { code, stderr } = await tact(["plan", "--text", "--now", "soon"], changed({ "a\u001b[31m": 1 }));
    expect(code).toBe(2);
    expect(stderr).toContain("This cannot be used:\n");
    expect(stderr).toContain("  /now must be an instant");
    expect(stderr).toContain("/a\\u001b[31m is not a field");
    expect(stderr).not.toContain("\u001b");
  });

  it("takes a byte order mark and CRLF", async () => {
    const { code } = await tact(["plan"], `\ufeff${request.replaceAll("\n", "\r\n")}`);
    expect(code).toBe(0);
  });
});
