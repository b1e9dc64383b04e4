import { defineProject, mergeConfig } from "vitest/config";
import { testProject } from "@tact/vitest";

// One product and one browser serve all journeys: files run one after another. A poll waits as long as a slow machine needs.
export default mergeConfig(
  testProject("journeys"),
  defineProject({ test: { fileParallelism: false, globalSetup: ["./src/product.setup.ts"], testTimeout: 120_000, expect: { poll: { timeout: 15_000 } } } }),
);
