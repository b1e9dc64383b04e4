import { createClient, getClient, listClients, updateClient } from "../use-cases/clients.ts";
import { byId, clientUpdate, newClient, pageInput } from "../use-cases/inputs.ts";
import { reading, router, writing } from "./trpc.ts";

export const clientsRouter = router({
  list: reading.input(pageInput).query(({ ctx, input }) => listClients(ctx.deps, ctx.scope, input)),
  get: reading.input(byId).query(({ ctx, input }) => getClient(ctx.deps, ctx.scope, input)),
  create: writing.input(newClient).mutation(({ ctx, input }) => createClient(ctx.deps, ctx.scope, input)),
  update: writing.input(clientUpdate).mutation(({ ctx, input }) => updateClient(ctx.deps, ctx.scope, input)),
});
