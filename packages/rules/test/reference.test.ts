import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { writeReference } from "../reference/write-reference.ts";

const page = new URL("../reference/rules.md", import.meta.url);

it("has a fresh reference page", () => {
  if (process.env["UPDATE_REFERENCE"] !== undefined) writeFileSync(page, writeReference());
  expect(readFileSync(page, "utf8")).toBe(writeReference());
});
