import { sessionMe } from "../use-cases/session.ts";
import { reading, router } from "./trpc.ts";

export const sessionRouter = router({
  me: reading.query(({ ctx }) => sessionMe(ctx.deps, ctx.scope)),
});
