import { window } from "@tact/facts";
import { z } from "zod";
import { viewInstant } from "./view-parts.ts";

const value = z.union([z.string(), z.number()]);

const parameterView = z.strictObject({
  value,
  unit: z.enum(["duration", "clock", "business-days", "days", "count"]),
  least: value,
  most: value,
  meaning: z.string(),
  own: z.boolean().meta({ description: "Whether this policy sets it itself." }),
  usual: value.meta({ description: "What it is in the base." }),
  basis: z
    .strictObject({ by: z.enum(["source", "ours"]), text: z.string(), source: z.string().nullable().meta({ description: "Key of the source and its section, where it gives this very number." }) })
    .meta({ description: "What the value of the base rests on: a source, or our judgement." }),
});

export const policyView = z
  .strictObject({
    id: z.string(),
    edition: z.string().meta({ description: "Name of the edition; plans repeat it." }),
    name: z.string(),
    base: z.string().nullable().meta({ description: "The policy that it departs from; null for one that comes with Tact." }),
    overrides: z.record(z.string(), value).meta({ description: "Where it departs from its base, by parameter." }),
    validFrom: viewInstant.nullable().meta({ description: "From when new applications are planned with this edition; null for one that comes with Tact." }),
    createdAt: viewInstant.nullable(),
    applications: z.int().meta({ description: "How many applications that are not put away are planned with this edition." }),
    chosen: z.boolean().meta({ description: "Whether new applications are planned with this policy, where their client has no other." }),
    clients: z.array(z.strictObject({ id: z.string(), name: z.string() })).meta({ description: "Clients whose new applications are planned with this policy: 200 at most." }),
    parameters: z.record(z.string(), parameterView).meta({ description: "Every value of it, by parameter." }),
  })
  .meta({ description: "An edition of a policy." });
export type PolicyView = z.infer<typeof policyView>;

const movedStep = z.strictObject({
  lineage: z.string(),
  kind: z.string(),
  title: z.string(),
  before: window.nullable().meta({ description: "Null for a step that would be new." }),
  after: window.nullable().meta({ description: "Null for a step that would be gone." }),
  days: z.number().nullable().meta({ description: "By how many days its ideal moment would move; below zero: sooner." }),
});

export const simulationView = z
  .strictObject({
    looked: z.int().meta({ description: "Applications that were planned both ways." }),
    moving: z.int().meta({ description: "Of those, how many would have another plan." }),
    steps: z.strictObject({ sooner: z.int(), later: z.int(), added: z.int(), dropped: z.int() }).meta({ description: "Open steps, by what would become of them." }),
    refused: z.array(z.strictObject({ applicationId: z.string(), code: z.string(), detail: z.string() })).meta({ description: "Applications that could not be planned so." }),
    data: z
      .array(
        z.strictObject({
          applicationId: z.string(),
          role: z.string(),
          client: z.strictObject({ id: z.string(), name: z.string() }),
          employer: z.strictObject({ id: z.string(), name: z.string() }),
          policy: z.strictObject({ id: z.string(), edition: z.string() }).meta({ description: "What it is planned with now." }),
          steps: z.array(movedStep),
        }),
      )
      .meta({ description: "Those that would have another plan." }),
    nextCursor: z.string().nullable().meta({ description: "Hand it back as `cursor` to look at the applications after these; null at the end." }),
  })
  .meta({ description: "What a policy would do to the caseload. Nothing is stored." });
export type SimulationView = z.infer<typeof simulationView>;
