import type { Zones, ZoneTable } from "@tact/facts";

const hour = 3600;
const first = Date.UTC(2000, 0, 1) / 1000;
const last = Date.UTC(2045, 0, 1) / 1000;

function offsetAt(format: Intl.DateTimeFormat, epochSeconds: number): number {
  const parts = new Map(format.formatToParts(new Date(epochSeconds * 1000)).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second")) / 1000;
  return local - epochSeconds;
}

function makeTable(zone: string): ZoneTable {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const transitions: [number, number][] = [];
  const initialOffsetSeconds = offsetAt(format, first);
  let offset = initialOffsetSeconds;
  for (let at = first; at < last; at += 14 * 24 * hour) {
    let low = at;
    let high = Math.min(at + 14 * 24 * hour, last);
    const after = offsetAt(format, high);
    if (after === offset) continue;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (offsetAt(format, middle) === offset) low = middle;
      else high = middle;
    }
    transitions.push([high, after]);
    offset = after;
  }
  return { zone, fromEpochSeconds: first, throughEpochSeconds: last, initialOffsetSeconds, transitions };
}

const made = new Map<string, ZoneTable>();

/** Tables of these zones for 2000 to 2045, read from the test machine's zone data. */
export function zoneTables(...zones: string[]): Zones {
  return Object.fromEntries(
    zones.map((zone) => {
      const table = made.get(zone) ?? makeTable(zone);
      made.set(zone, table);
      return [zone, table];
    }),
  );
}
