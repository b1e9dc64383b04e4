import { createApplication, getApplication, listApplications } from "../use-cases/applications.ts";
import { applicationPage, byId, newApplication } from "../use-cases/inputs.ts";
import { reading, router, writing } from "./trpc.ts";

export const applicationsRouter = router({
  list: reading.input(applicationPage).query(({ ctx, input }) => listApplications(ctx.deps, ctx.scope, input)),
  get: reading.input(byId).query(({ ctx, input }) => getApplication(ctx.deps, ctx.scope, input)),
  create: writing.input(newApplication).mutation(({ ctx, input }) => createApplication(ctx.deps, ctx.scope, input)),
});
