import { policyWords as w } from "../words/en-policies.ts";

/** What a policy is called: `Standard`, or the name that it was given. */
export function policyName({ id, name }: { id: string; name: string }): string {
  return w.names[id] ?? name;
}
