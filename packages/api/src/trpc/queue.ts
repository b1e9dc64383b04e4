import { queueToday } from "../use-cases/queue-today.ts";
import { reading, router } from "./trpc.ts";

export const queueRouter = router({
  today: reading.query(({ ctx }) => queueToday(ctx.deps, ctx.scope)),
});
