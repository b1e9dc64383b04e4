import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";

interface TestProjectOptions {
  /**
   * False where test files keep no state, in memory or in the environment: they then share their process, and load each
   * module once instead of once for each file.
   */
  isolate?: boolean;
}

/**
 * The vitest project of one package: every `*.test.ts` below it, with no globals and
 * generous time limits (a limit is a watchdog here, never a measurement).
 */
export function testProject(name: string, { isolate = true }: TestProjectOptions = {}) {
  return defineProject({
    test: {
      name,
      include: ["**/*.test.ts", "**/*.test.tsx"],
      exclude: ["**/node_modules/**", "**/.next/**", "**/dist/**"],
      setupFiles: [fileURLToPath(new URL("one-seed.ts", import.meta.url))],
      isolate,
      // Below node_modules: what `npm test` runs again, on another PostgreSQL or in another place, is transformed once.
      fsModuleCache: true,
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  });
}
