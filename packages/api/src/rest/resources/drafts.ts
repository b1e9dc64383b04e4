import { draftStep, reviewText } from "../../use-cases/drafts.ts";
import { discardDraft, keepDraft, listKeptDrafts } from "../../use-cases/kept-drafts.ts";
import { draftsView, keptDraftPageView, keptDraftView, reviewView } from "../../views/draft.ts";
import { type RestRoute, route } from "../route.ts";

const step = "app_01kb3v9q6efkkt6v6kzg5d2m3x:thank-you:int-1:p1";

const keptExample = {
  id: "drf_01kb3v9q6efkkt6v6kzg5d2m3x",
  application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x",
  step_id: step,
  form: "email",
  recipient: "p1",
  choice: null,
  tone: "plain",
  subject: "Thank you for today",
  body: "Dear Dana,\n\nThank you for the conversation about handing over.\n\nMaya",
  voicemail: null,
  gaps: 0,
  stale: [],
  kept_for: "2026-11-24T17:00:00.000Z",
  version: 1,
  kept_by: { kind: "member", name: "Iris Vale" },
  created_at: "2026-11-24T09:00:00.000Z",
  updated_at: "2026-11-24T09:00:00.000Z",
};

/** Words to send. */
export const draftRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/applications/{application_id}/steps/{step_id}/drafts",
    operationId: "draftStep",
    useCase: draftStep,
    summary: "Draft the words for a step",
    description: "One draft for each person the step goes to, made of the facts, with the gaps that only a person can fill, and the words that somebody kept in its place. Nothing is stored, and nothing is ever sent by itself.",
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
            kept: null,
            context: { kind: "thank-you", recipient: "Dana Cho", people: ["Dana Cho"], employer: "Northwind", candidate: "Maya Okafor", role: "Product designer", topics: [] },
          },
        ],
      },
    },
  }),
  route({
    method: "put",
    path: "/applications/{application_id}/steps/{step_id}/drafts",
    operationId: "keepDraft",
    useCase: keepDraft,
    summary: "Keep the words for a step",
    description: "In the place of its draft to one person, as somebody left them. They are stale once the step's date moves or the facts would be worded differently. Nothing is ever sent by itself.",
    body: { name: "WordsToKeep", example: { body: "Dear Dana,\n\nThank you for the conversation about handing over.\n\nMaya", subject: "Thank you for today", recipient: "p1" } },
    answer: { name: "KeptDraft", schema: keptDraftView, example: keptExample },
    versioned: true,
  }),
  route({
    method: "get",
    path: "/drafts",
    operationId: "listKeptDrafts",
    useCase: listKeptDrafts,
    summary: "List kept words",
    description: "Across the caseload or of one application, in the order in which they were first kept, each with what makes it stale.",
    answer: { name: "KeptDraftPage", schema: keptDraftPageView, example: { data: [keptExample], has_more: false, next_cursor: null } },
  }),
  route({
    method: "delete",
    path: "/drafts/{id}",
    operationId: "discardDraft",
    useCase: discardDraft,
    summary: "Throw kept words away",
    description: "The step has its draft again as the facts make it.",
    status: 204,
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
