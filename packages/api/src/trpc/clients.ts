import { caseload } from "../use-cases/caseload.ts";
import { clientPromises } from "../use-cases/client-promises.ts";
import { createClient, getClient, listClients, updateClient, upsertClient } from "../use-cases/clients.ts";
import { search } from "../use-cases/search.ts";
import { procedure, router } from "./trpc.ts";

export const clientsRouter = router({
  list: procedure(listClients),
  get: procedure(getClient),
  create: procedure(createClient),
  update: procedure(updateClient),
  upsert: procedure(upsertClient),
  caseload: procedure(caseload),
  promises: procedure(clientPromises),
  search: procedure(search),
});
