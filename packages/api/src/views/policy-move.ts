import { z } from "zod";
import { viewInstant } from "./view-parts.ts";

export const policyMoveView = z
  .strictObject({
    id: z.string(),
    policy: z.strictObject({ id: z.string(), edition: z.string() }).meta({ description: "What the applications move to." }),
    status: z.enum(["previewed", "running", "finished", "stopped"]),
    total: z.int().meta({ description: "How many applications." }),
    done: z.int().meta({ description: "How many have been moved." }),
    failed: z.int().meta({ description: "How many could not be planned so and stay as they were." }),
    createdAt: viewInstant,
    finishedAt: viewInstant.nullable(),
  })
  .meta({ description: "Applications on their way to another edition of a policy." });
export type PolicyMoveView = z.infer<typeof policyMoveView>;

export const policyMovePreview = z
  .strictObject({
    move: policyMoveView,
    looked: z.int().meta({ description: "Applications that were planned both ways: the first of them." }),
    moving: z.int().meta({ description: "Of those, how many would have another plan." }),
    steps: z.strictObject({ sooner: z.int(), later: z.int(), added: z.int(), dropped: z.int() }).meta({ description: "Their open steps, by what would become of them." }),
    refused: z.array(z.strictObject({ applicationId: z.string(), code: z.string(), detail: z.string() })).meta({ description: "Those that could not be planned so: they would stay as they are." }),
  })
  .meta({ description: "What a move would do. Nothing has moved yet: start it with its id." });
export type PolicyMovePreview = z.infer<typeof policyMovePreview>;
