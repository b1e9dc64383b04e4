/** One region whose calendar `resolveRegion` knows. */
export interface Region {
  /** ISO 3166 code, such as `GB-ENG`. */
  code: string;
  /** English name, such as `United Kingdom, England`. */
  name: string;
}

/** Every region that can be resolved, sorted by name, for a picker. */
export function listRegions(): Region[] {
  return [];
}
