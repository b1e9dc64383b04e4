import { afterEach, describe, expect, it, vi } from "vitest";
import { orderToWalk, placeIn } from "./walk.ts";

afterEach(() => vi.unstubAllGlobals());

describe("walking through the queue", () => {
  it("says the place, and who comes before and after", () => {
    expect(placeIn(["a", "b", "c"], "b")).toEqual({ number: 2, of: 3, before: "a", after: "c" });
    expect(placeIn(["a", "b", "c"], "a")).toMatchObject({ number: 1, before: null });
    expect(placeIn(["a", "b", "c"], "c")).toMatchObject({ number: 3, after: null });
    expect(placeIn(["a"], "x")).toBeNull();
  });

  it("keeps nothing on the server, where many walk at once", () => {
    expect(orderToWalk(["a", "b"], "a")).toEqual(["a", "b"]);
    expect(orderToWalk(["c"], "a")).toEqual(["c"]);
  });

  it("keeps what was just done in its place, takes up what came, and begins anew elsewhere", () => {
    vi.stubGlobal("window", {});
    expect(orderToWalk(["a", "b", "c"], "b")).toEqual(["a", "b", "c"]);
    expect(orderToWalk(["a", "c", "d"], "b")).toEqual(["a", "b", "c", "d"]);
    expect(orderToWalk(["a", "c"], "z")).toEqual(["a", "c"]);
  });
});
