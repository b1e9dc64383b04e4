import { createEmployer, listEmployers, listRegions } from "../use-cases/employers.ts";
import { newEmployer, pageInput } from "../use-cases/inputs.ts";
import { reading, router, writing } from "./trpc.ts";

export const employersRouter = router({
  list: reading.input(pageInput).query(({ ctx, input }) => listEmployers(ctx.deps, ctx.scope, input)),
  create: writing.input(newEmployer).mutation(({ ctx, input }) => createEmployer(ctx.deps, ctx.scope, input)),
  regions: reading.query(() => listRegions()),
});
