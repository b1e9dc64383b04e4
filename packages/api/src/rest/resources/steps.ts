import { listSteps } from "../../use-cases/list-steps.ts";
import { dismissStep, pinStep } from "../../use-cases/move-step.ts";
import { explainStep } from "../../use-cases/plan.ts";
import { queueToday } from "../../use-cases/queue-today.ts";
import { stepDone } from "../../use-cases/step-done.ts";
import { recordedView } from "../../views/fact.ts";
import { explanationView } from "../../views/plan.ts";
import { queueView, stepPageView } from "../../views/queue.ts";
import { type RestRoute, route } from "../route.ts";

const recorded = { name: "RecordedFacts", schema: recordedView };
const place = "/applications/{application_id}/steps/{step_id}";
const closed = { 422: "The step is not open, or something has wrong content: `code` and `errors` say which." };

/** Steps: what a person is to do, across clients. */
export const stepRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/steps",
    operationId: "listSteps",
    useCase: listSteps,
    summary: "List steps",
    description: "Across clients, in the order in which they close, each with its status of this moment. Open ones unless `status` asks for others; those of what is put away are left out.",
    answer: { name: "StepPage", schema: stepPageView },
  }),
  route({
    method: "get",
    path: "/queue",
    operationId: "getQueue",
    useCase: queueToday,
    summary: "Read the queue of the day",
    description: "What is late and still worth doing, what is due today, what changed since yesterday, what opens tomorrow: in the reader's zone, and for a coach of their clients. `counts` and `load` are of the whole day, whatever part is asked for.",
    answer: { name: "Queue", schema: queueView },
  }),
  route({
    method: "post",
    path: `${place}/done`,
    operationId: "doneStep",
    useCase: stepDone,
    summary: "Mark a step done",
    description: "Records the fact that says so; taking it back undoes it.",
    body: { name: "StepDone", example: { channel: "email" } },
    answer: recorded,
    status: 201,
    refusals: closed,
  }),
  route({
    method: "post",
    path: `${place}/pin`,
    operationId: "pinStep",
    useCase: pinStep,
    summary: "Move a step to another day",
    description: "A person's day wins over the rules, and is shown as such. Taking the fact back undoes it.",
    body: { name: "StepPin", example: { on: "2026-12-07", reason: "Dana is away until then." } },
    answer: recorded,
    status: 201,
    refusals: closed,
  }),
  route({
    method: "post",
    path: `${place}/dismiss`,
    operationId: "dismissStep",
    useCase: dismissStep,
    summary: "Remove a step",
    description: "It is no longer to be done. Taking the fact back undoes it.",
    body: { name: "StepDismissal", example: { reason: "They met at a conference and spoke." } },
    answer: recorded,
    status: 201,
    refusals: closed,
  }),
  route({
    method: "get",
    path: `${place}/explanation`,
    operationId: "explainStep",
    useCase: explainStep,
    summary: "Explain a step",
    description: "Why it has the dates that it has: the rule, the facts, the sums and the moves.",
    answer: { name: "Explanation", schema: explanationView },
  }),
];
