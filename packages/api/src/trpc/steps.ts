import { stepDone } from "../use-cases/step-done.ts";
import { procedure, router } from "./trpc.ts";

export const stepsRouter = router({
  done: procedure(stepDone),
});
