import { getPolicyMove, listPolicyMoves, previewPolicyMove, startPolicyMove, stopPolicyMove } from "../../use-cases/policy-moves.ts";
import { policyMovePreview, policyMoveView } from "../../views/policy-move.ts";
import { pageOfAnswers } from "../answers.ts";
import { type RestRoute, route } from "../route.ts";

const example = {
  id: "mov_01kb3v9q6efkkt6v6kzg5d2m3x",
  policy: { id: "pol_01kb3v9q6efkkt6v6kzg5d2m3x", edition: "2" },
  status: "running",
  total: 240,
  done: 112,
  failed: 1,
  created_at: "2026-11-24T14:00:00.000Z",
  finished_at: null,
};
const move = { name: "PolicyMove", schema: policyMoveView, example };

/** Moves of applications to another edition of a policy. */
export const policyMoveRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/policy-moves",
    operationId: "listPolicyMoves",
    useCase: listPolicyMoves,
    summary: "List policy moves",
    description: "The newest first.",
    answer: pageOfAnswers(move),
  }),
  route({
    method: "post",
    path: "/policy-moves",
    operationId: "previewPolicyMove",
    useCase: previewPolicyMove,
    summary: "Preview a policy move",
    description: "Chooses the applications that are to move, and says what that would do. Nothing moves before the move is started.",
    body: { name: "NewPolicyMove", example: { policy_id: "swift" } },
    answer: {
      name: "PolicyMovePreview",
      schema: policyMovePreview,
      example: { move: { ...example, status: "previewed", done: 0, failed: 0 }, looked: 100, moving: 61, steps: { sooner: 80, later: 2, added: 0, dropped: 4 }, refused: [] },
    },
    status: 201,
    location: ({ move: { id } }) => `/policy-moves/${id}`,
    refusals: { 404: "There is no such policy, or no such edition of it." },
  }),
  route({ method: "get", path: "/policy-moves/{id}", operationId: "getPolicyMove", useCase: getPolicyMove, summary: "Read a policy move", description: "How far it is.", answer: move }),
  route({
    method: "post",
    path: "/policy-moves/{id}/start",
    operationId: "startPolicyMove",
    useCase: startPolicyMove,
    summary: "Start a policy move",
    description: "One that was previewed, or one that was stopped. Each application moves by itself, with its plan, its calendars and its events.",
    answer: move,
    status: 202,
    refusals: { 409: "It is finished." },
  }),
  route({
    method: "post",
    path: "/policy-moves/{id}/stop",
    operationId: "stopPolicyMove",
    useCase: stopPolicyMove,
    summary: "Stop a policy move",
    description: "Where it stands: what has moved stays moved.",
    answer: { ...move, example: { ...example, status: "stopped" } },
    refusals: { 409: "It is finished." },
  }),
];
