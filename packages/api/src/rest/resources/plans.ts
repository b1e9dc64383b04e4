import { plan, planRequest } from "@tact/facts";
import { currentPlan, previewFacts } from "../../use-cases/plan.ts";
import { previewCalendar } from "../../use-cases/preview-calendar.ts";
import { factsInput } from "../../use-cases/inputs.ts";
import { diffPlans, explainPlan, previewPlan } from "../../use-cases/preview-plan.ts";
import { comparisonView, explanationsView, whatIfView } from "../../views/plan.ts";
import { withSnakePointers } from "../checked-input.ts";
import { jsonBody } from "../json-body.ts";
import { previewExample } from "../preview-example.ts";
import { type RestRoute, route } from "../route.ts";
import { snakeJson } from "../snake-case.ts";
import { anybodyOf } from "../who-asks.ts";

/** As what is appended: a component has one name alone. */
const factsToTry = factsInput.clone();

const later = { ...previewExample, facts: [...previewExample.facts, { id: "f3", type: "delay-announced", at: "2026-11-24T09:00:00-05:00", until: { date: "2026-12-10" } }] };

const calendarExample = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n…\r\nEND:VCALENDAR\r\n";

/** Plans of facts that are sent along: nothing of them is stored. */
export const planRoutes: readonly RestRoute[] = [
  route({
    method: "post",
    path: "/plans/preview",
    operationId: "previewPlan",
    useCase: previewPlan,
    also: [previewCalendar],
    limit: "previews",
    summary: "Preview a plan",
    description:
      "Interview facts in, the dated follow-up plan out. Nothing is stored and nothing that is stored is read, so no key is needed. With `Accept: text/calendar` the answer is the plan as an iCalendar file.",
    body: { name: "PlanRequest", schema: planRequest, example: previewExample },
    answer: { name: "Plan", schema: plan },
    async serve(c, door) {
      const scope = await anybodyOf(c, door);
      const body = await jsonBody(c.req.raw);
      if (wantsCalendar(c.req.header("accept"))) {
        const calendar = await withSnakePointers(previewCalendar(door.deps, scope, body));
        return c.body(calendar, 200, { "content-type": "text/calendar; charset=utf-8", "cache-control": "no-store", "content-disposition": 'attachment; filename="follow-ups.ics"' });
      }
      return c.body(snakeJson(await withSnakePointers(previewPlan(door.deps, scope, body))), 200, { "content-type": "application/json", "cache-control": "no-store" });
    },
    document: {
      responses: {
        200: {
          description: "The plan.",
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Plan" } },
            "text/calendar": { schema: { type: "string" }, example: calendarExample },
          },
        },
      },
    },
  }),
  route({
    method: "post",
    path: "/plans/diff",
    operationId: "diffPlans",
    useCase: diffPlans,
    limit: "previews",
    summary: "Compare two plans",
    description: "Two requests in, both plans and what differs out: kept, moved and why, changed, added, dropped. Nothing is stored.",
    body: { name: "TwoPlanRequests", example: { before: previewExample, after: later } },
    answer: { name: "PlanComparison", schema: comparisonView },
  }),
  route({
    method: "post",
    path: "/plans/explain",
    operationId: "explainPlan",
    useCase: explainPlan,
    limit: "previews",
    summary: "Explain a plan",
    description: "A request in, and why each step has the dates that it has out: the rule, the facts, the sums and the moves. Nothing is stored.",
    body: { name: "PlanToExplain", example: { request: previewExample } },
    answer: { name: "PlanExplanations", schema: explanationsView },
    refusals: { 404: "The plan has no such step." },
  }),
  route({
    method: "get",
    path: "/applications/{application_id}/plan",
    operationId: "getPlan",
    useCase: currentPlan,
    summary: "Read the plan of an application",
    description: "As it is at this moment, or as it stood at an earlier one.",
    answer: { name: "Plan", schema: plan },
  }),
  route({
    method: "post",
    path: "/applications/{application_id}/plan/what-if",
    operationId: "previewFacts",
    useCase: previewFacts,
    summary: "Try facts",
    description: "The plan as it would be with these facts as well, and what they would change. Nothing is stored. Refuses what appending them would refuse.",
    body: { name: "FactsToTry", schema: factsToTry, example: { facts: [{ type: "delay-announced", at: "2026-11-24T09:00:00-05:00", until: { date: "2026-12-10" } }] } },
    answer: { name: "WhatIf", schema: whatIfView },
  }),
];

/** Whether a calendar is preferred to JSON, which is what is answered where nothing is said. */
function wantsCalendar(accept: string | undefined): boolean {
  const types = (accept ?? "").split(",").map((part) => part.split(";")[0]?.trim().toLowerCase());
  return types.includes("text/calendar") && !types.includes("application/json");
}
