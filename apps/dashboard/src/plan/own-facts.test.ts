import { describe, expect, it } from "vitest";
import { factIdsIn } from "./own-facts.ts";

describe("what an answer says was recorded", () => {
  it("is read from the facts of one application, and from the results of several", () => {
    expect(factIdsIn({ facts: [{ id: "a" }, { id: "b" }], plan: {} })).toEqual(["a", "b"]);
    expect(factIdsIn({ data: [{ applicationId: "x", factIds: ["c"] }, { applicationId: "y", factIds: [] }] })).toEqual(["c"]);
  });

  it("is nothing where nothing was recorded", () => {
    expect(factIdsIn({ data: [{ id: "client" }] })).toEqual([]);
    expect(factIdsIn(null)).toEqual([]);
  });
});
