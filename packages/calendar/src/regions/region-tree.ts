import type Holidays from "date-holidays";
import { holidayLibrary } from "./holiday-library.ts";

let library: Holidays | undefined;
/** The names of regions are English, where the library has them in English. */
const language = "en";

type Names = Record<string, string> | undefined;

/** Country, state and part of a state, as the library names them. */
export interface RegionPath {
  country: string;
  state?: string | undefined;
  part?: string | undefined;
}

/** The path of a region code and its English name, or nothing where the library does not know it. */
export function regionOf(code: string): { path: RegionPath; name: string } | undefined {
  const [country = "", state, part, ...rest] = code.split("-");
  if (rest.length > 0) return undefined;
  const names = [ownName(regions().getCountries(language), country)];
  if (state !== undefined) names.push(ownName(statesOf(country), state));
  if (state !== undefined && part !== undefined) names.push(ownName(partsOf(country, state), part));
  if (names.includes(undefined)) return undefined;
  return { path: { country, state, part }, name: names.join(", ") };
}

/** Codes and names one level below a region; a country's states, a state's parts. */
export function regionsWithin(code: string): [code: string, name: string][] {
  const [country = "", state, part] = code.split("-");
  if (part !== undefined) return [];
  const below = state === undefined ? statesOf(country) : partsOf(country, state);
  return Object.entries(below ?? {}).map(([key, name]) => [`${code}-${key}`, name]);
}

export function countries(): [code: string, name: string][] {
  return Object.entries(regions().getCountries(language));
}

function regions(): Holidays {
  library ??= new (holidayLibrary())();
  return library;
}

function statesOf(country: string): Names {
  return regions().getStates(country, language) as Names;
}

function partsOf(country: string, state: string): Names {
  return regions().getRegions(country, state, language) as Names;
}

/** Only a key of the record's own counts: `constructor` is no country. */
function ownName(names: Names, key: string): string | undefined {
  return names !== undefined && Object.hasOwn(names, key) ? names[key] : undefined;
}
