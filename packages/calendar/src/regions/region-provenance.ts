import { holidayLibraryVersion } from "./holiday-library.ts";
import type { Weekend } from "./weekend-of.ts";

/** Where the days of a region's calendar come from. */
export interface RegionProvenance {
  library: "date-holidays";
  /** Version of the library, such as `3.37.0`. */
  version: string;
  /** Licence of the holiday data, and so of every calendar made from it. */
  licence: "CC-BY-SA-3.0";
  region: string;
  /** English name of the region. */
  name: string;
  /** The regions whose rules were applied, from the country down: `["GB", "GB-SCT"]`. */
  rules: string[];
  /** First and last day that was expanded. */
  from: string;
  through: string;
  /** Where the weekend is known from. */
  weekend: string;
  /**
   * Holidays of each of the years 2023 to 2025 that the data does not have in a year of the range: no longer kept, or
   * announced from year to year and not known yet.
   */
  absent: { year: number; names: string[] }[];
}

/** The region's provenance without what depends on its days. */
export function provenanceOf(region: string, name: string, weekend: Weekend, range: { from: string; through: string }): Omit<RegionProvenance, "absent"> {
  const parts = region.split("-");
  const rules = parts.map((_, index) => parts.slice(0, index + 1).join("-"));
  return { library: "date-holidays", version: holidayLibraryVersion(), licence: "CC-BY-SA-3.0", region, name, rules, ...range, weekend: weekend.basis };
}

/** One line for people: what a calendar says of its holidays wherever it goes. */
export function sourceWords({ version, region, name, from, through }: Omit<RegionProvenance, "absent">): string {
  return `Holidays of ${name} (${region}), ${from} to ${through}, from date-holidays ${version}, data under CC BY-SA 3.0`;
}
