import type { Weekday } from "@tact/facts";
import { describe, expect, test } from "vitest";
import { resolveRegion } from "./resolve-region.ts";

const weekdays: readonly Weekday[] = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Why business is closed on a day: the holiday's name, "weekend", or nothing where it is a business day. */
function closedFor(region: string, date: string): string {
  const year = date.slice(0, 4);
  const { value, error } = resolveRegion(region, { from: `${year}-01-01`, through: `${year}-12-31` });
  if (error !== undefined) throw new Error(error.detail);
  const holiday = value.holidays.find((day) => (typeof day === "string" ? day : day.date) === date);
  if (holiday !== undefined) return typeof holiday === "string" ? holiday : holiday.name;
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()];
  return weekday !== undefined && value.weekend.includes(weekday) ? "weekend" : "";
}

/**
 * Days that people looked up: each is what the law or the government's own list of the country says, and what a second
 * library of holidays, made independently, says as well. An empty reason is a business day.
 */
const days: readonly (readonly [region: string, date: string, reason: string, remark: string])[] = [
  ["US", "2026-07-03", "Independence Day (substitute day)", "the 4th is a Saturday: kept on Friday"],
  ["US", "2026-06-19", "Juneteenth", "a federal holiday since 2021"],
  ["US", "2020-06-19", "", "and not before"],
  ["US-NY", "2026-11-26", "Thanksgiving Day", "the fourth Thursday"],
  ["US-NY", "2026-11-27", "", "the day after is a business day in most states"],
  ["US-CA", "2026-11-27", "Day after Thanksgiving Day", "but not in California"],
  ["US", "2027-12-24", "Christmas Day (substitute day)", "the 25th is a Saturday"],
  ["US", "2027-12-31", "New Year's Day (substitute day)", "the 1st of 2028 is a Saturday: kept in the old year"],
  ["GB-ENG", "2026-12-28", "Boxing Day (substitute day)", "the 26th is a Saturday"],
  ["GB-ENG", "2027-12-27", "Christmas Day (substitute day)", "both days on the weekend: Monday …"],
  ["GB-ENG", "2027-12-28", "Boxing Day (substitute day)", "… and Tuesday"],
  ["GB-ENG", "2026-04-06", "Easter Monday", "in England"],
  ["GB-SCT", "2026-04-06", "", "and not in Scotland"],
  ["GB-SCT", "2026-08-03", "Summer bank holiday", "first Monday of August in Scotland …"],
  ["GB-ENG", "2026-08-31", "Summer bank holiday", "… last Monday in England"],
  ["GB-SCT", "2026-01-02", "January 2nd", "in Scotland alone"],
  ["GB-NIR", "2026-07-13", "Battle of the Boyne (Orangemen’s Day) (substitute day)", "the 12th is a Sunday"],
  ["IE", "2026-02-02", "St. Brigid’s Day", "first Monday of February since 2023"],
  ["DE", "2026-12-24", "", "closed from 14:00 in banks and many offices: half a day is a business day"],
  ["DE", "2026-12-31", "", "the same"],
  ["DE", "2026-12-28", "", "Germany moves no holiday: the 26th is a Saturday and lost"],
  ["DE-BY", "2026-01-06", "Epiphany", "in Bavaria"],
  ["DE-NW", "2026-01-06", "", "and not in North Rhine-Westphalia"],
  ["DE-NW", "2026-06-04", "Corpus Christi", "sixty days after Easter"],
  ["DE-BE", "2027-03-08", "International Women's Day", "in Berlin since 2019"],
  ["AT", "2026-10-26", "National Holiday", "a Monday"],
  ["CH-ZH", "2026-05-14", "Ascension Day", "thirty-nine days after Easter"],
  ["FR", "2026-05-25", "Whit Monday", "fifty days after Easter"],
  ["FR", "2026-04-03", "", "Good Friday is a business day in France"],
  ["FR-57", "2026-04-03", "Good Friday", "but not in the Moselle"],
  ["NL", "2026-04-27", "King's Day", "a Monday"],
  ["NL", "2027-05-05", "", "Liberation Day is free every five years alone"],
  ["BE", "2026-07-21", "National Holiday", "a Tuesday"],
  ["IT", "2026-06-02", "Republic Day", "a Tuesday"],
  ["ES-CT", "2026-09-11", "Dia de Cataluña", "in Catalonia"],
  ["ES-MD", "2026-09-11", "", "and not in Madrid"],
  ["PT", "2026-06-10", "Portugal Day", "a Wednesday"],
  ["PL", "2026-12-24", "Christmas Eve", "a holiday since 2025"],
  ["PL", "2024-12-24", "", "and not before"],
  ["DK", "2023-05-05", "Prayer Day", "the last Great Prayer Day"],
  ["DK", "2024-04-26", "", "abolished from 2024"],
  ["NO", "2026-05-14", "Ascension Day", "three days before the 17th, a Sunday"],
  ["CZ", "2026-09-28", "St. Wenceslas Day (Czech Statehood Day)", "a Monday"],
  ["HU", "2026-10-23", "National Day", "a Friday"],
  ["RO", "2026-04-10", "Good Friday", "Orthodox: a week after the western one"],
  ["GR", "2026-04-13", "Easter Monday", "Orthodox, too"],
  ["CA-ON", "2026-02-16", "Family Day", "third Monday of February in Ontario"],
  ["CA-QC", "2026-02-16", "", "and not in Quebec"],
  ["CA-QC", "2026-06-24", "National Holiday", "Saint-Jean-Baptiste"],
  ["AU-VIC", "2026-11-03", "Melbourne Cup", "first Tuesday of November"],
  ["AU-WA", "2026-04-27", "Anzac Day (substitute day)", "the 25th is a Saturday: Western Australia keeps Monday"],
  ["AU-QLD", "2026-04-27", "", "Queensland does not"],
  ["AU-NSW", "2026-12-28", "Boxing Day (substitute day)", "the 26th is a Saturday"],
  ["NZ", "2026-04-27", "ANZAC Day (substitute day)", "Mondayised since 2014"],
  ["NZ", "2026-07-10", "Matariki", "a Friday that moves with the stars"],
  ["JP", "2026-05-06", "Constitution Day (substitute day)", "the 3rd is a Sunday, and the 4th and 5th are holidays themselves"],
  ["JP", "2026-09-22", "Citizens' Holiday", "a day between two holidays"],
  ["KR", "2026-08-17", "Liberation Day (substitute day)", "the 15th is a Saturday"],
  ["KR", "2026-03-02", "Independence Movement Day (substitute day)", "the 1st is a Sunday"],
  ["HK", "2026-04-07", "The day following Easter Monday", "Ching Ming takes Easter Monday's place"],
  ["HK", "2026-10-19", "The day following Chung Yeung Festival", "Chung Yeung is a Sunday"],
  ["SG", "2026-08-10", "National Day (substitute day)", "the 9th is a Sunday"],
  ["IN", "2026-01-26", "Republic Day", "a Monday"],
  ["ZA", "2026-08-10", "Public Holiday", "Women's Day is a Sunday"],
  ["BR", "2026-11-20", "Black Awareness Day", "in the whole country since 2024"],
  ["MX", "2026-11-16", "Revolution Day", "kept on the third Monday of November"],
  ["CO", "2026-01-12", "Epiphany", "moved to Monday by the Ley Emiliani"],
  ["AR", "2026-11-23", "Day of National Sovereignty", "the 20th is a Friday: moved to Monday"],
  ["TR", "2026-10-29", "Republic Day", "a Thursday"],
  ["SA", "2026-09-23", "National Day", "a Wednesday"],
  ["SA", "2026-11-27", "weekend", "Friday"],
  ["SA", "2026-11-29", "", "Sunday is a business day"],
  ["IL", "2026-09-21", "Day of Atonement (Yom Kippur)", "a Monday"],
  ["IL", "2026-11-29", "", "Sunday is a business day"],
  ["EG", "2026-11-27", "weekend", "Friday"],
  ["AE", "2026-11-27", "", "Friday is a business day since 2022"],
  ["AE", "2026-11-29", "weekend", "and Sunday is not"],
];

