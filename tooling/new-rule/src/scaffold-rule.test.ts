import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { scaffoldRule } from "./scaffold-rule.ts";

const real = fileURLToPath(new URL("../../../packages/rules/src/rulebook/rulebook.ts", import.meta.url));
let folder = "";
const index = () => readFileSync(join(folder, "rulebook.ts"), "utf8");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rulebook-"));
  cpSync(real, join(folder, "rulebook.ts"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a new rule", () => {
  it("gets a folder with the rule and its cases, and is listed last", () => {
    expect(scaffoldRule(folder, "send-portfolio")).toEqual({
      files: [join(folder, "send-portfolio/send-portfolio.rule.ts"), join(folder, "send-portfolio/send-portfolio.cases.ts")],
    });
    expect(readdirSync(join(folder, "send-portfolio"))).toEqual(["send-portfolio.cases.ts", "send-portfolio.rule.ts"]);
    expect(readFileSync(join(folder, "send-portfolio/send-portfolio.rule.ts"), "utf8")).toContain('export const sendPortfolio = rule({\n  id: "send-portfolio",');
    expect(index()).toContain('import { sendPortfolio } from "./send-portfolio/send-portfolio.rule.ts";\n');
    expect(index().trimEnd().endsWith("  sendPortfolio,\n] as const;")).toBe(true);
  });

  it.each([
    ["no id", undefined, "Say which rule"],
    ["an id that is no kebab-case", "SendPortfolio", "kebab-case"],
    ["an id that leads elsewhere", "../send", "kebab-case"],
  ])("is refused with %s, and nothing is written", (_, id, sentence) => {
    const before = index();
    expect(scaffoldRule(folder, id)).toEqual({ problem: expect.stringContaining(sentence) as string });
    expect(readdirSync(folder)).toEqual(["rulebook.ts"]);
    expect(index()).toBe(before);
  });

  it("is refused where there is one of that name already", () => {
    scaffoldRule(folder, "send-portfolio");
    const before = index();
    expect(scaffoldRule(folder, "send-portfolio")).toEqual({ problem: expect.stringContaining("already") as string });
    expect(index()).toBe(before);
  });
});
