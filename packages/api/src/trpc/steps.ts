import { stepDoneInput } from "../use-cases/inputs.ts";
import { stepDone } from "../use-cases/step-done.ts";
import { router, writing } from "./trpc.ts";

export const stepsRouter = router({
  done: writing.input(stepDoneInput).mutation(({ ctx, input }) => stepDone(ctx.deps, ctx.scope, input)),
});
