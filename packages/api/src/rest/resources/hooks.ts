import { boundedBytes } from "../../bounded-body.ts";
import { receiveHook } from "../../hooks/receive-hook.ts";
import { assignHookObject, listHookObjects, listHookReceipts } from "../../use-cases/hook-objects.ts";
import { createHookSource, getHookSource, listHookSources, revokeHookSource, rotateHookSource } from "../../use-cases/hook-sources.ts";
import { hookAnswer, hookObjectPageView, hookObjectView, hookReceiptPageView, hookReceiptView, hookSourcePageView, hookSourceSecretView, hookSourceView } from "../../views/hook.ts";
import { type RestRoute, route } from "../route.ts";

const sourceExample = {
  id: "hks_01kb3v9q6efkkt6v6kzg5d2m3x",
  source: "calendly",
  name: "Interviews booked with Dana",
  url: "https://tact.example/v1/hooks/hks_01kb3v9q6efkkt6v6kzg5d2m3x",
  applications_source: "calendly",
  external_source: null,
  external_id: null,
  created_at: "2026-11-24T09:00:00.000Z",
  revoked_at: null,
  last_received_at: null,
  former_secret_until: null,
};
const source = { name: "HookSource", schema: hookSourceView, example: sourceExample };
const withSecret = {
  name: "HookSourceWithSecret",
  schema: hookSourceSecretView,
  example: { hook_source: sourceExample, secret: "f1d2a7c90b3e4856a1b2c3d4e5f60718293a4b5c6d7e8f901a2b3c4d5e6f7081" },
};
const receiptExample = {
  source: sourceExample.id,
  key: "calendly-5e2f1d0c9b8a7f6e5d4c3b2a",
  received_at: "2026-11-24T09:00:02.000Z",
  outcome: "recorded",
  object: "https://api.calendly.com/scheduled_events/EVENT1/invitees/INVITEE1",
  detail: null,
};
const objectExample = {
  source: sourceExample.id,
  object: receiptExample.object,
  application_id: null,
  updated_at: "2026-11-24T09:00:00.000Z",
  candidate: { ids: [], emails: ["maya@okafor.example"] },
  interviews: [{ starts: "2026-11-30T15:00:00.000Z", ends: "2026-11-30T15:45:00.000Z", stage: "First interview", cancelled: false }],
  facts: 0,
};
const bodyExample = {
  facts: [
    {
      application: { external_source: "acme", external_id: "cand-17/job-3" },
      id: "acme-1",
      type: "interview-scheduled",
      at: "2026-11-24T09:00:00Z",
      interview: "round-1",
      starts: "2026-11-30T10:00:00-05:00",
      ends: "2026-11-30T11:00:00-05:00",
    },
  ],
};
const pageOfOne = (example: object) => ({ data: [example], has_more: false, next_cursor: null });

