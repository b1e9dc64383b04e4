import { listInsightRows, readInsights } from "../use-cases/insights.ts";
import { procedure, router } from "./trpc.ts";

export const insightsRouter = router({
  read: procedure(readInsights),
  rows: procedure(listInsightRows),
});
