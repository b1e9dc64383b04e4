import { fileURLToPath } from "node:url";
import { defineProject } from "vitest/config";

/**
 * The vitest project of one package: every `*.test.ts` below it, with no globals and
 * generous time limits (a limit is a watchdog here, never a measurement).
 */
export function testProject(name: string) {
  return defineProject({
    test: {
      name,
      include: ["**/*.test.ts", "**/*.test.tsx"],
      exclude: ["**/node_modules/**", "**/.next/**", "**/dist/**"],
      setupFiles: [fileURLToPath(new URL("one-seed.ts", import.meta.url))],
      testTimeout: 300_000,
      hookTimeout: 300_000,
    },
  });
}