describe("days that people looked up", () => {
  test.each(days)("%s %s: %j (%s)", (region, date, reason) => {
    expect(closedFor(region, date)).toBe(reason);
  });

  test("are of many countries", () => {
    expect(days.length).toBeGreaterThanOrEqual(40);
    expect(new Set(days.map(([region]) => region.slice(0, 2))).size).toBeGreaterThanOrEqual(20);
  });
});

/**
 * Where the data of the library is known to be wrong or incomplete. A row that no longer holds is good news: take it
 * out here and in docs/business-calendars.md.
 */
describe("days of which the library is known to be wrong", () => {
  test.each([
    ["KR", "2026-02-16", "", "the day before Seollal"],
    ["KR", "2026-02-19", "Korean New Year", "the second day after it"],
    ["CN", "2026-02-20", "", "the week of the Spring Festival"],
    ["CN", "2026-10-07", "", "the week of the National Day"],
    ["TH", "2026-12-07", "", "the substitute of the 5th"],
    ["CA-BC", "2026-09-30", "", "the National Day for Truth and Reconciliation"],
    ["AE", "2026-12-03", "", "the second day of the National Day"],
    ["HU", "2026-01-02", "", "a day off that was worked for on a Saturday"],
  ])("%s %s: %j (%s)", (region, date, reason) => {
    expect(closedFor(region, date)).toBe(reason);
  });
});
