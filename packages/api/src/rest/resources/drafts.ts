import { draftStep, reviewText } from "../../use-cases/drafts.ts";
import { draftsView, reviewView } from "../../views/draft.ts";
import { type RestRoute, route } from "../route.ts";

const step = "app_01kb3v9q6efkkt6v6kzg5d2m3x:thank-you:int-1:p1";

/** Words to send. */
export const draftRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/applications/{application_id}/steps/{step_id}/drafts",
    operationId: "draftStep",
    useCase: draftStep,
    summary: "Draft the words for a step",
    description: "One draft for each person the step goes to, made of the facts, with the gaps that only a person can fill. Nothing is stored, and nothing is ever sent by itself.",
    answer: {
      name: "Drafts",
      schema: draftsView,
      example: {
        data: [
          {
            step,
            kind: "thank-you",
            form: "email",
            choice: null,
            tone: "plain",
            language: "en",
            recipient: { id: "p1", name: "Dana Cho", role: "hiring-manager", email: null, basis: "step" },
            subject: "Thank you for today",
            body: "Dear Dana,\n\nThank you for the conversation about [what was discussed].\n\nMaya",
            voicemail: null,
            outline: null,
            facts: [{ part: "body", start: 5, end: 9, fact: "f1", what: "person" }],
            placeholders: [{ part: "body", start: 45, end: 65, code: "topic", ask: "what was discussed" }],
            words: 12,
            guidance: ["same-day"],
            sources: ["krautzel/initial-contact"],
          },
        ],
      },
    },
  }),
  route({
    method: "post",
    path: "/applications/{application_id}/steps/{step_id}/review",
    operationId: "reviewText",
    useCase: reviewText,
    summary: "Review a text",
    description: "What a coach would mark in a text for this step: too long, too pushy, nothing specific. Nothing is stored.",
    body: { name: "TextToReview", example: { text: "Dear Dana, just checking in again!", channel: "email" } },
    answer: {
      name: "Review",
      schema: reviewView,
      example: {
        findings: [{ part: "body", start: 11, end: 27, code: "just-checking-in", severity: "consider", why: "It says nothing.", better: "Say what you would like to know.", source: "krautzel/follow-up" }],
        words: 6,
        sentences: 1,
        cut: false,
      },
    },
  }),
];
