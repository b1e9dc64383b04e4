import { defineProject, mergeConfig } from "vitest/config";
import { testProject } from "@tact/vitest";

// One product and one browser serve all journeys: files run one after another.
export default mergeConfig(
  testProject("journeys"),
  defineProject({ test: { fileParallelism: false, globalSetup: ["./src/product.setup.ts"], testTimeout: 120_000 } }),
);
