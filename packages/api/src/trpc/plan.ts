import { byApplication, factsInput } from "../use-cases/inputs.ts";
import { currentPlan, previewFacts } from "../use-cases/plan.ts";
import { reading, router } from "./trpc.ts";

export const planRouter = router({
  current: reading.input(byApplication).query(({ ctx, input }) => currentPlan(ctx.deps, ctx.scope, input)),
  preview: reading.input(factsInput).query(({ ctx, input }) => previewFacts(ctx.deps, ctx.scope, input)),
});
