import type { ZoneClock } from "../time/zone-clock.ts";
import { type English, english } from "./english.ts";

type Sayings = English["because"];

/** A code of the catalogue. */
export type ReasonCode = keyof Sayings;

/** What the words of a code are made of: days, instants, counts and names. */
export type ReasonValues<Code extends ReasonCode> = Sayings[Code] extends () => string ? undefined : Parameters<Sayings[Code]>[0];

/** Why a date is what it is, before it is put into words. */
export type Reason = { readonly [Code in ReasonCode]: { readonly code: Code; readonly values: ReasonValues<Code> } }[ReasonCode];

/** Makes a reason of each code: what rules and moves say instead of sentences. */
export type Say = {
  readonly [Code in ReasonCode]: ReasonValues<Code> extends undefined ? () => Reason : (values: ReasonValues<Code>) => Reason;
};

// One function per code, made from the catalogue's own keys; the mapped type says what the loop does.
export const say = Object.fromEntries(
  Object.keys(english.because).map((code) => [code, (values: unknown) => ({ code, values })]),
) as unknown as Say;

/** A reason in words. Days are the employer's; instants are read on the clock given. */
export function reasonWords({ code, values }: Reason, clock: Pick<ZoneClock, "dayAt" | "minuteAt">): string {
  // The catalogue's function of a code takes the values of that code, which the union above pairs.
  const write = english.because[code] as (values: unknown, clock: unknown) => string;
  return write(values, clock);
}
