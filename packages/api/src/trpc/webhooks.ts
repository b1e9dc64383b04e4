import { getDelivery, listDeliveries, replayDelivery } from "../use-cases/webhook-deliveries.ts";
import {
  createWebhookEndpoint,
  deleteWebhookEndpoint,
  getWebhookEndpoint,
  listWebhookEndpoints,
  rotateWebhookSecret,
  testWebhookEndpoint,
  updateWebhookEndpoint,
} from "../use-cases/webhook-endpoints.ts";
import { procedure, router } from "./trpc.ts";

export const webhooksRouter = router({
  endpoints: router({
    list: procedure(listWebhookEndpoints),
    get: procedure(getWebhookEndpoint),
    create: procedure(createWebhookEndpoint),
    update: procedure(updateWebhookEndpoint),
    rotateSecret: procedure(rotateWebhookSecret),
    delete: procedure(deleteWebhookEndpoint),
    test: procedure(testWebhookEndpoint),
  }),
  deliveries: router({
    list: procedure(listDeliveries),
    get: procedure(getDelivery),
    replay: procedure(replayDelivery),
  }),
});
