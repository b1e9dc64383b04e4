import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { describe, expect, it } from "vitest";
import { bin, fixture, problemsIn, tact } from "./tact.ts";

interface Answer {
  application?: string;
  line?: number;
  error?: { code: string; problems: { pointer: string; code?: string }[] };
}

const request = JSON.parse(readFileSync(fixture("with-calendar.json"), "utf8")) as { application: object };
const line = (id: string, change: object = {}) => JSON.stringify({ ...request, ...change, application: { ...request.application, id } });
const answersIn = (stdout: string) => stdout.split("\n").slice(0, -1).map((text) => JSON.parse(text) as Answer);
const told = ({ application, line, error }: Answer) =>
  error === undefined ? application : `${line}: ${error.problems.map(({ pointer, code }) => `${code ?? ""}${pointer}`).join(" ")}`;

describe("tact plan --jsonl", () => {
  it("answers one request a line, in their order", async () => {
    const { code, stdout, stderr } = await tact(["plan", "--jsonl"], `${line("a")}\n${line("b")}\n${line("c")}`);
    expect([code, stderr]).toEqual([0, ""]);
    expect(answersIn(stdout).map(told)).toEqual(["a", "b", "c"]);
  });

  it("answers a bad line in its place, with its number, and goes on", async () => {
    const tooLong = `"${"x".repeat(17 * 1024 * 1024)}"`;
    const lines = [line("a"), "{", "", line("b", { now: "soon" }), tooLong, line("c"), "null", '{"__proto__":{}}', line("d")];
    const { code, stdout, stderr } = await tact(["plan", "--jsonl"], Buffer.concat([Buffer.from(`${lines.join("\n")}\n`), Buffer.from([0xff, 0x0a])]));
    expect(code).toBe(2);
    expect(answersIn(stdout).map(told)).toEqual([
      "a",
      "2: malformed-json",
      "4: /now",
      "5: too-long",
      "c",
      "7: ",
      expect.stringMatching(/^8: .*unknown-field\/__proto__/),
      "d",
      "10: malformed-text",
    ]);
    expect(problemsIn(stderr)).toEqual(["lines-refused"]);
    expect(stderr).toContain("6 of 9 lines were refused, the first of them line 2");
  });

  it("takes a byte order mark, CRLF, blank lines, and line separators of Unicode within a text", async () => {
    const odd = line("b").replace("Maya", "Ma ya").replace("Ma ya", "Maya\u2029");
    const { stdout } = await tact(["plan", "--jsonl"], `\ufeff${line("a")}\r\n\r\n  \n${line("c")}\r\n${odd}\n`);
    expect(answersIn(stdout).map(told)).toEqual(["a", "c", "5: control-character/application/candidate/name"]);
  });

  it.each([["nothing", ""], ["blank lines", "\n\r\n \n"]])("refuses %s with a clear error", async (_, input) => {
    const { code, stdout, stderr } = await tact(["plan", "--jsonl"], input);
    expect([code, stdout]).toEqual([2, ""]);
    expect(problemsIn(stderr)).toEqual(["empty-input"]);
  });

  it("answers the lines of a file", async () => {
    const { code, stdout } = await tact(["plan", "--jsonl", fixture("two.jsonl")]);
    expect(code).toBe(0);
    expect(answersIn(stdout)).toHaveLength(2);
  });

  it("ends quietly when whoever reads the answers has gone", async () => {
    const child = spawn(process.execPath, [bin, "plan", "--jsonl"], { stdio: "pipe" });
    let stderr = "";
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    const many = `${line("a")}\n`.repeat(2000);
    child.stdin.end(many);
    const [code] = (await once(child, "close")) as [number | null];
    expect([code, stderr]).toEqual([0, ""]);
  });

  it("passes 20,000 requests through a small heap, holding no more at the end than near the start", async () => {
    const child = spawn(process.execPath, ["--max-old-space-size=64", bin, "plan", "--jsonl"], { stdio: ["pipe", "pipe", "inherit"] });
    const peakOf = () => Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1]) / 1024;
    const answers = createInterface(child.stdout)[Symbol.asyncIterator]();
    const take = async (count: number) => {
      for (let taken = 0; taken < count; taken += 1) await answers.next();
    };
    const one = `${line("a", { facts: [] })}${" ".repeat(2000)}\n`;
    const send = async (count: number) => {
      for (let sent = 0; sent < count; sent += 100) {
        if (!child.stdin.write(one.repeat(100))) await once(child.stdin, "drain");
      }
    };
    await Promise.all([send(4000), take(4000)]);
    const early = peakOf();
    await Promise.all([send(16_000), take(16_000)]);
    const late = peakOf();
    child.stdin.end();
    const [code] = (await once(child, "close")) as [number | null];
    expect(code).toBe(0);
    // 16,000 requests are 45 MB: kept, they would show.
    expect(late - early).toBeLessThan(25);
  });
});
