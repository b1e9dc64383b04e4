import { createEmployer, listEmployers, listRegions, updateEmployer } from "../use-cases/employers.ts";
import { procedure, router } from "./trpc.ts";

export const employersRouter = router({
  list: procedure(listEmployers),
  create: procedure(createEmployer),
  update: procedure(updateEmployer),
  regions: procedure(listRegions),
});
