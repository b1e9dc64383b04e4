import { defineConfig } from "vitest/config";

/** The quick tests that mutants are judged by: tables, examples, golden histories, and a few draws of each promise with one seed. */
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts", "mutation/golden-share.ts"],
    exclude: [
      "**/node_modules/**",
      // They look at sources or other processes, which mutants do not change.
      "test/purity.test.ts",
      "test/reference.test.ts",
      "test/promises/surroundings.test.ts",
      "test/policy*.test.ts",
      "test/phrases*.test.ts",
      // They take long and find nothing that the others do not.
      "test/golden-histories.test.ts",
      "test/limits.test.ts",
      "test/promises/any-input.test.ts",
      "test/promises/reach.test.ts",
      "test/promises/small-worlds.test.ts",
    ],
    setupFiles: ["mutation/one-seed.ts"],
    env: { TACT_RUNS: "25" },
    testTimeout: 20_000,
  },
});
