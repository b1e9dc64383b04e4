/** The part of vitest's JSON report that is counted here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { fullName?: string; status?: string; failureMessages?: string[] | null }[];
  }[];
}

/** Characters of a failure's words that are said again at the end. */
const mostWords = 600;

/** Each failed test by its file and name, with the beginning of its words: what a reader of the last lines needs. */
export function failuresOf({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, message = "", assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    if (failed.length === 0) return status === "failed" ? [`${name}: ${message.slice(0, mostWords)}`] : [];
    return failed.map(({ fullName = "", failureMessages }) => `${name} > ${fullName}: ${(failureMessages ?? []).join(" ").slice(0, mostWords)}`);
  });
}

/** Counts a report. A file that fell over before its first test counts as one failure. */
export function countReport(report: VitestReport): { passed: number; failed: number; skipped: number } {
  const fallen = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + fallen;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
