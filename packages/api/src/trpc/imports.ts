import { decodedInvitation, invitationToRead, invitationToRecord } from "../use-cases/inputs.ts";
import { proposeFactsFromInvitation } from "../use-cases/propose-facts-from-invitation.ts";
import { recordInvitation } from "../use-cases/record-invitation.ts";
import { reading, router, writing } from "./trpc.ts";

export const importsRouter = router({
  // A mutation although it changes nothing: a file does not fit into an address.
  readInvitation: reading.input(invitationToRead).mutation(({ ctx, input }) => proposeFactsFromInvitation(ctx.deps, ctx.scope, decodedInvitation(input))),
  recordInvitation: writing.input(invitationToRecord).mutation(({ ctx, input }) => recordInvitation(ctx.deps, ctx.scope, input)),
});
