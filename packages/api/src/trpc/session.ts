import { newTimeZone } from "../use-cases/inputs.ts";
import { sessionMe, setTimeZone } from "../use-cases/session.ts";
import { reading, router } from "./trpc.ts";

export const sessionRouter = router({
  me: reading.query(({ ctx }) => sessionMe(ctx.deps, ctx.scope)),
  setTimeZone: reading.input(newTimeZone).mutation(({ ctx, input }) => setTimeZone(ctx.deps, ctx.scope, input)),
});
