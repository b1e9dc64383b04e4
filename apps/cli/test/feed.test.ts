import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "@tact/facts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { example, problemsIn, tact, tactWithin } from "./tact.ts";

const request = JSON.parse(readFileSync(example("request.json"), "utf8")) as { application: { id: string; candidate: object }; facts: object[]; now: string };
const unfolded = (text: string) => text.replaceAll("\r\n ", "");
const valuesOf = (text: string, name: string) => [...unfolded(text).matchAll(new RegExp(`^${name}(?:;[^:\r\n]*)?:(.*)\r$`, "gm"))].map(([, value]) => value ?? "");
const feed = async (args: readonly string[], stdin: string | object = request) => {
  const { code, stdout, stderr } = await tactWithin(["feed", ...args], typeof stdin === "string" ? stdin : JSON.stringify(stdin));
  expect([code, stderr]).toEqual([0, ""]);
  return stdout;
};

const calledOff = (by: string) => ({
  ...request,
  facts: [...request.facts, { id: "off", type: "interview-cancelled", at: "2026-11-20T09:00:00Z", interview: "int-1", by }],
  now: "2026-11-20T10:00:00Z",
});
/** SEQUENCE by UID. */
const sequences = (text: string) => {
  const numbers = valuesOf(text, "SEQUENCE");
  return new Map(valuesOf(text, "UID").filter((uid) => !uid.startsWith("alarm")).map((uid, index) => [uid, Number(numbers[index])]));
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tact-feed-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("tact feed", () => {
  it("writes one event for each open step of the plan, as its own process too", async () => {
    const { code, stdout } = await tact(["feed", example("request.json")]);
    const { steps } = JSON.parse((await tactWithin(["plan", example("request.json")])).stdout) as Plan;
    const open = steps.filter(({ status }) => status === "planned" || status === "due" || status === "late");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    for (const { title } of open) expect(valuesOf(stdout, "SUMMARY").some((summary) => summary.startsWith(title.replaceAll(",", "\\,")))).toBe(true);
    expect(valuesOf(stdout, "SUMMARY")).toHaveLength(open.length);
  });

  it("says what to say, in two lines", async () => {
    const [description] = valuesOf(await feed([]), "DESCRIPTION").filter((text) => text.startsWith("Ask Dana Cho"));
    expect(description).toMatch(/\\nI would like to ask [^?]*\\nIs there any news [^?]*\?$/);
  });

  it("holds the interviews where they are asked for, those that the employer called off as cancelled", async () => {
    expect(await feed([])).not.toContain("OPAQUE");
    expect(valuesOf(await feed(["--interviews"]), "TRANSP").filter((value) => value === "OPAQUE")).toHaveLength(1);
    expect(valuesOf(await feed(["--interviews"], calledOff("employer")), "STATUS")).toContain("CANCELLED");
    expect(valuesOf(await feed(["--interviews"], calledOff("candidate")), "TRANSP")).not.toContain("OPAQUE");
  });

  it.each([
    [["--privacy", "initials"], "SUMMARY", /^Follow up|^Thank-you note|·/, "Dana"],
    [["--privacy", "busy"], "SUMMARY", /^Busy$/, "Northwind"],
    [["--form", "tasks"], "BEGIN", /VTODO|VCALENDAR|VALARM/, "VEVENT"],
  ])("%j", async (args, name, pattern, absent) => {
    const text = await feed(args);
    for (const value of valuesOf(text, name)) expect(value).toMatch(pattern);
    expect(unfolded(text)).not.toContain(absent);
  });

  it("is named, coloured and linked as it is told", async () => {
    const text = await feed(["--name", "Maya, after interviews", "--url", "https://tact.example/a,b", "--zone", "Europe/Berlin"]);
    expect(valuesOf(text, "X-WR-CALNAME")).toEqual(["Maya\\, after interviews"]);
    expect(valuesOf(text, "URL")).toContain("https://tact.example/a%2Cb");
    expect(unfolded(text)).toContain("Your time (Berlin)");
  });

  it("puts the requests of all lines into one calendar, and says whose each entry is", async () => {
    const other = { ...request, application: { ...request.application, id: "app-2", candidate: { name: "Leo Vance", timeZone: "Europe/London" } } };
    const text = await feed(["--jsonl"], [request, other].map((each) => JSON.stringify(each)).join("\n\n"));
    const summaries = valuesOf(text, "SUMMARY");
    expect(summaries.filter((summary) => summary.startsWith("Maya Okafor: "))).toHaveLength(summaries.length / 2);
    expect(summaries.filter((summary) => summary.startsWith("Leo Vance: "))).toHaveLength(summaries.length / 2);
    expect(new Set(valuesOf(text, "UID")).size).toBe(valuesOf(text, "UID").length);
  });

  it("carries on from the calendar before: what is unchanged keeps its stamps, what changed rises", async () => {
    const previous = join(folder, "before.ics");
    const before = await feed([]);
    writeFileSync(previous, before);
    expect(await feed(["--previous", previous])).toBe(before);
    const later = { ...request, facts: [...request.facts, { id: "f3", type: "delay-announced", at: "2026-11-27T15:00:00Z", until: { date: "2026-12-11" } }], now: "2026-11-27T16:00:00Z" };
    const after = await feed(["--previous", previous], later);
    const shared = [...sequences(before).keys()].filter((uid) => sequences(after).has(uid));
    expect(shared.length).toBeGreaterThan(0);
    expect(Math.max(...shared.map((uid) => sequences(after).get(uid) ?? 0))).toBe(1);
  });

  it("writes the same bytes for the same request, whenever it is asked before a window passes", async () => {
    expect(await feed(["--now", "2026-11-23T20:00:01Z"])).toBe(await feed(["--now", "2026-11-23T20:10:00Z"]));
  });

  it.each([
    ["nothing", [], "", ["empty-input"]],
    ["a request that is none", [], "7", [""]],
    ["a zone that nobody knows", ["--zone", "Europe/Atlantis"], JSON.stringify(request), ["unknown-zone"]],
    ["a line that is none, and names it", ["--jsonl"], `${JSON.stringify(request)}\n{`, ["malformed-json /lines/2"]],
    ["a line with a wrong field, and names it", ["--jsonl"], JSON.stringify({ ...request, now: "soon" }), ["/lines/1/now"]],
    ["no line", ["--jsonl"], "\n\n", ["empty-input"]],
    ["standard input for both", ["--previous", "-"], JSON.stringify(request), ["input-used-twice"]],
    ["a calendar before that is not there", ["--previous", "/nowhere.ics"], JSON.stringify(request), ["unreadable-file"]],
  ])("refuses %s, and writes nothing", async (_, args, stdin, problems) => {
    const { code, stdout, stderr } = await tactWithin(["feed", ...args], stdin);
    expect([code, stdout, problemsIn(stderr)]).toEqual([2, "", problems]);
  });
});
