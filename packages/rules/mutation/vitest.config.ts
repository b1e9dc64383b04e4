import { defineConfig } from "vitest/config";

/** The quick tests that mutants are judged by: tables and examples, and a few hundred runs of each promise with one seed. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "test/purity.test.ts", "test/reference.test.ts"],
    env: { TACT_RUNS: "100" },
    testTimeout: 60_000,
  },
});
