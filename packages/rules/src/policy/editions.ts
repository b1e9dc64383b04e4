import type { ParameterName } from "./parameters.ts";

/** A policy as it stood from a day on: every parameter that it sets; the others have their defaults. */
export interface PolicyEdition {
  /** Also the edition's name: the first day on which it is in force, `YYYY-MM-DD`. */
  from: string;
  parameters: Readonly<Partial<Record<ParameterName, string | number>>>;
}

export interface Policy {
  id: string;
  title: string;
  /** In order of `from`. An application keeps the edition of the day of its first fact. */
  editions: readonly [PolicyEdition, ...PolicyEdition[]];
}

export const policies: readonly Policy[] = [
  { id: "standard", title: "Neither pushy nor timid", editions: [{ from: "2026-01-01", parameters: {} }] },
];
