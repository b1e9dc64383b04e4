import { createApplication, getApplication, listApplications, updateApplication, upsertApplication } from "../use-cases/applications.ts";
import { otherApplications } from "../use-cases/other-applications.ts";
import { listRevisions } from "../use-cases/revisions.ts";
import { procedure, router } from "./trpc.ts";

export const applicationsRouter = router({
  list: procedure(listApplications),
  get: procedure(getApplication),
  create: procedure(createApplication),
  update: procedure(updateApplication),
  upsert: procedure(upsertApplication),
  revisions: procedure(listRevisions),
  others: procedure(otherApplications),
});
