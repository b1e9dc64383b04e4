import { currentPlan, previewFacts } from "../use-cases/plan.ts";
import { procedure, router } from "./trpc.ts";

export const planRouter = router({
  current: procedure(currentPlan),
  preview: procedure(previewFacts),
});
