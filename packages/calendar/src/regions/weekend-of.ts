import type { Weekday } from "@tact/facts";

/** The weekend of a region, and where that is known from. */
export interface Weekend {
  days: readonly Weekday[];
  basis: string;
}

/** Version of the Unicode CLDR whose week data the table was made from, and is compared with by a test. */
const cldr = "Unicode CLDR 48, week data";

const saturdaySunday: readonly Weekday[] = ["saturday", "sunday"];
const fridaySaturday: readonly Weekday[] = ["friday", "saturday"];
const thursdayFriday: readonly Weekday[] = ["thursday", "friday"];

const ours = (days: readonly Weekday[], basis: string): Weekend => ({ days, basis });
const ofCldr = (days: readonly Weekday[]): Weekend => ({ days, basis: cldr });

/** Weekends of offices that are not Saturday and Sunday, or not what CLDR says, by ISO 3166 code. */
const weekends: ReadonlyMap<string, Weekend> = new Map([
  ...["BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "OM", "QA", "SA", "SD", "SY", "YE"].map((country) => [country, ofCldr(fridaySaturday)] as const),
  ["AF", ofCldr(thursdayFriday)],
  ["BD", ours(fridaySaturday, "offices in Bangladesh rest on Friday and Saturday; CLDR has Saturday and Sunday")],
  ["BN", ours(["friday", "sunday"], "offices in Brunei work on Saturday; CLDR has Saturday and Sunday")],
  ["IN", ours(saturdaySunday, "most offices in India rest on Saturday too; CLDR has Sunday alone")],
  ["IR", ours(thursdayFriday, "offices in Iran rest from Thursday noon; CLDR has Friday alone")],
  ["MV", ours(fridaySaturday, "offices in the Maldives rest on Friday and Saturday")],
  ["PS", ours(fridaySaturday, "offices in Palestine rest on Friday and Saturday")],
  ["UG", ours(saturdaySunday, "offices in Uganda rest on Saturday too; CLDR has Sunday alone")],
  ["MY-02", ours(fridaySaturday, "Kedah rests on Friday and Saturday, unlike most of Malaysia")],
  ["MY-03", ours(fridaySaturday, "Kelantan rests on Friday and Saturday, unlike most of Malaysia")],
  ["MY-11", ours(fridaySaturday, "Terengganu rests on Friday and Saturday, unlike most of Malaysia")],
]);

/** The weekend of a region, such as Friday and Saturday in `EG`: its own, else its country's. */
export function weekendOf(region: string): Weekend {
  const [country = "", state] = region.split("-");
  return weekends.get(`${country}-${state}`) ?? weekends.get(country) ?? ofCldr(saturdaySunday);
}
