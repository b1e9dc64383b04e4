import type { Fact } from "@tact/facts";
import { describe, expect, it } from "vitest";
import { diff } from "../src/index.ts";
import { known } from "../src/rulebook/cases.ts";
import { interview, planned, promise, word } from "./cast.ts";

describe("differences", () => {
  it("says why steps are gone", () => {
    const before = planned([interview, promise("2026-11-11")]);
    const reasons = (facts: Fact[]) => new Set(diff(before, planned([interview, promise("2026-11-11"), ...facts])).dropped.map(({ because }) => because.text));
    expect(reasons([known("rejected", "2026-11-12 10:00", {})])).toEqual(new Set(["The application ended"]));
    expect(reasons([known("offer-received", "2026-11-12 10:00", {})])).toEqual(new Set(["An offer came"]));
    expect(reasons([word("2026-11-13 10:00")])).toEqual(new Set(["They sent word: the next enquiry counts from it"]));
    expect(reasons([known("interview-cancelled", "2026-11-08 10:00", { interview: "int-1" })])).toContain("The interview did not take place or was called off");
  });
});
