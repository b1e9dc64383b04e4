import { currentPlan, explainStep, previewFacts } from "../use-cases/plan.ts";
import { previewCalendar } from "../use-cases/preview-calendar.ts";
import { diffPlans, explainPlan, previewPlan } from "../use-cases/preview-plan.ts";
import { openProcedure, procedure, router } from "./trpc.ts";

export const planRouter = router({
  current: procedure(currentPlan),
  preview: procedure(previewFacts),
  explainStep: procedure(explainStep),
  ofRequest: openProcedure(previewPlan),
  calendarOfRequest: openProcedure(previewCalendar),
  diff: openProcedure(diffPlans),
  explain: openProcedure(explainPlan),
});
