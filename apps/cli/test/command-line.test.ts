import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, tact, tactWithin } from "./tact.ts";

const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };

describe("the command line", () => {
  it("prints its version", async () => {
    expect(await tact(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
  });

  it.each([[["--help"]], [["plan", "--help"]], [["diff", "--help"]], [["explain", "--help"]], [["phrase", "--help"]], [["draft", "--help"]], [["review", "--help"]], [["feed", "--help"]], [["invitation", "--help"]]])(
    "explains itself: %j",
    async (args) => {
      const { code, stdout, stderr } = await tactWithin(args);
      expect([code, stderr]).toEqual([0, ""]);
      await expect(stdout).toMatchFileSnapshot(join(import.meta.dirname, "golden", `${args.join("-").replaceAll("---", "-").replace(/^--/, "tact-")}.txt`));
    },
  );

  it.each([
    ["an option that is misspelt", ["plan", "--jsnl"], "tact: unknown option '--jsnl'. Did you mean --jsonl?\n"],
    ["a command that is misspelt", ["plna"], "tact: unknown command 'plna'. Did you mean plan?\n"],
    ["an option that is like no other", ["plan", "--zzzzzzzz"], "tact: unknown option '--zzzzzzzz'. See tact plan --help\n"],
    ["an option without its value", ["plan", "--now"], "tact: option '--now <instant>' argument missing. See tact plan --help\n"],
    ["a command without its argument", ["explain"], "tact: missing required argument 'step'. See tact explain --help\n"],
    ["an argument too many", ["plan", "a", "b"], "tact: too many arguments for 'plan'. Expected 1 argument but got 2. See tact plan --help\n"],
    ["a choice that is none", ["draft", "next", "--tone", "pushy"], "tact: option '--tone <tone>' argument 'pushy' is invalid. Allowed choices are warm, plain, formal. See tact draft --help\n"],
    ["words and lines at once", ["plan", "--jsonl", "--text"], "tact: option '--jsonl' cannot be used with option '--text'. See tact plan --help\n"],
    ["a phrase and lines at once", ["phrase", "soon", "--jsonl"], "tact: a phrase cannot be given together with --jsonl. See tact phrase --help\n"],
    ["two requests and lines at once", ["diff", "a", "b", "--jsonl"], "tact: a second request cannot be given together with --jsonl. See tact diff --help\n"],
  ])("refuses %s with code 2 and one sentence", async (_, args, sentence) => {
    expect(await tactWithin(args)).toEqual({ code: 2, stdout: "", stderr: sentence });
  });

  it("refuses as its own process too", async () => {
    expect(await tact(["plan", "--jsnl"])).toEqual({ code: 2, stdout: "", stderr: "tact: unknown option '--jsnl'. Did you mean --jsonl?\n" });
  });

  it("shows its help where no command is given, with code 2", async () => {
    const { code, stdout, stderr } = await tact([]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("Usage: tact");
  });

  it("never colours what is not a terminal", async () => {
    const { stdout } = await tact(["plan", "--text", "examples/request.json"], "", { FORCE_COLOR: "1" });
    expect(stdout).not.toContain("\u001b");
  });
});