/** What other systems tell: sources, and what came of their word. */
export const hookRoutes: readonly RestRoute[] = [
  route({
    method: "post",
    path: "/hooks/{source}",
    operationId: "receiveHook",
    useCase: receiveHook,
    summary: "Take in a webhook of another system",
    description:
      "For other systems, not for keys: whoever signs with the secret of the source is heard. Formats and signatures are those of the source: Calendly's, Ashby's, or our own, which is Standard Webhooks over `{ \"facts\": [{ \"application\": { \"external_id\": … }, \"id\": …, \"type\": …, … }] }`. What it says of interviews is stored before the answer; all else of it is dropped. The same delivery again changes nothing, and deliveries in any order lead to the same facts.",
    answer: { name: "HookAnswer", schema: hookAnswer, example: { outcome: "recorded" } },
    async serve(c, { deps }) {
      const body = await boundedBytes(c.req.raw);
      const answer = await receiveHook(deps, null, { source: c.req.param("source") ?? "", headers: c.req.raw.headers, body, requestId: c.get("requestId") });
      return c.json(answer, 200, { "cache-control": "no-store" });
    },
    refusals: {
      400: "The body is not JSON.",
      401: "The signature is not that of the source, or was made more than five minutes ago.",
      404: "There is no such hook source.",
      410: "The hook source was revoked.",
      413: "The body is larger than 1 MB.",
      422: "Our own format with wrong content: `errors` names each place.",
    },
    document: {
      parameters: [{ name: "source", in: "path", required: true, schema: { type: "string" }, description: "Id of the hook source." }],
      requestBody: { required: true, content: { "application/json": { schema: { type: "object", additionalProperties: true, description: "As the system sends it." }, example: bodyExample } } },
    },
  }),
  route({
    method: "get",
    path: "/hook-sources",
    operationId: "listHookSources",
    useCase: listHookSources,
    summary: "List hook sources",
    description: "Systems that send webhooks to Tact, in the order they were made; revoked ones too. Never a secret.",
    answer: { name: "HookSourcePage", schema: hookSourcePageView, example: pageOfOne(sourceExample) },
  }),
  route({
    method: "post",
    path: "/hook-sources",
    operationId: "createHookSource",
    useCase: createHookSource,
    summary: "Make a hook source",
    description: "An address to which another system may send its webhooks. The secret that it signs with is in this answer and nowhere else.",
    body: { name: "NewHookSource", example: { source: "calendly", name: "Interviews booked with Dana" } },
    answer: withSecret,
    status: 201,
    location: ({ hookSource: { id } }) => `/hook-sources/${id}`,
    refusals: { 409: "Its external id is that of another." },
  }),
  route({
    method: "get",
    path: "/hook-sources/{id}",
    operationId: "getHookSource",
    useCase: getHookSource,
    summary: "Read a hook source",
    description: "Its address, and when something came last.",
    answer: source,
  }),
  route({
    method: "post",
    path: "/hook-sources/{id}/rotate",
    operationId: "rotateHookSource",
    useCase: rotateHookSource,
    summary: "Give a hook source another secret",
    description: "The secret before holds for a day, so that the other system can be told meanwhile.",
    body: { name: "HookSecretRotation", example: {} },
    answer: withSecret,
  }),
  route({
    method: "post",
    path: "/hook-sources/{id}/revoke",
    operationId: "revokeHookSource",
    useCase: revokeHookSource,
    summary: "End a hook source",
    description: "For good: its address answers 410 from now on. What it told stays.",
    answer: { ...source, example: { ...sourceExample, revoked_at: "2026-11-24T10:00:00.000Z" } },
  }),
  route({
    method: "post",
    path: "/hook-sources/{id}/assign",
    operationId: "assignHookObject",
    useCase: assignHookObject,
    summary: "Say whose application something is",
    description: "What was told of the object is recorded at the application, and what is told of it from now on.",
    body: { name: "HookAssignment", example: { object: objectExample.object, application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x" } },
    answer: { name: "HookObject", schema: hookObjectView, example: { ...objectExample, application_id: "app_01kb3v9q6efkkt6v6kzg5d2m3x" } },
    refusals: { 404: "There is no such hook source, object or application." },
  }),
  route({
    method: "get",
    path: "/hook-objects",
    operationId: "listHookObjects",
    useCase: listHookObjects,
    summary: "List what other systems told of",
    description: "With `unmatched=true` what waits for somebody to say whose it is.",
    answer: { name: "HookObjectPage", schema: hookObjectPageView, example: pageOfOne(objectExample) },
  }),
  route({
    method: "get",
    path: "/hook-receipts",
    operationId: "listHookReceipts",
    useCase: listHookReceipts,
    summary: "List deliveries that came",
    description: "The newest first, each with what came of it, and nothing of what it said. They are kept for 90 days.",
    answer: { name: "HookReceiptPage", schema: hookReceiptPageView, example: pageOfOne(receiptExample) },
    parts: [{ name: "HookReceipt", schema: hookReceiptView, example: receiptExample }],
  }),
];
