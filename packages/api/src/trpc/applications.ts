import { createApplication, getApplication, listApplications } from "../use-cases/applications.ts";
import { procedure, router } from "./trpc.ts";

export const applicationsRouter = router({
  list: procedure(listApplications),
  get: procedure(getApplication),
  create: procedure(createApplication),
});
