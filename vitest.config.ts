import { defineConfig } from "vitest/config";

export default defineConfig({ test: { projects: ["packages/*", "apps/*", "bench", "journeys", "clients", "replicas", "examples/*/vitest.config.ts", "tooling/*/vitest.config.ts"] } });
