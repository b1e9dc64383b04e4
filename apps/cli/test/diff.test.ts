import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { example, problemsIn, tact, tactWithin } from "./tact.ts";

interface Diff {
  kept: unknown[];
  moved: { after: { kind: string; window: { opens: string } } }[];
}

const request = readFileSync(example("request.json"), "utf8");
const before = JSON.parse(request) as { facts: object[] };
const whatIf = JSON.parse(readFileSync(example("delay.json"), "utf8")) as object[];
const withDelay = { ...before, facts: [...before.facts, { id: "f3", ...whatIf[0] }] };
const followUp = (stdout: string) => (JSON.parse(stdout) as Diff).moved.find(({ after }) => after.kind === "decision-follow-up")?.after.window.opens;

describe("tact diff", () => {
  it("says in words what some facts would change", async () => {
    const { code, stdout } = await tact(["diff", "--text", example("request.json"), "--what-if", example("delay.json")]);
    expect(code).toBe(0);
    await expect(stdout).toMatchFileSnapshot(join(import.meta.dirname, "golden", "diff.txt"));
  });

  it.each([
    ["facts in a file beside a request", ["diff", example("request.json"), "--what-if", "-"], JSON.stringify(whatIf)],
    ["one fact alone", ["diff", example("request.json"), "--what-if", "-"], JSON.stringify(whatIf[0])],
    ["a request beside facts in a file", ["diff", "--what-if", example("delay.json")], request],
    ["a second request", ["diff", example("request.json"), "-"], JSON.stringify(withDelay)],
    ["both sides in one document", ["diff"], JSON.stringify({ before, after: withDelay })],
    ["a request and facts in one document", ["diff"], JSON.stringify({ before, whatIf })],
  ])("takes %s", async (_, args, input) => {
    const { code, stdout, stderr } = await tactWithin(args, input);
    expect([code, stderr]).toEqual([0, ""]);
    expect(followUp(stdout)).toContain("2026-12-07T09:00:00");
  });

  it("takes one pair a line, and one request a line beside facts", async () => {
    const pairs = `${JSON.stringify({ before, after: withDelay })}\n${JSON.stringify({ before })}\n${JSON.stringify({ before, whatIf })}\n`;
    const { code, stdout } = await tact(["diff", "--jsonl"], pairs);
    expect(code).toBe(2);
    const [first = "", second, third = ""] = stdout.split("\n");
    expect([followUp(first), followUp(third)]).toEqual([followUp(third), expect.stringContaining("2026-12-07")]);
    expect(JSON.parse(second ?? "")).toMatchObject({ line: 2, error: { problems: [{ pointer: "/after" }] } });
    const beside = await tact(["diff", "--jsonl", "--what-if", example("delay.json")], JSON.stringify(before));
    expect(followUp(beside.stdout)).toBe(followUp(third));
  });

  it("says that nothing changes", async () => {
    const { stdout } = await tact(["diff", "--text", example("request.json"), example("request.json")]);
    expect(stdout).toMatch(/^Nothing changes\.\n\nKept\n/);
  });

  it.each([
    ["a wrong fact, by its place among those that are new", { before, whatIf: [{ ...whatIf[0], at: "soon" }] }, ["/whatIf/0/at"]],
    ["an id that is taken", { before, whatIf: [{ ...whatIf[0], id: "f1" }] }, ["duplicate-fact-id /whatIf/0/id"]],
    ["what is wrong before, once", { before: { ...before, now: "soon" }, whatIf }, ["/before/now"]],
    ["what is wrong on either side", { before: { ...before, now: "soon" }, after: { ...before, facts: 7 } }, ["/before/now", "/after/facts"]],
    ["two second sides", { before, after: before, whatIf }, ["/after"]],
    ["a first side that is missing", { after: before }, ["/before"]],
    ["a field more", { before, after: before, later: 1 }, ["unknown-field /later"]],
    ["facts that are none", { before, whatIf: [7] }, ["/whatIf/0"]],
    ["keys of the prototype", `{"__proto__":{"before":1},"before":${request},"after":${request}}`, ["unknown-field /__proto__"]],
  ])("refuses %s", async (_, input, problems) => {
    const { code, stdout, stderr } = await tactWithin(["diff"], typeof input === "string" ? input : JSON.stringify(input));
    expect([code, stdout]).toEqual([2, ""]);
    expect(problemsIn(stderr)).toEqual(problems);
  });

  it("refuses standard input for both sides", async () => {
    const { code, stderr } = await tact(["diff", "--what-if", "-"], request);
    expect(code).toBe(2);
    expect(problemsIn(stderr)).toEqual(["input-used-twice"]);
  });
});
