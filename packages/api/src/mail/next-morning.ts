import { Temporal } from "temporal-polyfill";

/**
 * The next time after an instant at which clocks in a zone show an hour, as an ISO 8601 instant. An hour that a clock change
 * leaves out is taken as the one after it; of one that comes twice, the first.
 */
export function nextLocalHour(now: string, hour: number, timeZone: string): string {
  const at = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const time = Temporal.PlainTime.from({ hour });
  const today = at.toPlainDate().toZonedDateTime({ timeZone, plainTime: time });
  const next = Temporal.ZonedDateTime.compare(today, at) > 0 ? today : at.toPlainDate().add({ days: 1 }).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(next.epochMilliseconds).toISOString();
}

/** The hour that clocks in a zone show at an instant, 0 to 23. */
export function localHour(now: string, timeZone: string): number {
  return Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).hour;
}
