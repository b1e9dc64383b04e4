import { apiKeyRoutes } from "./resources/api-keys.ts";
import { clientRoutes } from "./resources/clients.ts";
import { feedRoutes } from "./resources/feeds.ts";
import { importRoutes } from "./resources/imports.ts";
import { memberRoutes } from "./resources/members.ts";
import { planRoutes } from "./resources/plans.ts";
import { portalRoutes } from "./resources/portal.ts";
import { webhookRoutes } from "./resources/webhooks.ts";
import type { RestRoute } from "./route.ts";

/** Every operation of REST, resource by resource: the document, the methods of each path and the tests follow from it. */
export const restRoutes: readonly RestRoute[] = [
  ...planRoutes,
  ...clientRoutes,
  ...feedRoutes,
  ...importRoutes,
  ...apiKeyRoutes,
  ...memberRoutes,
  ...portalRoutes,
  ...webhookRoutes,
];
