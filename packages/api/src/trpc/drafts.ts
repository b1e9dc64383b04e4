import { draftStep, reviewText } from "../use-cases/drafts.ts";
import { procedure, router } from "./trpc.ts";

export const draftsRouter = router({
  step: procedure(draftStep),
  review: procedure(reviewText),
});
