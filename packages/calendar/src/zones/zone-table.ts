import type { ZoneTable } from "@tact/facts";
import { Temporal } from "temporal-polyfill";
import { BoundedCache } from "../bounded-cache.ts";
import { speltZone } from "./spelt-zone.ts";
import { type UnknownZone, unknownZone } from "./unknown-zone.ts";
import { zoneDecade } from "./zone-decade.ts";

export type { UnknownZone } from "./unknown-zone.ts";

/** Dates in UTC, both included, that a table is to cover: of the years 1890 to 2219. */
export interface ZoneRange {
  from: string;
  through: string;
}

/** What a table covers unless asked otherwise: as far as the holiday data reaches, too. */
export const zoneTableRange: ZoneRange = { from: "2000-01-01", through: "2076-12-31" };

type ZoneAnswer = { value: ZoneTable; error?: never } | { error: UnknownZone; value?: never };

// Two zones for each employer and candidate; the names, aliases with them, are some six hundred.
const expanded = new BoundedCache<ZoneTable>(1024);

/**
 * The offsets of one IANA zone as data: every change from `range.from` through `range.through` (UTC dates, both
 * included). An alias keeps the name it was asked by, since that name stands in the plan. Expanded once, decade by decade, then kept.
 *
 * @throws RangeError if `range` is not two dates in order
 * @example zoneTable("Europe/London") // { value: { zone: "Europe/London", transitions: [...] } }
 */
export function zoneTable(zone: string, range: ZoneRange = zoneTableRange): ZoneAnswer {
  const known = speltZone(zone);
  if (known !== zone) return { error: unknownZone(zone, known) };
  return { value: expanded.get(`${zone} ${range.from} ${range.through}`, () => expand(zone, range)) };
}

function expand(zone: string, range: ZoneRange): ZoneTable {
  const from = startOfUtcDay(range.from);
  const through = startOfUtcDay(range.through) + 86_400 - 1;
  if (through < from) throw new RangeError(`a zone table from ${range.from} cannot end ${range.through}`);
  const changes = changesWithin(zone, range);
  const before = changes.findLast(([at]) => at <= from);
  return Object.freeze({
    zone,
    fromEpochSeconds: from,
    throughEpochSeconds: through,
    initialOffsetSeconds: before?.[1] ?? Number.NaN,
    transitions: Object.freeze(changes.filter(([at]) => at > from && at <= through)),
  });
}

/** The offset as the range's first decade begins, and every change since. */
function changesWithin(zone: string, range: ZoneRange): ZoneTable["transitions"] {
  const changes: (readonly [number, number])[] = [];
  for (const year of decadesOf(range)) {
    const { begins, initialOffsetSeconds, transitions } = zoneDecade(zone, year);
    // A change in the very second in which a decade begins belongs to none of the two.
    if (changes.at(-1)?.[1] !== initialOffsetSeconds) changes.push([begins, initialOffsetSeconds]);
    changes.push(...transitions);
  }
  return changes;
}

/** First years of the decades that a range touches. */
function decadesOf({ from, through }: ZoneRange): number[] {
  const first = Math.floor(Number(from.slice(0, 4)) / 10) * 10;
  const last = Math.floor(Number(through.slice(0, 4)) / 10) * 10;
  return Array.from({ length: (last - first) / 10 + 1 }, (_, index) => first + index * 10);
}

function startOfUtcDay(date: string): number {
  return Temporal.PlainDate.from(date).toZonedDateTime("UTC").epochMilliseconds / 1000;
}
