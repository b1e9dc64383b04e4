import { describe, expect, it } from "vitest";
import { problemsIn, tact, tactWithin } from "./tact.ts";

const newYork = ["--region", "US-NY"];

describe("tact phrase", () => {
  it("reads the days that a phrase promises", async () => {
    const { code, stdout } = await tact(["phrase", "end of next week", "--said", "2026-11-23", ...newYork]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ phrase: "end of next week", said: "2026-11-23", kind: "range", from: "2026-12-04", to: "2026-12-04", precision: "exact" });
  });

  it.each([
    ["a day", ["end of next week", "--said", "2026-11-23", ...newYork]],
    ["a day of several", ["5/6", "--said", "2026-02-01"]],
    ["none before a day", ["after Thanksgiving", "--said", "2026-11-23", ...newYork]],
    ["no day", ["we will be in touch soon", "--said", "2026-11-23"]],
    ["nothing that is understood", ["when the cows come home", "--said", "2026-11-23"]],
    ["a time of day too", ["by noon on Friday", "--said", "2026-11-23"]],
    ["several words without quotes", ["end", "of", "the", "week", "--said", "2026-11-23"]],
  ])("says %s in words", async (name, args) => {
    const { stdout } = await tactWithin(["phrase", "--text", ...args]);
    expect(stdout).toMatchSnapshot(name);
  });

  it.each([
    ["the last business day before a holiday", ["end of the week", "--said", "2026-12-21", "--region", "GB-ENG"], "2026-12-24"],
    ["the same day without a region", ["end of the week", "--said", "2026-12-21"], "2026-12-25"],
    ["from the day of an instant, as its offset has it", ["tomorrow", "--said", "2026-11-23T22:00:00-05:00"], "2026-11-24"],
    ["from the day of an instant in a zone", ["tomorrow", "--said", "2026-11-23T22:00:00-05:00", "--zone", "Europe/London"], "2026-11-25"],
  ])("reads %s", async (_, args, to) => {
    const { stdout } = await tactWithin(["phrase", ...args]);
    expect(JSON.parse(stdout)).toMatchObject({ to });
  });

  it("takes today where nothing else is said", async () => {
    const { stdout } = await tactWithin(["phrase", "today"]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: "range", said: expect.stringMatching(/^2026-11-2[34]$/) });
  });

  it("reads phrases from standard input, one alone or one a line, with the options for what they leave open", async () => {
    const one = await tactWithin(["phrase"], '{"phrase":"tomorrow","said":"2026-11-23","calendar":{"region":"US-NY"}}');
    expect(JSON.parse(one.stdout)).toMatchObject({ to: "2026-11-24" });
    const lines = '{"phrase":"today"}\n{"phrase":""}\n{"phrase":"today","said":"2026-11-20"}\n';
    const { code, stdout } = await tactWithin(["phrase", "--jsonl", "--said", "2026-11-23"], lines);
    expect(code).toBe(2);
    const answers = stdout.trim().split("\n").map((line) => JSON.parse(line) as { to?: string; line?: number });
    expect(answers.map(({ to, line }) => to ?? line)).toEqual(["2026-11-23", 2, "2026-11-20"]);
  });

  it.each([
    ["a day that is none", ["soon", "--said", "2026-13-01"], ["/said"]],
    ["an unknown region", ["soon", "--said", "2026-11-23", "--region", "XX"], ["unknown-region /calendar/region"]],
    ["a year without holidays", ["soon", "--said", "2120-11-23", "--region", "US"], ["range-not-covered /calendar/region"]],
    ["an unknown zone", ["soon", "--said", "2026-11-23T10:00:00Z", "--zone", "Mars/Olympus"], ["unknown-zone /zone"]],
    ["words that are too many", ["soon ".repeat(50)], ["/phrase"]],
    ["half of a surrogate pair", ["soon \ud83d"], ["lone-surrogate /phrase"]],
  ])("refuses %s", async (_, args, problems) => {
    const { code, stdout, stderr } = await tactWithin(["phrase", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(problemsIn(stderr)).toEqual(problems);
  });
});
