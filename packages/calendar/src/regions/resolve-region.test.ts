import { businessCalendar, parse } from "@tact/facts";
import { describe, expect, test } from "vitest";
import { countries } from "./region-tree.ts";
import { listRegions } from "./list-regions.ts";
import { resolveRegion } from "./resolve-region.ts";
import { weekendOf } from "./weekend-of.ts";

const year2027 = { from: "2027-01-01", through: "2027-12-31" };

function holidaysIn(region: string, range = year2027) {
  const answer = resolveRegion(region, range);
  if (answer.error) throw new Error(answer.error.detail);
  return new Map(answer.value.holidays.map((day) => (typeof day === "string" ? [day, ""] : [day.date, day.name])));
}

describe("resolving a region", () => {
  test.each([
    ["a public holiday", "US-NY", "2027-11-25", "Thanksgiving Day"],
    ["the country's own English", "US", "2027-09-06", "Labor Day"],
    ["a state's own holiday", "DE-BY", "2027-01-06", "Epiphany"],
    ["the substitute of a Sunday", "US", "2027-07-05", "Independence Day (substitute day)"],
    ["the substitute of next year's holiday", "US", "2027-12-31", "New Year's Day (substitute day)"],
    ["a bank holiday", "IE", "2027-03-26", "Good Friday"],
    ["a holiday of the moon", "AE", "2027-05-16", "Feast of the Sacrifice (Eid al-Adha)"],
    ["the last day of a holiday of several days", "AE", "2027-05-18", "Feast of the Sacrifice (Eid al-Adha)"],
    ["the day of a clock change", "AU-NSW", "2027-03-28", "Easter Sunday"],
    ["two holidays on one day", "US-NY", "2027-02-15", "Susan B. Anthony Day and Washington's Birthday"],
    ["a holiday of a part of a state", "DE-BY-A", "2027-08-08", "Augsburg Peace Festival"],
  ])("keeps %s: %s, %s", (_, region, date, name) => {
    expect(holidaysIn(region).get(date)).toBe(name);
  });

  test.each([
    ["a half day", "DE-BY", "2027-12-24"],
    ["an observance", "US-NY", "2027-02-14"],
    ["a school holiday", "DE-BY", "2027-11-17"],
    ["another state's holiday", "DE-BE", "2027-01-06"],
    ["the day after a holiday of several days", "AE", "2027-05-19"],
    ["the half day before a feast of four days and a half", "TR", "2027-05-20"],
  ])("leaves out %s: %s, %s", (_, region, date) => {
    expect(holidaysIn(region).has(date)).toBe(false);
  });

  test("keeps the days in the new year of a holiday that began in the old", () => {
    const days = holidaysIn("SZ", { from: "2027-01-01", through: "2027-01-03" });
    expect([...days.keys()]).toEqual(["2027-01-01", "2027-01-02"]);
  });

  test("gives each date once, ascending, within the range", () => {
    const dates = [...holidaysIn("GB-SCT", { from: "2026-12-25", through: "2028-01-03" }).keys()];
    expect(dates).toEqual([...new Set(dates)].sort());
    expect(dates[0]).toBe("2026-12-25");
    expect(dates.at(-1)).toBe("2028-01-03");
  });

  test("is a business calendar as the vocabulary has it, with its closed days and its provenance", () => {
    const closed = [{ from: "2027-12-24", to: "2027-12-31", label: "company shutdown" }];
    const answer = resolveRegion("JP", year2027, closed);
    expect(parse(businessCalendar, answer.value)).toEqual({ value: answer.value });
    expect(answer.value).toMatchObject({ ...year2027, closed, weekend: ["saturday", "sunday"] });
    expect(answer.provenance).toMatchObject({
      library: "date-holidays",
      version: expect.stringMatching(/^3\.\d+\.\d+$/),
      region: "JP",
      name: "Japan",
      licence: "CC-BY-SA-3.0",
    });
  });

  test.each(["XX", "UK", "US-XX", "us-ny", "US-NY-X", "US-NY-NY-NY", "constructor", "US-constructor", "", "US\r\n"])(
    "refuses a region it does not know by name: %j",
    (region) => {
      expect(resolveRegion(region, year2027).error).toMatchObject({ code: "unknown-region", region });
      expect(resolveRegion(region, year2027).error?.detail).toContain(region);
    },
  );

  test("tells which regions of the country there are", () => {
    expect(resolveRegion("GB-LON", year2027).error?.detail).toContain("Use GB, or one of GB-ALD, GB-ENG");
  });

  test.each([
    { from: "1999-12-31", through: "2027-12-31" },
    { from: "2027-01-01", through: "2077-01-01" },
    { from: "2027-12-31", through: "2027-01-01" },
  ])("refuses years without data: $from to $through", (range) => {
    expect(resolveRegion("AE", range).error).toMatchObject({ code: "range-not-covered", region: "AE" });
  });

  test("never answers with a year without holidays, in any country", () => {
    for (const [country] of countries()) {
      for (const year of [2000, 2026, 2076]) {
        const answer = resolveRegion(country, { from: `${year}-01-01`, through: `${year}-12-31` });
        if (answer.error) expect(answer.error.code).toBe("range-not-covered");
        else expect(answer.value.holidays.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("weekends", () => {
  test.each([
    ["EG", ["friday", "saturday"]],
    ["MY-02", ["friday", "saturday"]],
    ["MY-10", ["saturday", "sunday"]],
    ["BN", ["friday", "sunday"]],
    ["AE", ["saturday", "sunday"]],
    ["US-NY", ["saturday", "sunday"]],
  ])("of %s are %j", (region, weekend) => {
    expect(weekendOf(region)).toEqual(weekend);
  });

  test("are those of the Unicode CLDR, but for the countries named as exceptions", () => {
    const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    const differing = countries()
      .map(([country]) => country)
      .filter((country) => {
        const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getWeekInfo(): { weekend: number[] } };
        const weekend = locale.getWeekInfo().weekend.map((day) => days[day - 1]);
        return weekend.join() !== weekendOf(country).join();
      });
    expect(differing).toEqual(["BD", "BN", "IN", "IR", "UG"].filter((code) => countries().some(([c]) => c === code)));
  });
});

describe("the list of regions", () => {
  test("holds countries, states and parts of states, each once, sorted by name", () => {
    const regions = listRegions();
    const names = regions.map(({ name }) => name);
    expect(regions).toContainEqual({ code: "GB-ENG", name: "United Kingdom, England" });
    expect(regions).toContainEqual({ code: "DE-BY-A", name: "Germany, Bayern, Stadt Augsburg" });
    expect(new Set(regions.map(({ code }) => code)).size).toBe(regions.length);
    expect(regions.length).toBeGreaterThan(600);
    expect(names).toEqual([...names].sort());
  });

  test("holds only regions that resolve", () => {
    for (const { code } of listRegions()) {
      expect(resolveRegion(code, { from: "2027-12-24", through: "2027-12-26" }).error).toBeUndefined();
    }
  });
});
