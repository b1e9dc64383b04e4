import type { ZoneTable } from "@tact/facts";

/** A zone name that the zone data does not know. */
export interface UnknownZone {
  code: "unknown-zone";
  zone: string;
  detail: string;
}

/** Dates in UTC, both included, that a table is to cover. */
export interface ZoneRange {
  from: string;
  through: string;
}

/** What a table covers unless asked otherwise. */
export const zoneTableRange: ZoneRange = { from: "1970-01-01", through: "2100-12-31" };

/**
 * The offsets of one IANA zone as data: every change from `range.from` through `range.through` (UTC dates, both
 * included). Aliases keep the name they were asked by. Expanded once per zone, then cached.
 *
 * @example zoneTable("Europe/London") // { value: { zone: "Europe/London", transitions: [...] } }
 */
export function zoneTable(zone: string, range: ZoneRange = zoneTableRange): { value: ZoneTable; error?: never } | { error: UnknownZone; value?: never } {
  void range;
  return { error: { code: "unknown-zone", zone, detail: "not built yet" } };
}
