import { describe, expect, it } from "vitest";
import { summary, sumLine } from "./outcome.ts";
import { countReport, failuresOf } from "./vitest-report.ts";

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true, testResults: [] };

describe("the sum of a run", () => {
  it("ends with one plain line", () => {
    const outcomes = [
      { name: "a", passed: 2, failed: 0, skipped: 0 },
      { name: "b", passed: 40, failed: 1, skipped: 0 },
    ];
    expect(summary(outcomes).split("\n").at(-1)).toBe("42 passed, 1 failed");
  });

  it("says what was skipped", () => {
    expect(sumLine([{ name: "a", passed: 2, failed: 0, skipped: 3 }])).toBe("2 passed, 0 failed, 3 skipped");
  });
});

describe("what failed", () => {
  const failed = { fullName: "a link ends", status: "failed", failureMessages: ["expected 410, got 200"] };

  it("is said at the end, by file, name and words", () => {
    const testResults = [{ name: "feeds.test.ts", status: "failed", assertionResults: [{ status: "passed" }, failed] }];
    const failures = failuresOf({ ...report, testResults });
    expect(failures).toEqual(["feeds.test.ts > a link ends: expected 410, got 200"]);
    const lines = summary([{ name: "a", passed: 1, failed: 1, skipped: 0, failures }]).split("\n");
    expect([lines[0], lines.at(-1)]).toEqual(["failed: feeds.test.ts > a link ends: expected 410, got 200", "1 passed, 1 failed"]);
  });

  it("names a file that fell over before its first test", () => {
    expect(failuresOf({ ...report, testResults: [{ name: "x.test.ts", status: "failed", message: "no such module", assertionResults: [] }] })).toEqual(["x.test.ts: no such module"]);
  });
});

describe("the count of a report", () => {
  it("counts a file that fell over before its first test as a failure", () => {
    const testResults = [{ name: "x.test.ts", status: "failed", assertionResults: [] }];
    expect(countReport({ ...report, success: false, testResults }).failed).toBe(1);
  });

  it("never passes a run that calls itself failed", () => {
    expect(countReport({ ...report, success: false }).failed).toBe(1);
    expect(countReport(report)).toEqual({ passed: 3, failed: 0, skipped: 0 });
  });
});
