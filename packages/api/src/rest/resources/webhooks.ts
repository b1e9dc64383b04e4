import { getDelivery, listDeliveries, replayDelivery } from "../../use-cases/webhook-deliveries.ts";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  rotateWebhookSecret,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from "../../use-cases/webhook-endpoints.ts";
import { pageOfAnswers } from "../answers.ts";
import { deliveryView, webhookEndpointView, webhookEndpointWithSecret } from "../../views/webhook.ts";
import { eventTold } from "../../webhooks/event-bodies.ts";
import { type RestRoute, route } from "../route.ts";

const endpointExample = {
  id: "whk_01kb3v9q6efkkt6v6kzg5d2m3x",
  url: "https://hooks.example.com/tact",
  description: "Production",
  events: ["plan.changed", "step.due"],
  enabled: true,
  disabled_reason: null,
  disabled_at: null,
  former_secret_until: null,
  external_source: null,
  external_id: null,
  version: 1,
  created_at: "2026-11-24T09:00:00.000Z",
};
const secretExample = "whsec_3dZ6wq0v1mS8s3J1u4r5b6n7m8k9l0p1q2r3s4t5u6v=";

const endpoint = { name: "WebhookEndpoint", schema: webhookEndpointView, example: endpointExample };

const withSecret = {
  name: "WebhookEndpointWithSecret",
  schema: webhookEndpointWithSecret,
  example: { endpoint: endpointExample, secret: secretExample },
};

const delivery = {
  name: "Delivery",
  schema: deliveryView,
  example: {
    id: "dlv_01kb3v9q6efkkt6v6kzg5d2m3x",
    endpoint_id: endpointExample.id,
    event: { id: "evt_01kb3v9q6efkkt6v6kzg5d2m3x", type: "plan.changed", number: 12 },
    status: "succeeded",
    attempts: 1,
    next_attempt_at: null,
    last_status: 204,
    last_error: null,
    last_attempt_at: "2026-11-24T14:00:00.000Z",
    created_at: "2026-11-24T14:00:00.000Z",
    finished_at: "2026-11-24T14:00:00.120Z",
    log: [{ at: "2026-11-24T14:00:00.000Z", status: 204, error: null, milliseconds: 118 }],
  },
};

/** Webhooks: endpoints, and what is on its way to them. */
export const webhookRoutes: readonly RestRoute[] = [
  route({
    method: "get",
    path: "/webhook-endpoints",
    operationId: "listWebhookEndpoints",
    useCase: listWebhookEndpoints,
    summary: "List webhook endpoints",
    description: "In the order in which they were made. Never a secret.",
    answer: pageOfAnswers(endpoint),
    parts: [{ name: "Event", schema: eventTold }],
  }),
  route({
    method: "post",
    path: "/webhook-endpoints",
    operationId: "createWebhookEndpoint",
    useCase: createWebhookEndpoint,
    summary: "Add a webhook endpoint",
    description:
      "Events are posted to it as Standard Webhooks says, signed with the secret in this answer, and again over three days where it does not answer with 2xx. One that was made under the same external id is changed instead, and keeps its secret.",
    body: { name: "NewWebhookEndpoint", example: { url: endpointExample.url, events: endpointExample.events, description: "Production" } },
    answer: withSecret,
    made: ({ made }) => made,
    shown: ({ endpoint: shown, secret: told }) => ({ endpoint: shown, secret: told }),
    location: ({ endpoint: { id } }) => `/webhook-endpoints/${id}`,
  }),
  route({
    method: "get",
    path: "/webhook-endpoints/{id}",
    operationId: "getWebhookEndpoint",
    useCase: getWebhookEndpoint,
    summary: "Read a webhook endpoint",
    description: "Its settings, and why it is disabled where it is.",
    answer: endpoint,
    versioned: true,
  }),
  route({
    method: "patch",
    path: "/webhook-endpoints/{id}",
    operationId: "updateWebhookEndpoint",
    useCase: updateWebhookEndpoint,
    summary: "Change a webhook endpoint",
    description: "Disabled, it hears of nothing and what is on its way to it ends; enabled again, it hears of what happens from then on.",
    body: { name: "WebhookEndpointChange", example: { enabled: false } },
    answer: endpoint,
    versioned: true,
  }),
  route({
    method: "delete",
    path: "/webhook-endpoints/{id}",
    operationId: "deleteWebhookEndpoint",
    useCase: deleteWebhookEndpoint,
    summary: "Remove a webhook endpoint",
    description: "With its deliveries.",
    status: 204,
  }),
  route({
    method: "post",
    path: "/webhook-endpoints/{id}/rotate",
    operationId: "rotateWebhookEndpoint",
    useCase: rotateWebhookSecret,
    summary: "Give a webhook endpoint another secret",
    description: "The secret before signs as well for some hours, so that receivers can change over.",
    body: { name: "WebhookSecretRotation", example: { overlap_hours: 24 } },
    answer: withSecret,
  }),
  route({
    method: "post",
    path: "/webhook-endpoints/{id}/test",
    operationId: "testWebhookEndpoint",
    useCase: testWebhookEndpoint,
    summary: "Try a webhook endpoint",
    description: "Posts an event of type `ping`, signed like every other.",
    answer: delivery,
    status: 202,
    refusals: { 409: "It is disabled." },
  }),
  route({
    method: "get",
    path: "/deliveries",
    operationId: "listDeliveries",
    useCase: listDeliveries,
    summary: "List deliveries",
    description: "The newest first, by endpoint, status or event. Those that ended are kept for 30 days.",
    answer: pageOfAnswers(delivery),
  }),
  route({
    method: "get",
    path: "/deliveries/{id}",
    operationId: "getDelivery",
    useCase: getDelivery,
    summary: "Read a delivery",
    description: "With what came of each attempt.",
    answer: delivery,
  }),
  route({
    method: "post",
    path: "/deliveries/{id}/replay",
    operationId: "replayDelivery",
    useCase: replayDelivery,
    summary: "Send an event once more",
    description: "Under the same `webhook-id`, so that who has had it knows.",
    answer: delivery,
    status: 202,
    refusals: { 409: "It is on its way already, or its endpoint is disabled." },
  }),
];
