/** Id of the policy that every application starts with. */
const standardPolicy = "standard";

/** Editions of the standard policy with the day each came into force, ascending. */
const editions = ["2026-01-01"] as const;

/** The policy an application made at an instant is pinned to; its first plan confirms the edition. */
export function policyAt(now: string): { policyId: string; policyEdition: string } {
  const day = now.slice(0, 10);
  return { policyId: standardPolicy, policyEdition: editions.findLast((from) => from <= day) ?? editions[0] };
}
