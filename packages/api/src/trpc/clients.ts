import { createClient, getClient, listClients } from "../use-cases/clients.ts";
import { byId, newClient, pageInput } from "../use-cases/inputs.ts";
import { reading, router, writing } from "./trpc.ts";

export const clientsRouter = router({
  list: reading.input(pageInput).query(({ ctx, input }) => listClients(ctx.deps, ctx.scope, input)),
  get: reading.input(byId).query(({ ctx, input }) => getClient(ctx.deps, ctx.scope, input)),
  create: writing.input(newClient).mutation(({ ctx, input }) => createClient(ctx.deps, ctx.scope, input)),
});
