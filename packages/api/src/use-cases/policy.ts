import { policyValues } from "@tact/rules";

/** Id of the policy that every application starts with. */
const standardPolicy = "standard";

/** The policy an application made at an instant is pinned to; its first plan confirms the edition. */
export function policyAt(now: string): { policyId: string; policyEdition: string } {
  const inForce = policyValues(standardPolicy, now.slice(0, 10));
  if (inForce === undefined) throw new Error(`the ${standardPolicy} policy has no edition for ${now}`);
  return { policyId: standardPolicy, policyEdition: inForce.edition };
}
