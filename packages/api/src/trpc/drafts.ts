import { draftBoard } from "../use-cases/draft-board.ts";
import { draftStep, reviewText } from "../use-cases/drafts.ts";
import { discardDraft, keepDraft, listKeptDrafts } from "../use-cases/kept-drafts.ts";
import { procedure, router } from "./trpc.ts";

export const draftsRouter = router({
  step: procedure(draftStep),
  review: procedure(reviewText),
  board: procedure(draftBoard),
  kept: procedure(listKeptDrafts),
  keep: procedure(keepDraft),
  discard: procedure(discardDraft),
});
