import { byApplication, factsInput, retractInput } from "../use-cases/inputs.ts";
import { listFacts } from "../use-cases/list-facts.ts";
import { recordFacts, retractFact } from "../use-cases/record-facts.ts";
import { reading, router, writing } from "./trpc.ts";

export const factsRouter = router({
  list: reading.input(byApplication).query(({ ctx, input }) => listFacts(ctx.deps, ctx.scope, input)),
  record: writing.input(factsInput).mutation(({ ctx, input }) => recordFacts(ctx.deps, ctx.scope, input)),
  retract: writing.input(retractInput).mutation(({ ctx, input }) => retractFact(ctx.deps, ctx.scope, input)),
});
