import type { Weekday } from "@tact/facts";

const saturdaySunday: readonly Weekday[] = ["saturday", "sunday"];
const fridaySaturday: readonly Weekday[] = ["friday", "saturday"];

/**
 * Weekends of offices that are not Saturday and Sunday, by ISO 3166 code. From the Unicode CLDR's week data, except
 * where it is known to differ from office practice: Bangladesh, Brunei, Iran, Palestine, and three Malaysian states.
 * India and Uganda, to which CLDR gives Sunday alone, keep Saturday and Sunday: offices there do.
 */
const weekends: ReadonlyMap<string, readonly Weekday[]> = new Map([
  ...["BD", "BH", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA", "SD", "SY", "YE"].map(
    (country) => [country, fridaySaturday] as const,
  ),
  ["AF", ["thursday", "friday"]],
  ["BN", ["friday", "sunday"]],
  ["IR", ["thursday", "friday"]],
  ["MY-02", fridaySaturday],
  ["MY-03", fridaySaturday],
  ["MY-11", fridaySaturday],
]);

/** The weekend of a region, such as Friday and Saturday in `EG`: its own, else its country's. */
export function weekendOf(region: string): Weekday[] {
  const [country = "", state] = region.split("-");
  return [...(weekends.get(`${country}-${state}`) ?? weekends.get(country) ?? saturdaySunday)];
}
