import { instantOf } from "../time/zoned.ts";

/**
 * The instant that `?on=` of an address means: an instant itself, or the end of a day of the reader's. Null where it says
 * nothing that can be read, or nothing that has passed: then the plan of now is shown.
 * @param now epoch milliseconds
 */
export function asOfInstant(on: string, zone: string, now: number): string | null {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(on) ? dayEnd(on, zone) : /^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(on) ? Date.parse(on) : Number.NaN;
  return Number.isNaN(at) || at >= now ? null : new Date(at).toISOString();
}

function dayEnd(date: string, zone: string): number {
  return Number.isNaN(Date.parse(`${date}T00:00:00Z`)) ? Number.NaN : instantOf(date, "23:59", zone) + 59_999;
}
