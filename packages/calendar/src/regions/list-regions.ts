import { regionCode } from "@tact/facts";
import { countries, regionsWithin } from "./region-tree.ts";

/** One region whose calendar `resolveRegion` knows. */
export interface Region {
  /** ISO 3166 code, such as `GB-ENG`; parts of a state have the library's own third part. */
  code: string;
  /** English name, such as `United Kingdom, England`. */
  name: string;
}

let listed: readonly Region[] | undefined;

/** Every region that can be resolved, sorted by name, for a picker. */
export function listRegions(): readonly Region[] {
  listed ??= Object.freeze(
    countries()
      .flatMap(([code, name]) => regionAndWithin({ code, name }))
      .filter(({ code }) => regionCode.safeParse(code).success)
      .sort(byName),
  );
  return listed;
}

function regionAndWithin(region: Region): Region[] {
  const within = regionsWithin(region.code).map(([code, name]) => ({ code, name: `${region.name}, ${name}` }));
  return [Object.freeze(region), ...within.flatMap(regionAndWithin)];
}

// By code point: a collator's order changes with the environment's data.
function byName(a: Region, b: Region): number {
  if (a.name === b.name) return a.code < b.code ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
