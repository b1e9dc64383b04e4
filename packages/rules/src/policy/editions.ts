import type { Settings } from "./basis.ts";
import { reservedProfile } from "./profile-reserved.ts";
import { standardProfile } from "./profile-standard.ts";
import { swiftProfile } from "./profile-swift.ts";

/** A policy as it stood between two days. */
export interface PolicyEdition {
  /** Its permanent name: the day on which it was written down, `YYYY-MM-DD`. Plans carry it. */
  name: string;
  /** First employer-local day of an application's first fact that it covers, `YYYY-MM-DD`. */
  from: string;
  /** Last such day; the next edition begins on the day after. */
  through: string;
  settings: Settings;
}

export interface Policy {
  id: string;
  title: string;
  /** In order, without a gap and without overlap. An application keeps the edition of the day of its first fact. */
  editions: readonly [PolicyEdition, ...PolicyEdition[]];
}

/**
 * The days that an application's first fact can fall on. Facts are of the years 1900 to 2199 by their own offset,
 * and the employer's calendar may be a day behind it or ahead.
 */
export const firstSupportedDay = "1899-12-31";
export const lastSupportedDay = "2200-01-01";

// The first editions are named for the day on which they were written and cover everything older as well:
// there was no other advice before them that an old application could have been planned with.
const always = { name: "2026-01-01", from: firstSupportedDay, through: lastSupportedDay };

/**
 * The policies by name. A value changes by a new edition, never in place: end the newest edition on a day
 * (`through`), and append one that begins on the day after.
 */
export const policies: readonly Policy[] = [
  { id: "standard", title: "Neither pushy nor timid", editions: [{ ...always, settings: standardProfile }] },
  { id: "reserved", title: "Longer gaps and a later follow-up", editions: [{ ...always, settings: reservedProfile }] },
  { id: "swift", title: "The quickest that is still tactful", editions: [{ ...always, settings: swiftProfile }] },
];
