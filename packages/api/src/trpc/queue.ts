import { doneToday } from "../use-cases/done-today.ts";
import { queueToday } from "../use-cases/queue-today.ts";
import { quietClients } from "../use-cases/quiet.ts";
import { procedure, router } from "./trpc.ts";

export const queueRouter = router({
  today: procedure(queueToday),
  quiet: procedure(quietClients),
  done: procedure(doneToday),
});
