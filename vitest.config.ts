import { defineConfig } from "vitest/config";

export default defineConfig({ test: { projects: ["packages/*", "apps/*", "bench", "journeys", "clients", "replicas", "examples/*", "tooling/*/vitest.config.ts"] } });
