import { defineConfig } from "vitest/config";

/** The quick tests that judge the mutants of each folder: those that look at it closest. */
const judges: Readonly<Record<string, readonly string[]>> = {
  time: ["test/time*.test.ts", "test/rule-cases.test.ts"],
  rulebook: ["test/rule*.test.ts", "test/scenarios.test.ts", "test/messages.test.ts", "test/wishes.test.ts", "test/waits.test.ts", "test/trace.test.ts", "test/golden-traces.test.ts", "mutation/golden-share.ts"],
  engine: ["test/*.test.ts", "test/promises/*.test.ts", "mutation/golden-share.ts"],
};

export default defineConfig({
  test: {
    include: [...(judges[process.env["TACT_MUTATED"] ?? "engine"] ?? [])],
    exclude: [
      "**/node_modules/**",
      // They look at sources or other processes, which mutants do not change.
      "test/purity.test.ts",
      "test/reference.test.ts",
      "test/promises/surroundings.test.ts",
      // They are about another folder.
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
    env: { TACT_RUNS: "40" },
    testTimeout: 20_000,
  },
});
