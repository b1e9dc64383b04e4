import { createEmployer, getEmployer, listEmployers, listRegions, updateEmployer, upsertEmployer } from "../use-cases/employers.ts";
import { procedure, router } from "./trpc.ts";

export const employersRouter = router({
  list: procedure(listEmployers),
  get: procedure(getEmployer),
  create: procedure(createEmployer),
  update: procedure(updateEmployer),
  upsert: procedure(upsertEmployer),
  regions: procedure(listRegions),
});
