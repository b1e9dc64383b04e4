import { Temporal } from "temporal-polyfill";
import { BoundedCache } from "../bounded-cache.ts";
import { isNoIanaZone } from "./unknown-zone.ts";

/** Longer than any name of a zone. */
const longestName = 64;

const ids = new BoundedCache<{ id: string | undefined }>(1024);

/**
 * A zone's name as the zone data spells it, whatever its capital letters (aliases stay aliases), or nothing where there
 * is no such zone. Offsets such as `+05:30` are no zones.
 */
export function speltZone(zone: string): string | undefined {
  return ids.get(zone.slice(0, longestName + 1), () => ({ id: zoneIdOf(zone) })).id;
}

function zoneIdOf(zone: string): string | undefined {
  if (!/^[A-Za-z]/.test(zone) || zone.length > longestName || isNoIanaZone(zone)) return undefined;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone).timeZoneId;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
