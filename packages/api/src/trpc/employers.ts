import { createEmployer, listEmployers, listRegions, updateEmployer } from "../use-cases/employers.ts";
import { employerUpdate, newEmployer, pageInput } from "../use-cases/inputs.ts";
import { reading, router, writing } from "./trpc.ts";

export const employersRouter = router({
  list: reading.input(pageInput).query(({ ctx, input }) => listEmployers(ctx.deps, ctx.scope, input)),
  create: writing.input(newEmployer).mutation(({ ctx, input }) => createEmployer(ctx.deps, ctx.scope, input)),
  update: writing.input(employerUpdate).mutation(({ ctx, input }) => updateEmployer(ctx.deps, ctx.scope, input)),
  regions: reading.query(() => listRegions()),
});
