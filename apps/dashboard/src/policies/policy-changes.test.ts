import type { PolicyView } from "@tact/api/views";
import { describe, expect, it } from "vitest";
import { changedPolicy } from "./policy-changes.ts";

const days = (value: number, usual: number) => ({ value, usual, unit: "business-days" as const, least: 1, most: 20, meaning: "", own: value !== usual, basis: { by: "ours" as const, text: "", source: null } });
const own: PolicyView = {
  id: "pol_1",
  edition: "2",
  name: "Patient",
  base: "standard",
  overrides: { minimumGap: 5 },
  validFrom: null,
  createdAt: null,
  applications: 0,
  chosen: false,
  clients: [],
  parameters: { minimumGap: days(5, 3), gapAfterInterview: days(2, 2) },
};

describe("a policy that is being changed", () => {
  it("keeps its own departures, and adds those that were typed", () => {
    expect(changedPolicy(own, { gapAfterInterview: "4" })).toEqual({ changed: ["gapAfterInterview"], faults: {}, base: "standard", overrides: { minimumGap: 5, gapAfterInterview: 4 } });
  });

  it("departs no longer where the base's own value was typed", () => {
    expect(changedPolicy(own, { minimumGap: "3" })).toMatchObject({ changed: ["minimumGap"], overrides: {} });
  });

  it("is as it was where the same value was typed again", () => {
    expect(changedPolicy(own, { minimumGap: "5" })).toMatchObject({ changed: [], overrides: { minimumGap: 5 } });
  });

  it("departs from itself where it comes with Tact", () => {
    expect(changedPolicy({ ...own, id: "swift", base: null, overrides: {} }, { gapAfterInterview: "1" })).toMatchObject({ base: "swift", overrides: { gapAfterInterview: 1 } });
  });

  it("says what is out of bounds, and what no value can be read from", () => {
    expect(changedPolicy(own, { minimumGap: "21", gapAfterInterview: "" }).faults).toEqual({ minimumGap: "Choose a value from 1 to 20 working days.", gapAfterInterview: "Fill this in." });
  });
});
