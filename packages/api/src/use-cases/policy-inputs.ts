import { id, instant, name } from "@tact/facts";
import { z } from "zod";
import { paging } from "./page.ts";

const overrides = z
  .record(z.string().max(64), z.union([z.number(), z.string().max(20)]))
  .refine((values) => Object.keys(values).length <= 64, { error: "must hold at most 64 parameters" })
  .meta({ description: "Where it departs from its base, by parameter: `{ \"minimum_gap\": 4 }`." });

const base = id.meta({ description: "The policy that it departs from, one that comes with Tact: `standard` unless told." });

export const policyPage = z.strictObject({ ...paging }).optional();

export const policyById = z.strictObject({
  policyId: id,
  edition: id.meta({ description: "Name of the edition; the newest that is in force unless told." }).optional(),
});

export const newPolicyEdition = z.strictObject({
  policyId: id.meta({ description: "The policy of yours that this is another edition of; a new policy unless told." }).optional(),
  name,
  base: base.optional(),
  overrides,
  validFrom: instant.meta({ description: "From when new applications are planned with it; at once unless told." }).optional(),
});

export const simulationInput = z.strictObject({
  policyId: id.meta({ description: "A policy that there is." }).optional(),
  edition: id.meta({ description: "Its edition; the newest that is in force unless told." }).optional(),
  base: base.optional(),
  overrides: overrides.optional(),
  clientId: id.meta({ description: "This client's applications alone." }).optional(),
  fromPolicyId: id.meta({ description: "Applications alone that are planned with this policy now, in whichever edition." }).optional(),
  ...paging,
});

export const policyChoice = z.strictObject({
  policyId: id.nullable().meta({ description: "The policy; null for none of their own: a client then has the organisation's, the organisation the standard one." }),
  clientId: id.meta({ description: "For this client's new applications; for everybody's who has no other unless told." }).optional(),
});

export type SimulationInput = z.infer<typeof simulationInput>;
