import { getPolicyMove, listPolicyMoves, previewPolicyMove, startPolicyMove, stopPolicyMove } from "../use-cases/policy-moves.ts";
import { procedure, router } from "./trpc.ts";

export const policyMovesRouter = router({
  list: procedure(listPolicyMoves),
  get: procedure(getPolicyMove),
  preview: procedure(previewPolicyMove),
  start: procedure(startPolicyMove),
  stop: procedure(stopPolicyMove),
});
