import * as db from "@tact/db";
import type { ApplicationContext, OrganisationTransaction } from "@tact/db";
import { underPolicy } from "./policy.ts";

/** The application under the policy that its plans were made with at an instant. */
export async function asItWasPlanned(tx: OrganisationTransaction, context: ApplicationContext, asOf: string): Promise<ApplicationContext> {
  const then = await db.findRevisionAsOf(tx, context.application.id, asOf);
  if (then === null || (then.policyId === context.application.policyId && then.policyEdition === context.application.policyEdition)) return context;
  return await underPolicy(tx, context, then);
}
