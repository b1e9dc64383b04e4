import { queueToday } from "../use-cases/queue-today.ts";
import { procedure, router } from "./trpc.ts";

export const queueRouter = router({
  today: procedure(queueToday),
});
