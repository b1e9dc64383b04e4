import { describe, expect, it } from "vitest";
import { historyFiles } from "../golden/histories.ts";
import { plansFile, readGoldenPlans } from "../golden/stored-plans.ts";
import { writePlans } from "../golden/write-plans.ts";

const recorded = readGoldenPlans();

// A fifth of the golden histories: each mutant is judged by them, and a mutant that lives through these rarely dies of the others.
describe("golden histories, a share of them", () => {
  it.each(historyFiles().filter((_, index) => index % 5 === 2))("$file", ({ file, histories }) => {
    expect(writePlans(histories) === recorded.get(plansFile(file))).toBe(true);
  });
});
