import { nearest } from "../nearest.ts";
import { countries, regionOf, regionsWithin } from "./region-tree.ts";

/** Codes that people write for a country, and the one of ISO 3166. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EN", "GB-ENG"],
  ["ENG", "GB-ENG"],
  ["SCO", "GB-SCT"],
  ["USA", "US"],
  ["EL", "GR"],
  ["UAE", "AE"],
]);

/** Most regions that a refusal names. */
const mostNamed = 12;

/** What is wrong with the code of a region that is not known, and the codes that were probably meant. */
export function unknownRegion(code: string): { detail: string; suggestions: string[] } {
  const [country = ""] = code.split("-");
  return regionOf(country) === undefined ? unknownCountry(code) : unknownPart(code, country);
}

function unknownCountry(code: string): { detail: string; suggestions: string[] } {
  const suggestions = suggestedCountries(code);
  const use = suggestions.length === 0 ? "Use a code of ISO 3166, such as GB-ENG" : `Did you mean ${named(suggestions)}?`;
  return { detail: `is not a region with known holidays: ${shortened(code)}. ${use}`, suggestions };
}

function suggestedCountries(code: string): string[] {
  const upper = code.toUpperCase();
  const [country = "", ...rest] = upper.split("-");
  const meant = otherCodes.get(country) ?? country;
  const whole = [meant, ...rest].join("-");
  if (code.length <= 20 && whole !== code && regionOf(whole) !== undefined) return [whole];
  if (otherCodes.has(country)) return [meant];
  // A name instead of a code: "Germany".
  const byName = new Map(countries().map(([known, name]) => [name, known]));
  return nearest(code, [...byName.keys()]).flatMap((name) => byName.get(name) ?? []);
}

function unknownPart(code: string, country: string): { detail: string; suggestions: string[] } {
  const parent = nearestParent(code);
  const within = regionsWithin(parent);
  const what = `is not a region with holidays of its own: ${shortened(code)}`;
  if (within.length === 0) return { detail: `${what}. ${name(parent)} has one calendar for all its parts: use ${parent}`, suggestions: [parent] };
  const byPart = new Map(within.flatMap(([known, partName]) => [[known.slice(parent.length + 1), known], [partName, known]] as const));
  const meant = [...new Set(nearest(code.slice(parent.length + 1), [...byPart.keys()]).flatMap((part) => byPart.get(part) ?? []))];
  const codes = within.map(([known]) => known);
  const more = codes.length > mostNamed ? ` and ${codes.length - mostNamed} more` : "";
  const near = meant.length === 0 ? "" : `Did you mean ${named(meant)}? `;
  return {
    detail: `${what}. ${near}Use ${parent} for the holidays that all of ${name(country)} keeps, or one of ${codes.slice(0, mostNamed).join(", ")}${more}`,
    suggestions: [...meant, parent],
  };
}

/** The longest beginning of a code that is a region. */
function nearestParent(code: string): string {
  const parts = code.split("-").slice(0, 3);
  while (parts.length > 1) {
    parts.pop();
    if (regionOf(parts.join("-")) !== undefined) break;
  }
  return parts.join("-");
}

const name = (code: string) => regionOf(code)?.name ?? code;
const named = (codes: readonly string[]) => codes.map((code) => `${code} (${name(code)})`).join(" or ");
const shortened = (code: string) => (code.length <= 40 ? code : `${code.slice(0, 40)}…`);
