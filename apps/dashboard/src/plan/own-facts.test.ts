import { describe, expect, it } from "vitest";
import { editIn, factIdsIn } from "./own-facts.ts";

describe("what an answer says was recorded", () => {
  it("is read from the facts of one application, and from the results of several", () => {
    expect(factIdsIn({ facts: [{ id: "a" }, { id: "b" }], plan: {} })).toEqual(["a", "b"]);
    expect(factIdsIn({ data: [{ applicationId: "x", factIds: ["c"] }, { applicationId: "y", factIds: [] }] })).toEqual(["c"]);
  });

  it("is the version and the newest revision of an application that was edited", () => {
    expect(editIn({ id: "app-1", version: 3, facts: [{ fact: { id: "a" } }], revisions: [{ id: "r2" }, { id: "r1" }] })).toEqual(["app-1 v3", "r2"]);
    expect(editIn({ id: "cli-1", version: 2 })).toEqual([]);
  });

  it("is nothing where nothing was recorded", () => {
    expect(factIdsIn({ data: [{ id: "client" }] })).toEqual([]);
    expect(factIdsIn(null)).toEqual([]);
  });
});
