import { choosePolicy, getPolicy, listPolicies, newPolicyEdition } from "../use-cases/policies.ts";
import { simulatePolicy } from "../use-cases/simulate-policy.ts";
import { procedure, router } from "./trpc.ts";

export const policiesRouter = router({
  list: procedure(listPolicies),
  get: procedure(getPolicy),
  newEdition: procedure(newPolicyEdition),
  choose: procedure(choosePolicy),
  simulate: procedure(simulatePolicy),
});
