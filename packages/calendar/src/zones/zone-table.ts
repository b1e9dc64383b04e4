import type { ZoneTable } from "@tact/facts";
import { Temporal } from "temporal-polyfill";

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

/** What a table covers unless asked otherwise: as far as the holiday data reaches, too. */
export const zoneTableRange: ZoneRange = { from: "2000-01-01", through: "2076-12-31" };

type ZoneAnswer = { value: ZoneTable; error?: never } | { error: UnknownZone; value?: never };

const expanded = new Map<string, ZoneTable>();

/**
 * The offsets of one IANA zone as data: every change from `range.from` through `range.through` (UTC dates, both
 * included). An alias keeps the name it was asked by, since that name stands in the plan. Expanded once, then cached.
 *
 * @throws RangeError if `range` is not two dates in order
 * @example zoneTable("Europe/London") // { value: { zone: "Europe/London", transitions: [...] } }
 */
export function zoneTable(zone: string, range: ZoneRange = zoneTableRange): ZoneAnswer {
  const key = `${zone} ${range.from} ${range.through}`;
  const cached = expanded.get(key);
  if (cached !== undefined) return { value: cached };
  const known = zoneIdOf(zone);
  if (known === zone) {
    const table = expand(zone, range);
    expanded.set(key, table);
    return { value: table };
  }
  return { error: { code: "unknown-zone", zone, detail: unknownZoneDetail(zone, known) } };
}

/** The name as the zone data spells it (aliases stay aliases), or nothing. Offsets such as `+05:30` are no zones. */
function zoneIdOf(zone: string): string | undefined {
  if (!/^[A-Za-z]/.test(zone)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function unknownZoneDetail(zone: string, known: string | undefined): string {
  if (known !== undefined) return `is spelt ${known}, not ${zone}`;
  return `is not a known time zone: ${zone}. Use an IANA name, such as Europe/London`;
}

function expand(zone: string, range: ZoneRange): ZoneTable {
  const from = startOfUtcDay(range.from);
  const through = startOfUtcDay(range.through) + 86_400 - 1;
  if (through < from) throw new RangeError(`a zone table from ${range.from} cannot end ${range.through}`);
  let at = Temporal.Instant.fromEpochMilliseconds(from * 1000).toZonedDateTimeISO(zone);
  const initialOffsetSeconds = offsetSeconds(at);
  const transitions: [number, number][] = [];
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || epochSeconds(next) > through) break;
    transitions.push([epochSeconds(next), offsetSeconds(next)]);
    at = next;
  }
  return deepFreeze({ zone, fromEpochSeconds: from, throughEpochSeconds: through, initialOffsetSeconds, transitions });
}

/** Tables are shared by every caller through the cache. */
function deepFreeze(table: ZoneTable): ZoneTable {
  for (const transition of table.transitions) Object.freeze(transition);
  Object.freeze(table.transitions);
  return Object.freeze(table);
}

function startOfUtcDay(date: string): number {
  return epochSeconds(Temporal.PlainDate.from(date).toZonedDateTime("UTC"));
}

function epochSeconds(at: Temporal.ZonedDateTime): number {
  return at.epochMilliseconds / 1000;
}

function offsetSeconds(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1e9;
}
