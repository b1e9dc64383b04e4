import { defineConfig } from "vitest/config";

export default defineConfig({ test: { projects: ["packages/*", "apps/*", "journeys", "tooling/*/vitest.config.ts"] } });
