import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Every processor: by itself vitest leaves one out, which is half of a machine that has two.
    maxWorkers: "100%",
    projects: ["packages/*", "packages/api/test/isolation/stripped", "apps/*", "bench", "journeys", "clients", "replicas", "examples/*/vitest.config.ts", "tooling/*/vitest.config.ts"],
  },
});
