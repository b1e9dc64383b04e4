import type { ResolvedPlanRequest } from "@tact/facts";
import { policies } from "./editions.ts";
import { parameterNames } from "./parameters.ts";
import { type PolicyAnswer, policyBook, type PolicyValue } from "./policy-book.ts";

export type { ResolvedPolicy } from "./policy-book.ts";

const book = policyBook(policies);

/**
 * The policy in force on the day of an application's first fact: its named policy's edition of that day,
 * with the request's overrides. A named policy without overrides is looked up, not computed.
 *
 * @param firstDay Employer-local `YYYY-MM-DD` of the first fact; null where there is none yet, which takes the newest edition.
 */
export function resolvePolicy(request: ResolvedPlanRequest["policy"], firstDay: string | null): PolicyAnswer {
  return book.resolve(request, firstDay);
}

/**
 * Every value of a policy's edition with its basis, in the order of the parameter table; undefined where there is no
 * such policy, or no edition for the day. Bounds, units and meanings are in `parameterTable`.
 *
 * @param day Employer-local `YYYY-MM-DD` of an application's first fact; without it, the newest edition.
 * @example policyValues("reserved")?.values  // [{ name: "opensAfter", value: "PT2H", basis: { by: "ours", why: "…" } }, …]
 */
export function policyValues(id: string, day: string | null = null): { edition: string; values: PolicyValue[] } | undefined {
  const edition = book.editionOn(id, day);
  if (edition === undefined) return undefined;
  return { edition: edition.name, values: parameterNames.map((name) => ({ name, ...edition.settings[name] })) };
}
