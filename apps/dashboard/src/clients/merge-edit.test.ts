import { describe, expect, it } from "vitest";
import { changesOf, mergeEdit } from "./merge-edit.ts";

const base = { name: "Maya", zone: "Europe/London", closed: [{ from: "2026-12-24", to: "2026-12-31" }] };

describe("an edit", () => {
  it("is what differs from what was read, in depth", () => {
    expect(changesOf(base, { ...base, closed: [...base.closed] })).toEqual({});
    expect(changesOf(base, { ...base, name: "Maya O.", closed: [] })).toEqual({ name: "Maya O.", closed: [] });
  });

  it("takes what somebody else changed and it did not touch", () => {
    const theirs = { ...base, zone: "Asia/Tokyo" };
    expect(mergeEdit(base, theirs, { ...base, name: "Maya O." })).toEqual({
      values: { ...base, name: "Maya O.", zone: "Asia/Tokyo" },
      changed: [{ key: "zone", before: "Europe/London", theirs: "Asia/Tokyo", both: false }],
    });
  });

  it("keeps what was typed where both changed the same, and says so", () => {
    const { values, changed } = mergeEdit(base, { ...base, name: "M. Okafor" }, { ...base, name: "Maya O." });
    expect(values.name).toBe("Maya O.");
    expect(changed).toEqual([{ key: "name", before: "Maya", theirs: "M. Okafor", both: true }]);
  });

  it("has nothing to choose where both changed it to the same", () => {
    const wanted = { ...base, name: "Maya O." };
    expect(mergeEdit(base, wanted, wanted).changed).toMatchObject([{ both: false }]);
  });
});
