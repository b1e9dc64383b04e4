import type { PolicyView } from "@tact/api/views";
import { faultOf, valueOf, type Written } from "./written-value.ts";

/** What was typed in place of the values of a policy, by parameter. */
export type Typed = Readonly<Record<string, string>>;

/** A policy as it would be with what was typed. */
export interface ChangedPolicy {
  /** Parameters whose value would be another. */
  changed: readonly string[];
  /** What is wrong with what was typed, by parameter. */
  faults: Readonly<Record<string, string>>;
  /** What an edition with these values is made of. */
  base: string;
  overrides: Record<string, Written>;
}

/** Reads what was typed: values that are the base's own are no departure from it. */
export function changedPolicy(policy: PolicyView, typed: Typed): ChangedPolicy {
  const changed: string[] = [];
  const faults: Record<string, string> = {};
  const overrides: Record<string, Written> = { ...policy.overrides };
  for (const [name, text] of Object.entries(typed)) {
    const parameter = policy.parameters[name];
    if (parameter === undefined) continue;
    const fault = faultOf(parameter, text);
    const value = valueOf(parameter, text);
    if (fault !== undefined || value === null) {
      faults[name] = fault ?? "";
      changed.push(name);
      continue;
    }
    if (value !== parameter.value) changed.push(name);
    if (value === parameter.usual) delete overrides[name];
    else overrides[name] = value;
  }
  return { changed, faults, base: policy.base ?? policy.id, overrides };
}
