import type { Draft, Review } from "@tact/messages";
import { describe, expect, it } from "vitest";
import { example, problemsIn, tact, tactWithin } from "./tact.ts";

const codes = (stdout: string) => (JSON.parse(stdout) as Review).findings.map(({ code }) => code);
const thanks = ["draft", "app-1.thank-you.int-1.p1"];

describe("tact draft", () => {
  it("drafts a message for each person that a step goes to", async () => {
    const { code, stdout } = await tact([...thanks, example("request.json")]);
    expect(code).toBe(0);
    const drafts = JSON.parse(stdout) as Draft[];
    expect(drafts).toMatchObject([{ kind: "thank-you", form: "email", tone: "plain", recipient: { name: "Dana Cho" } }]);
  });

  it("shows it as it would be written, with what is still to be filled in", async () => {
    const { stdout } = await tactWithin([...thanks, "--text", example("request.json")]);
    const [to, subject] = stdout.split("\n");
    expect(to).toBe("To Dana Cho <dana@northwind.example>");
    expect(subject).toMatch(/^Subject \S/);
    expect(stdout).toMatch(/\n\d+ words; to fill in: /);
  });

  it("speaks in the tone, and goes the way, that is asked for", async () => {
    const formal = JSON.parse((await tactWithin([...thanks, "--tone", "formal", example("request.json")])).stdout) as Draft[];
    expect(formal[0]?.tone).toBe("formal");
    const call = JSON.parse((await tactWithin(["draft", "app-1.decision-follow-up.f2", "--channel", "phone", example("request.json")])).stdout) as Draft[];
    expect(call[0]).toMatchObject({ form: "call", voicemail: expect.any(String) });
  });

  it.each([
    ["a step that is not in the plan", ["draft", "app-1.thank-you.int-1.p2"], "unknown-step"],
    ["a way that the step does not go", [...thanks, "--channel", "phone"], "channel-not-offered"],
  ])("refuses %s", async (_, args, code) => {
    const run = await tactWithin([...args, example("request.json")]);
    expect([run.code, problemsIn(run.stderr)]).toEqual([2, [code]]);
  });
});

describe("tact review", () => {
  it("marks what a coach would mark in a text", async () => {
    const { code, stdout } = await tact(["review", example("mail.txt")]);
    expect(code).toBe(0);
    expect(codes(stdout)).toContain("pressure");
  });

  it("knows names and topics from the request that the text belongs to", async () => {
    const beside = ["review", "--request", example("request.json"), "--step", "app-1.thank-you.int-1.p1"];
    const { stdout } = await tactWithin([...beside, example("mail.txt")]);
    expect(codes(stdout)).toEqual(expect.arrayContaining(["pressure", "misspelt-name"]));
    const ofNext = await tactWithin([...beside.slice(0, 3), "-"], "Hello Dana Cho,\n\nThank you.\n");
    expect(ofNext.code).toBe(0);
  });

  it("says in words where, why, and what would be better", async () => {
    const { stdout } = await tactWithin(["review", "--text"], "Please let me know as soon as possible.");
    expect(stdout).toMatch(/pressure, line 1, column 20\n {2}“as soon as possible”\n/);
    expect(stdout).toContain("  better: ");
    expect(stdout).toMatch(/\n8 words, 1 sentence\n$/);
  });

  it("reviews one text a line, with what is known about it", async () => {
    const lines = [{ text: "Thank you." }, { text: 7 }, { text: "Thank you.", kind: "poem" }, { text: "Hi Dan,\nthank you.", recipient: "Dana Cho" }];
    const { code, stdout } = await tactWithin(["review", "--jsonl"], lines.map((line) => JSON.stringify(line)).join("\n"));
    expect(code).toBe(2);
    const answers = stdout.trim().split("\n").map((line) => JSON.parse(line) as Partial<Review> & { line?: number; error?: { problems: { pointer: string }[] } });
    expect(answers.map(({ line, error }) => [line, error?.problems[0]?.pointer])).toEqual([[undefined, undefined], [2, "/text"], [3, "/kind"], [undefined, undefined]]);
    expect(answers[3]?.findings?.map(({ code }) => code)).toContain("misspelt-name");
  });

  it.each([
    ["nothing", ["review"], "", "empty-input"],
    ["a step without its request", ["review", "--step", "next"], "Hello", "request-missing"],
    ["standard input for both", ["review", "--request", "-"], "Hello", "input-used-twice"],
    ["a request that is none", ["review", "--request", example("mail.txt")], "Hello", "malformed-json"],
    ["a step that is not in the plan", ["review", "--request", example("request.json"), "--step", "x"], "Hello", "unknown-step"],
  ])("refuses %s", async (_, args, input, code) => {
    const run = await tactWithin(args, input);
    expect([run.code, problemsIn(run.stderr)]).toEqual([2, [code]]);
  });

  it("reads any text: emoji, right-to-left words, a long one", async () => {
    for (const text of ["🙏🏽 תודה رسالة", "a ".repeat(200_000)]) expect((await tactWithin(["review"], text)).code).toBe(0);
  });
});
