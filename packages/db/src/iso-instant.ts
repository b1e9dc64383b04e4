// As PostgreSQL writes it where its zone is UTC, to the millisecond at most: nothing has to be computed.
const plain = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/;

/** A `timestamptz` as PostgreSQL writes it, in whatever zone, as ISO 8601 in UTC with milliseconds. */
export function isoInstant(written: string): string {
  const [, date, time, fraction = ""] = plain.exec(written) ?? [];
  return date === undefined ? new Date(written).toISOString() : `${date}T${time}.${fraction.padEnd(3, "0")}Z`;
}
