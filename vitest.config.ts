import { defineConfig } from "vitest/config";

export default defineConfig({ test: { projects: ["packages/*", "packages/api/test/isolation/stripped", "apps/*", "bench", "journeys", "clients", "replicas", "examples/*/vitest.config.ts", "tooling/*/vitest.config.ts"] } });
