import type { SourceKey } from "../sources/sources.ts";
import type { ParameterName, ParameterValue } from "./parameters.ts";

/** Where a value comes from: the article says it, or it is our judgement. Never a bit of both. */
export type Basis =
  /** The article gives this very number; `point` is what it says, in our words. */
  | { by: "krautzel"; source: Extract<SourceKey, `krautzel#${string}`>; point: string }
  /** The article gives no number here, or another one: `why` we chose this. */
  | { by: "ours"; why: string };

/** One value of a policy, and what it rests on. */
export interface Setting<Name extends ParameterName = ParameterName> {
  value: ParameterValue<Name>;
  basis: Basis;
}

/** Every parameter with its value and its basis: the compiler refuses a profile in which one is missing. */
export type Settings = { readonly [Name in ParameterName]: Setting<Name> };

type Place = Extract<SourceKey, `krautzel#${string}`> extends `krautzel#${infer P}` ? P : never;

/** A value that the article gives, at a place in it. */
export function krautzel<Value extends string | number>(value: Value, place: Place, point: string): { value: Value; basis: Basis } {
  return { value, basis: { by: "krautzel", source: `krautzel#${place}`, point } };
}

/** A value that is our judgement, with the reason. */
export function ours<Value extends string | number>(value: Value, why: string): { value: Value; basis: Basis } {
  return { value, basis: { by: "ours", why } };
}
