import type { PolicyView } from "@tact/api/views";
import { policyWords as w } from "../words/en-policies.ts";

/** A value of a policy with its bounds. */
export type Parameter = PolicyView["parameters"][string];
export type Written = string | number;

/** Minutes of an ISO 8601 duration of hours and minutes (`PT1H30M`), or of a clock time (`09:30`); null for anything else. */
function minutesOf(value: string): number | null {
  const clock = /^(\d\d):(\d\d)$/.exec(value);
  if (clock !== null) return Number(clock[1]) * 60 + Number(clock[2]);
  const duration = /^PT(?:(\d+)H)?(?:(\d+)M)?(?:0S)?$/.exec(value);
  return duration === null ? null : Number(duration[1] ?? 0) * 60 + Number(duration[2] ?? 0);
}

/** A value as it is typed: durations in hours, clock times as they are, all others as whole numbers. */
export function typedOf({ unit }: Pick<Parameter, "unit">, value: Written): string {
  return unit === "duration" ? String((minutesOf(String(value)) ?? 0) / 60) : String(value);
}

/** What was typed as the value that is stored; null where it is none. */
export function valueOf({ unit }: Pick<Parameter, "unit">, typed: string): Written | null {
  if (unit === "clock") return minutesOf(typed) === null ? null : typed;
  const number = typed.trim() === "" ? Number.NaN : Number(typed.replace(",", "."));
  if (!Number.isFinite(number)) return null;
  if (unit !== "duration") return Number.isInteger(number) ? number : null;
  const minutes = Math.round(number * 60);
  const parts = [minutes >= 60 ? `${Math.floor(minutes / 60)}H` : "", minutes % 60 === 0 ? "" : `${minutes % 60}M`].join("");
  return minutes < 0 ? null : `PT${parts === "" ? "0S" : parts}`;
}

const magnitude = (value: Written) => (typeof value === "number" ? value : (minutesOf(value) ?? Number.NaN));

/** Whether a value lies between its bounds. */
export function isWithin({ least, most }: Pick<Parameter, "least" | "most">, value: Written): boolean {
  return magnitude(value) >= magnitude(least) && magnitude(value) <= magnitude(most);
}

/** `5 working days`, `2 hours`, `09:00`. */
export function spoken(parameter: Pick<Parameter, "unit">, value: Written): string {
  const typed = typedOf(parameter, value);
  return `${typed} ${w.units[parameter.unit](Number(typed))}`.trim();
}

/** What is wrong with what was typed, in words; undefined where nothing is. */
export function faultOf(parameter: Parameter, typed: string): string | undefined {
  const value = valueOf(parameter, typed);
  if (value === null) return w.unreadable;
  if (isWithin(parameter, value)) return undefined;
  return w.outside(typedOf(parameter, parameter.least), typedOf(parameter, parameter.most), w.units[parameter.unit](2));
}
