import { actOnSteps } from "../use-cases/act-on-steps.ts";
import { listSteps } from "../use-cases/list-steps.ts";
import { dismissStep, pinStep } from "../use-cases/move-step.ts";
import { snoozeChoices } from "../use-cases/snooze-choices.ts";
import { stepDone } from "../use-cases/step-done.ts";
import { procedure, router } from "./trpc.ts";

export const stepsRouter = router({
  list: procedure(listSteps),
  done: procedure(stepDone),
  pin: procedure(pinStep),
  dismiss: procedure(dismissStep),
  act: procedure(actOnSteps),
  snoozeChoices: procedure(snoozeChoices),
});
