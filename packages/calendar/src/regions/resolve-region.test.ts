import { businessCalendar, parse } from "@tact/facts";
import Holidays from "date-holidays";
import fc from "fast-check";
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

  test.each<[code: string, suggestions: string[], detail: string]>([
    ["UK", ["GB"], "is not a region with known holidays: UK. Did you mean GB (United Kingdom)?"],
    ["UK-ENG", ["GB-ENG"], "Did you mean GB-ENG (United Kingdom, England)?"],
    ["us-ny", ["US-NY"], "Did you mean US-NY (United States of America, New York)?"],
    ["Germany", ["DE"], "Did you mean DE (Germany)?"],
    ["ZZ", [], "Use a code of ISO 3166, such as GB-ENG"],
    ["GB-LON", ["GB"], "is not a region with holidays of its own: GB-LON. Use GB for the holidays that all of United Kingdom keeps, or one of GB-ALD, GB-ENG"],
    ["US-NewYork", ["US-NY", "US"], "Did you mean US-NY (United States of America, New York)?"],
    ["FR-75", ["FR"], "is not a region with holidays of its own: FR-75"],
    ["US-QQ", ["US"], " more"],
    ["SA-01", ["SA"], "has one calendar for all its parts: use SA"],
    ["US-NY-X", ["US-NY"], "use US-NY"],
  ])("tells for %s what was probably meant: %j", (code, suggestions, detail) => {
    const { error } = resolveRegion(code, year2027);
    expect(error).toMatchObject({ code: "unknown-region", region: code, suggestions });
    expect(error?.detail).toContain(detail);
  });

  test("looks no longer for a region of a megabyte, and does not send it back", () => {
    const { error } = resolveRegion("X".repeat(1_048_576), year2027);
    expect(error?.detail.length).toBeLessThan(200);
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
      for (const year of [2000, 2076]) {
        const answer = resolveRegion(country, { from: `${year}-01-01`, through: `${year}-12-31` });
        if (answer.error) expect(answer.error.code).toBe("range-not-covered");
        else expect(answer.value.holidays.length).toBeGreaterThan(0);
      }
    }
  });
});

describe("half days", () => {
  test.each([
    ["DE", "2027-12-24", "Christmas Eve", "14:00"],
    ["AT", "2027-12-31", "New Year's Eve", "14:00"],
    ["IS", "2027-12-24", "Christmas Eve", "13:00"],
    ["FO", "2027-12-31", "New Year's Eve", "12:00"],
  ])("are told beside the calendar, which has them as business days: %s, %s", (region, date, name, from) => {
    const { halfDays = [] } = resolveRegion(region, year2027);
    expect(halfDays).toContainEqual({ date, name, from });
    expect(holidaysIn(region).has(date)).toBe(false);
  });

  test("are none where the day is a holiday as a whole: Christmas Eve on a Sunday in Germany", () => {
    const range = { from: "2028-01-01", through: "2028-12-31" };
    expect(holidaysIn("DE", range).has("2028-12-24")).toBe(true);
    expect(resolveRegion("DE", range).halfDays?.map(({ date }) => date)).toEqual([]);
  });
});

describe("what a calendar says of itself", () => {
  test("names the library, its version, the licence, the rules, the days and the weekend's basis", () => {
    expect(resolveRegion("GB-SCT", year2027).provenance).toEqual({
      library: "date-holidays",
      version: expect.stringMatching(/^3\.\d+\.\d+$/),
      licence: "CC-BY-SA-3.0",
      region: "GB-SCT",
      name: "United Kingdom, Scotland",
      rules: ["GB", "GB-SCT"],
      ...year2027,
      weekend: "Unicode CLDR 48, week data",
      absent: [],
    });
  });

  test("says it in one line that travels with the calendar", () => {
    expect(resolveRegion("US-NY", year2027).value?.source).toMatch(
      /^Holidays of United States of America, New York \(US-NY\), 2027-01-01 to 2027-12-31, from date-holidays 3\.\d+\.\d+, data under CC BY-SA 3\.0$/,
    );
  });

  test("names the version of the CLDR that its weekends are compared with", () => {
    expect(resolveRegion("US", year2027).provenance?.weekend).toContain(`CLDR ${Number(process.versions["cldr"])},`);
  });

  test("tells holidays that the data does not have for a year, though it had them before", () => {
    const { provenance } = resolveRegion("SG", { from: "2026-01-01", through: "2027-12-31" });
    expect(provenance?.absent).toEqual([{ year: 2027, names: ["Vesak Day"] }]);
  });
});

