import { Temporal } from "temporal-polyfill";
import { BoundedCache } from "../bounded-cache.ts";

/** The clock changes of one zone within ten years. */
interface ZoneDecade {
  /** Epoch seconds at which it begins. */
  begins: number;
  /** Offset east of UTC in seconds, in force as the decade begins. */
  initialOffsetSeconds: number;
  /** From this instant (epoch seconds) on, this offset (seconds east of UTC). Frozen: tables share them. */
  transitions: readonly (readonly [epochSeconds: number, offsetSeconds: number])[];
}

// Six hundred names and thirty decades: whatever a caller asks for, each is expanded once.
const decades = new BoundedCache<ZoneDecade>(20_000);

/** The changes of a zone in the ten years from `year` (UTC) on. Expanded once, then kept. */
export function zoneDecade(zone: string, year: number): ZoneDecade {
  return decades.get(`${zone} ${year}`, () => expand(zone, startOfYear(year), startOfYear(year + 10)));
}

/** Epoch seconds at which a year of UTC begins. */
function startOfYear(year: number): number {
  return Date.UTC(year, 0, 1) / 1000;
}

function expand(zone: string, from: number, until: number): ZoneDecade {
  let at = Temporal.Instant.fromEpochMilliseconds(from * 1000).toZonedDateTimeISO(zone);
  const initialOffsetSeconds = offsetSeconds(at);
  const transitions: (readonly [number, number])[] = [];
  for (;;) {
    const next = at.getTimeZoneTransition("next");
    if (next === null || epochSeconds(next) >= until) break;
    transitions.push(Object.freeze([epochSeconds(next), offsetSeconds(next)] as const));
    at = next;
  }
  return { begins: from, initialOffsetSeconds, transitions };
}

function epochSeconds(at: Temporal.ZonedDateTime): number {
  return at.epochMilliseconds / 1000;
}

function offsetSeconds(at: Temporal.ZonedDateTime): number {
  return at.offsetNanoseconds / 1e9;
}
