import { describe, expect, it } from "vitest";
import { faultOf, type Parameter, spoken, typedOf, valueOf } from "./written-value.ts";

const parameter = (unit: Parameter["unit"], least: string | number, most: string | number): Parameter => ({
  unit,
  least,
  most,
  value: least,
  usual: least,
  own: false,
  meaning: "",
  basis: { by: "ours", text: "", source: null },
});
const hours = parameter("duration", "PT0S", "PT12H");
const days = parameter("business-days", 1, 30);
const clock = parameter("clock", "06:00", "12:00");

describe("a value of a policy", () => {
  it.each([
    ["PT0S", "0"],
    ["PT30M", "0.5"],
    ["PT1H", "1"],
    ["PT1H30M", "1.5"],
    ["PT48H", "48"],
  ])("of %s is typed as %s hours, and back", (stored, typed) => {
    expect([typedOf(hours, stored), valueOf(hours, typed)]).toEqual([typed, stored]);
  });

  it("may be typed with a comma", () => expect(valueOf(hours, "1,5")).toBe("PT1H30M"));

  it.each([
    [days, ""],
    [days, "two"],
    [days, "2.5"],
    [hours, "-1"],
    [clock, ""],
  ])("is none where nothing can be read (%#)", (of, typed) => {
    expect(valueOf(of, typed)).toBeNull();
    expect(faultOf(of, typed)).toBe("Fill this in.");
  });

  it.each([
    [days, "1", "30", "0", "31"],
    [hours, "0", "12", null, "12.25"],
    [clock, "06:00", "12:00", "05:59", "12:01"],
  ])("stays within its bounds, both included (%#)", (of, least, most, below, above) => {
    expect([faultOf(of, least), faultOf(of, most)]).toEqual([undefined, undefined]);
    if (below !== null) expect(faultOf(of, below)).toMatch(/^Choose a value from/);
    expect(faultOf(of, above)).toMatch(/^Choose a value from/);
  });

  it("says its unit as it is counted", () => {
    expect([spoken(days, 1), spoken(days, 3), spoken(hours, "PT30M"), spoken(clock, "09:00")]).toEqual(["1 working day", "3 working days", "0.5 hours", "09:00"]);
  });
});
