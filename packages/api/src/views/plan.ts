import { because, fact, plan, planDiff, step, window } from "@tact/facts";
import { z } from "zod";

/** The plan as it would be with more facts, and what they would change. */
export const whatIfView = z.strictObject({ plan, diff: planDiff }).meta({ description: "The plan as it would be, and what would change. Nothing is stored." });
export type PreviewView = z.infer<typeof whatIfView>;

export const comparisonView = z
  .strictObject({ before: plan, after: plan, diff: planDiff })
  .meta({ description: "Two plans, and what differs." });
export type ComparisonView = z.infer<typeof comparisonView>;

const edgeName = z.enum(["opens", "ideal", "by", "closes"]);
const policyBasis = z.strictObject({ by: z.string(), source: z.string().nullable(), point: z.string().nullable(), why: z.string().nullable() });

export const explanationView = z
  .strictObject({
    step: z.string(),
    kind: step.shape.kind,
    title: z.string(),
    sentence: z.string().meta({ description: "What to do, when and why, in one sentence." }),
    chain: z.array(z.string()).meta({ description: "What happened, the rule that it called for, the dates that came of it." }),
    rule: z.strictObject({ id: z.string(), title: z.string() }),
    source: z.strictObject({ key: z.string(), title: z.string(), author: z.string(), heading: z.string(), point: z.string() }),
    policy: plan.shape.policy,
    zoneData: z.string(),
    facts: z.array(fact).meta({ description: "The facts that it rests on, in order." }),
    because: z.array(because),
    edges: z
      .array(
        z.strictObject({
          edge: edgeName,
          at: window.shape.opens,
          text: z.string(),
          sameAs: edgeName.nullable(),
          moves: z.array(because),
          sums: z.array(
            z.strictObject({
              does: z.string(),
              from: z.string(),
              to: z.string(),
              count: z.number().nullable(),
              parameter: z.string().nullable(),
              text: z.string(),
            }),
          ),
        }),
      )
      .meta({ description: "How each edge of the window came about." }),
    parameters: z.array(z.strictObject({ name: z.string(), value: z.union([z.string(), z.number()]), meaning: z.string(), basis: policyBasis.nullable() })),
    displaced: z.array(z.strictObject({ rule: z.string(), failed: z.string(), text: z.string() })),
    pinned: z.strictObject({ on: z.iso.date(), reason: z.string(), fact: z.string() }).nullable(),
    window,
  })
  .meta({ description: "Why a step has the dates that it has." });
export type ExplanationView = z.infer<typeof explanationView>;

export const explanationsView = z
  .strictObject({ plan, data: z.array(explanationView).meta({ description: "Of the step that was asked about, or of every step." }) })
  .meta({ description: "A plan, and why each step has the dates that it has." });
export type ExplanationsView = z.infer<typeof explanationsView>;
