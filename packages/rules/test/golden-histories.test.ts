import { planRequest } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { historyFiles } from "../golden/histories.ts";
import { digestOf, plansFile, readGoldenChanges, readGoldenPlans } from "../golden/stored-plans.ts";
import { writePlans } from "../golden/write-plans.ts";

const recorded = readGoldenPlans();
const files = historyFiles();

/** The first line that differs, with the history that it stands in: ten thousand lines of difference help nobody. */
function firstDifference(file: string, now: string, before: string): string | null {
  const [is, was] = [now.split("\n"), before.split("\n")];
  const at = is.findIndex((line, index) => line !== was[index]);
  if (at < 0) return is.length === was.length ? null : `${file} has ${is.length} lines, not ${was.length}`;
  const history = is.slice(0, at + 1).findLast((line) => line.startsWith("== "));
  return `${file}:${at + 1}, history ${history}\n- ${was[at]}\n+ ${is[at]}`;
}

describe("golden histories", () => {
  it("are a thousand stories of three to twenty facts, each planned at several presents", () => {
    const histories = files.flatMap((file) => file.histories);
    expect(histories).toHaveLength(1000);
    expect(new Set(histories.map(({ id }) => id)).size).toBe(1000);
    const lengths = histories.map(({ requests: [first] }) => first?.facts.length ?? 0);
    expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([3, 20]);
  });

  it("are told in words that the vocabulary takes", () => {
    for (const { histories } of files) {
      for (const { id, requests } of histories) {
        for (const { zones: _zones, zoneData: _zoneData, ...request } of requests) expect(planRequest.safeParse(request).error?.issues ?? [], id).toEqual([]);
      }
    }
  });

  it("have a file of plans each", () => {
    expect([...recorded.keys()]).toEqual(files.map(({ file }) => plansFile(file)));
  });

  it.each(files)("give the plans that were recorded, byte for byte: $file", ({ file, histories }) => {
    // Where dates are meant to change: a new edition of the policy, or `pnpm record:golden --reason "…"`.
    expect(firstDifference(file, writePlans(histories), recorded.get(plansFile(file)) ?? "")).toBeNull();
  });

  it("have a reason for their newest recording", () => {
    const changes = readGoldenChanges();
    expect(changes.at(-1)?.digest).toBe(digestOf(recorded));
    for (const { date, engine, reason, digest } of changes) {
      expect(date).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(engine).toMatch(/^\d+\.\d+\.\d+/);
      expect(reason.length).toBeGreaterThanOrEqual(20);
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/);
    }
  });
});
