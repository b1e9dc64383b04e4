import { recordBulk } from "../../use-cases/record-bulk.ts";
import { listFacts } from "../../use-cases/list-facts.ts";
import { recordFacts, retractFact } from "../../use-cases/record-facts.ts";
import { understandSentence } from "../../use-cases/understand-sentence.ts";
import { bulkView, factPageView, recordedView } from "../../views/fact.ts";
import { sentenceView } from "../../views/sentence.ts";
import { exampleIds } from "../example-ids.ts";
import { previewExample } from "../preview-example.ts";
import { type RestRoute, route } from "../route.ts";

const recorded = { name: "RecordedFacts", schema: recordedView };
const facts = previewExample.facts;
const unusable = { 409: "A fact with this id is recorded already; or a request with this Idempotency-Key still runs.", 422: "A fact is not well formed, or the plan could not use it: `errors` says which, and why." };

/** Facts: what happened or was learnt, append-only. */
export const factRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/applications/{application_id}/facts",
    operationId: "listFacts",
    useCase: listFacts,
    summary: "List facts",
    description: "What was recorded of an application, in the order it was recorded, what was taken back included.",
    answer: { name: "FactPage", schema: factPageView },
  }),
  route({
    method: "post",
    path: "/applications/{application_id}/facts",
    operationId: "appendFacts",
    useCase: recordFacts,
    summary: "Append facts",
    description: "All of them or none. The answer is the plan that they lead to, and what they changed. A fact that the plan could not use is refused.",
    body: { name: "FactsToAppend", example: { facts } },
    answer: recorded,
    status: 201,
    refusals: unusable,
  }),
  route({
    method: "post",
    path: "/applications/{application_id}/facts/{fact_id}/retract",
    operationId: "retractFact",
    useCase: retractFact,
    summary: "Take a fact back",
    description: "A new fact says so, the old one stays on record. The plan is then as if it had never been said.",
    answer: recorded,
    status: 201,
  }),
  route({
    method: "post",
    path: "/applications/{application_id}/facts/understand",
    operationId: "understandSentence",
    useCase: understandSentence,
    summary: "Understand a sentence",
    description: "What happened, told in a sentence, as facts with the days and times that it means. A sentence is read whole or not at all; what may mean one thing or another comes back as `ways` to choose from. Nothing is stored: append the facts that are right.",
    body: { name: "SentenceToUnderstand", example: { sentence: "they said end of next week" } },
    answer: {
      name: "Understanding",
      schema: sentenceView,
      example: {
        outcome: "understood",
        facts: [
          {
            draft: { type: "decision-promised", at: "2026-11-24T09:12:00Z", by: { phrase: "end of next week" } },
            dates: [{ kind: "days", words: "end of next week", what: "decision", from: "2026-12-03", to: "2026-12-04" }],
            assumed: [],
          },
        ],
        ways: [],
        question: null,
        residue: [],
        nearest: "decision-promised",
      },
    },
  }),
  route({
    method: "post",
    path: "/facts/bulk",
    operationId: "bulkFacts",
    useCase: recordBulk,
    summary: "Append facts of many applications",
    description: "Of up to 1,000 applications in one call, each with a result of its own: what is refused of one leaves the others as they are.",
    body: { name: "BulkFacts", example: { items: [{ application_id: exampleIds.application, facts }] } },
    answer: { name: "BulkResult", schema: bulkView },
  }),
];
