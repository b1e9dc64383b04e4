/**
 * Offsets of one IANA zone as data, so that the core never asks its environment.
 * Made at the edge by `packages/calendar/src/zones`.
 */
export interface ZoneTable {
  /** IANA name, as it stands in the plan's zoned date times. */
  zone: string;
  /** First instant covered, in seconds since 1970-01-01T00:00:00Z. */
  fromEpochSeconds: number;
  /** Last instant covered, in seconds since 1970-01-01T00:00:00Z. */
  throughEpochSeconds: number;
  /** Offset east of UTC in seconds, in force at `fromEpochSeconds`. */
  initialOffsetSeconds: number;
  /** Ascending changes: from this instant (epoch seconds) on, this offset (seconds east of UTC). */
  transitions: readonly (readonly [epochSeconds: number, offsetSeconds: number])[];
}

/** Zone tables by zone name. */
export type Zones = Readonly<Record<string, ZoneTable>>;
