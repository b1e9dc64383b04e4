import { defineProject, mergeConfig } from "vitest/config";
import { testProject } from "@tact/vitest";

// Each program is started once for its file, and programs one after another: they are large.
export default mergeConfig(
  testProject("clients"),
  defineProject({ test: { fileParallelism: false, globalSetup: ["../packages/db/testing/global-setup.ts"] } }),
);
