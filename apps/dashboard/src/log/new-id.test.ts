import { describe, expect, it } from "vitest";
import { newId } from "./new-id.ts";

describe("ids made in the browser", () => {
  it("are prefixed, opaque and fit the pattern of ids", () => {
    expect(newId("int", 1_800_000_000_000)).toMatch(/^int_[0-9a-z]{26}$/);
  });

  it("sort by the time they were made", () => {
    expect(newId("int", 1_800_000_000_000) < newId("int", 1_800_000_000_001)).toBe(true);
  });

  it("differ within one millisecond", () => {
    expect(newId("int", 1)).not.toBe(newId("int", 1));
  });
});
