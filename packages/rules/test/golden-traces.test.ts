import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { writeTraces } from "../golden/write-traces.ts";

it("shows the arithmetic of every rule's cases as it was recorded with `pnpm record:golden`", () => {
  expect(writeTraces()).toBe(readFileSync(new URL("../golden/traces.txt", import.meta.url), "utf8"));
});
