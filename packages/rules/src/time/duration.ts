import { digits } from "./day.ts";
import { hour, isDigit, minute, wholeDay } from "./instant.ts";
import type { MinuteOfDay } from "./zone-clock.ts";

/** Milliseconds of one unit, by its letter before and after the `T` of an ISO 8601 duration. */
const dateUnits: Readonly<Record<string, number>> = { W: 7 * wholeDay, D: wholeDay };
const timeUnits: Readonly<Record<string, number>> = { H: hour, M: minute, S: 1000 };

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds; null where it is none. */
export function parseDuration(text: string): number | null {
  if (text.charAt(0) !== "P" || text.length < 3) return null;
  let total = 0;
  let units = dateUnits;
  let number = "";
  for (const sign of text.slice(1)) {
    if (sign === "T" && units === dateUnits && number === "") {
      units = timeUnits;
    } else if (sign >= "0" && sign <= "9") {
      number += sign;
    } else {
      const unit = units[sign];
      if (unit === undefined || number === "") return null;
      total += Number(number) * unit;
      number = "";
    }
  }
  return number === "" && text.at(-1) !== "T" ? total : null;
}

/** Minutes since midnight of a wall-clock time `HH:MM`; null where it is none. */
export function parseClock(text: string): MinuteOfDay | null {
  if (text.length !== 5 || text.charAt(2) !== ":") return null;
  for (const at of [0, 1, 3, 4]) if (!isDigit(text.charCodeAt(at))) return null;
  const hours = digits(text, 0, 2);
  const minutes = digits(text, 3, 5);
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : null;
}
