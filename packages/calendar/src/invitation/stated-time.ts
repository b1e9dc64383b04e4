import { Temporal } from "temporal-polyfill";

/** A time as a calendar states it, before it is known where its clock stands. */
export type StatedTime =
  | { kind: "date"; date: Temporal.PlainDate }
  | { kind: "local"; local: Temporal.PlainDateTime }
  | { kind: "utc"; instant: Temporal.Instant };

const shape = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z)?)?$/;

/**
 * A DATE or DATE-TIME of RFC 5545 sections 3.3.4 and 3.3.5. A leap second is the second before it, and hour 24 the
 * first of the next day. Undefined where it is no time.
 */
export function statedTime(raw: string): StatedTime | undefined {
  const [whole, year, month, day, hour, minute, second, utc] = shape.exec(raw) ?? [];
  if (whole === undefined) return undefined;
  try {
    const date = Temporal.PlainDate.from({ year: Number(year), month: Number(month), day: Number(day) }, { overflow: "reject" });
    if (hour === undefined) return { kind: "date", date };
    const isMidnightAfter = hour === "24" && minute === "00" && second === "00";
    const time = { hour: isMidnightAfter ? 0 : Number(hour), minute: Number(minute), second: second === "60" ? 59 : Number(second) };
    const local = (isMidnightAfter ? date.add({ days: 1 }) : date).toPlainDateTime(Temporal.PlainTime.from(time, { overflow: "reject" }));
    return utc === undefined ? { kind: "local", local } : { kind: "utc", instant: local.toZonedDateTime("UTC").toInstant() };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Whether a moment is of the years that facts may have, with a day to spare for any zone. */
export function isOfYears({ year }: { year: number }): boolean {
  return year >= 1900 && year < 2199;
}

/** The same of a stated time, by its own clock. */
export function isOfStatedYears(stated: StatedTime): boolean {
  if (stated.kind === "utc") return isOfYears(stated.instant.toZonedDateTimeISO("UTC"));
  return isOfYears(stated.kind === "date" ? stated.date : stated.local);
}