describe("expanding once", () => {
  const range = { from: "2024-01-01", through: "2030-12-31" };

  test("gives the same calendar each time, frozen, and with closed days the same holidays", () => {
    const first = resolveRegion("SE", range).value;
    expect(resolveRegion("SE", range).value).toBe(first);
    expect(Object.isFrozen(first?.holidays)).toBe(true);
    const closed = [{ from: "2026-07-06", to: "2026-07-31", label: "summer" }];
    expect(resolveRegion("SE", range, closed).value).toEqual({ ...first, closed });
    expect(resolveRegion("SE", range).value?.closed).toEqual([]);
  });

  test.each(["US-NY", "GB-SCT", "DE-BY", "SZ", "AE", "JP", "NZ", "HK", "IL", "AU-NSW"])("equals expanding year by year: %s", (region) => {
    const years = [2024, 2025, 2026, 2027, 2028, 2029, 2030];
    const oneByOne = years.flatMap((year) => [...holidaysIn(region, { from: `${year}-01-01`, through: `${year}-12-31` })]);
    expect([...holidaysIn(region, range)]).toEqual(oneByOne);
  });

  test("equals what the library says without anything kept", () => {
    fc.assert(
      fc.property(fc.constantFrom(...listRegions()), fc.integer({ min: 2001, max: 2075 }), ({ code }, year) => {
        const [country = "", state, part] = code.split("-");
        const fresh = [year - 1, year].flatMap((each) => freshDays(country, state, part, each));
        const within = [...new Set(fresh)].filter((date) => date.startsWith(`${year}`)).sort();
        expect([...holidaysIn(code, { from: `${year}-01-01`, through: `${year}-12-31` }).keys()]).toEqual(within);
      }),
      { numRuns: 50 },
    );
  });
});

/** The whole days of a region and year, asked of a library object of its own. */
function freshDays(country: string, state: string | undefined, part: string | undefined, year: number): string[] {
  const path = [country, state, part].filter((each) => each !== undefined);
  const [first = "", second, third] = path;
  const library = second === undefined ? new Holidays(first) : third === undefined ? new Holidays(first, second) : new Holidays(first, second, third);
  return library
    .getHolidays(year)
    .filter(({ type, date }) => (type === "public" || type === "bank") && date.slice(11, 19) === "00:00:00")
    .flatMap(({ date, start, end }) => {
      const dates: string[] = [];
      const days = Math.round((end.getTime() - start.getTime()) / 3_600_000 / 24 - 0.45);
      for (let day = 0; day < days; day += 1) dates.push(new Date(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) + day * 86_400_000).toISOString().slice(0, 10));
      return dates;
    });
}

describe("weekends", () => {
  test.each([
    ["EG", ["friday", "saturday"]],
    ["MY-02", ["friday", "saturday"]],
    ["MY-10", ["saturday", "sunday"]],
    ["MY-01", ["saturday", "sunday"]],
    ["IN", ["saturday", "sunday"]],
    ["IL", ["friday", "saturday"]],
    ["BN", ["friday", "sunday"]],
    ["AE", ["saturday", "sunday"]],
    ["US-NY", ["saturday", "sunday"]],
  ])("of %s are %j", (region, weekend) => {
    expect(weekendOf(region).days).toEqual(weekend);
  });

  test("are those of the Unicode CLDR, but for the countries named as exceptions", () => {
    const days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    const differing = countries()
      .map(([country]) => country)
      .filter((country) => {
        const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & { getWeekInfo(): { weekend: number[] } };
        const weekend = locale.getWeekInfo().weekend.map((day) => days[day - 1]);
        expect(weekendOf(country).basis, country).toBeTruthy();
        return weekend.join() !== weekendOf(country).days.join();
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
    // Every country and every seventh part of one: they are expanded alike.
    for (const { code } of listRegions().filter(({ code }, index) => !code.includes("-") || index % 7 === 0)) {
      expect(resolveRegion(code, { from: "2025-12-24", through: "2025-12-26" }).error).toBeUndefined();
    }
  });
});
