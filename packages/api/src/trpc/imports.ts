import { loadDemoCast } from "../use-cases/load-demo-cast.ts";
import { proposeFactsFromInvitation } from "../use-cases/propose-facts-from-invitation.ts";
import { recordInvitation } from "../use-cases/record-invitation.ts";
import { openProcedure, procedure, router } from "./trpc.ts";

export const importsRouter = router({
  readInvitation: openProcedure(proposeFactsFromInvitation),
  recordInvitation: procedure(recordInvitation),
  demo: procedure(loadDemoCast),
});
