import { z } from "zod";
import { because, step } from "./step.ts";

const pair = { before: step, after: step };

/** What a new fact did to a plan. Steps are paired by `lineage`. */
export const planDiff = z
  .strictObject({
    kept: z.array(step).meta({ description: "Steps whose window and status stayed, as they are now." }),
    moved: z
      .array(z.strictObject({ ...pair, because: z.array(because) }))
      .meta({ description: "Steps whose window changed, and why." }),
    changed: z
      .array(z.strictObject(pair))
      .meta({ description: "Steps whose window stayed while something else changed: status, title, recipients, reasons." }),
    added: z.array(step),
    dropped: z.array(z.strictObject({ step, because })).meta({ description: "Steps that are gone, and the rule that dropped them." }),
  })
  .meta({ description: "What a new fact did to a plan. Steps are paired by lineage." });

export type PlanDiff = z.infer<typeof planDiff>;
