import type { ZoneTable } from "@tact/facts";

/** What a clock in the zone shows at an instant, as `2026-11-23T15:00:00`. Before the table begins, its first offset. */
export function localTime(instant: string, { initialOffsetSeconds, transitions }: ZoneTable): string {
  const at = Date.parse(instant) / 1000;
  const offset = transitions.findLast(([from]) => from <= at)?.[1] ?? initialOffsetSeconds;
  return new Date((at + offset) * 1000).toISOString().slice(0, 19);
}
