import { describe, it } from "vitest";
import { keeps } from "./seen.ts";
import { hasANextStep, keepsEdgesInOrder, keepsSendingHours } from "./tactful.ts";

describe("never timid, always sendable", () => {
  it("6 has a next step, or says why there is none", () => keeps(hasANextStep));
  it("7 keeps the edges of every window in order", () => keeps(keepsEdgesInOrder));
  it("8 stands on business days within sending hours", () => keeps(keepsSendingHours));
});
