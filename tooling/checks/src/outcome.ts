/** How many tests of one check passed, failed, or were left out with a reason. */
export interface Outcome {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, and with what words, where that is known test by test. */
  failures?: readonly string[];
}

/** The last lines of a run: what failed, one line per check, then the plain sum that other programs read. */
export function summary(outcomes: readonly Outcome[]): string {
  const lines = outcomes.map(
    ({ name, passed, failed, skipped }) =>
      `${failed === 0 ? "ok    " : "FAILED"} ${name}: ${passed} passed, ${failed} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`,
  );
  const failures = outcomes.flatMap(({ failures: ofOne = [] }) => ofOne.map((failure) => `failed: ${failure}`));
  return [...failures, ...(failures.length === 0 ? [] : [""]), ...lines, "", sumLine(outcomes)].join("\n");
}

/** `N passed, N failed`, with `, N skipped` where something was. */
export function sumLine(outcomes: readonly Outcome[]): string {
  const sum = (key: "passed" | "failed" | "skipped") => outcomes.reduce((total, outcome) => total + outcome[key], 0);
  const skipped = sum("skipped");
  return `${sum("passed")} passed, ${sum("failed")} failed${skipped === 0 ? "" : `, ${skipped} skipped`}`;
}
