import { apiKeyRoutes } from "./resources/api-keys.ts";
import { applicationRoutes } from "./resources/applications.ts";
import { clientRoutes } from "./resources/clients.ts";
import { draftRoutes } from "./resources/drafts.ts";
import { employerRoutes } from "./resources/employers.ts";
import { eventRoutes } from "./resources/events.ts";
import { factRoutes } from "./resources/facts.ts";
import { exportRoutes } from "./resources/exports.ts";
import { feedRoutes } from "./resources/feeds.ts";
import { fileRoutes } from "./resources/files.ts";
import { hookRoutes } from "./resources/hooks.ts";
import { insightRoutes } from "./resources/insights.ts";
import { importRoutes } from "./resources/imports.ts";
import { memberRoutes } from "./resources/members.ts";
import { planRoutes } from "./resources/plans.ts";
import { portalRoutes } from "./resources/portal.ts";
import { webhookRoutes } from "./resources/webhooks.ts";
import { policyRoutes } from "./resources/policies.ts";
import { stepRoutes } from "./resources/steps.ts";
import { mailRoutes } from "./resources/mails.ts";
import { policyMoveRoutes } from "./resources/policy-moves.ts";
import type { RestRoute } from "./route.ts";

/** Every operation of REST, resource by resource: the document, the methods of each path and the tests follow from it. */
export const restRoutes: readonly RestRoute[] = [
  ...planRoutes,
  ...clientRoutes,
  ...employerRoutes,
  ...applicationRoutes,
  ...factRoutes,
  ...stepRoutes,
  ...exportRoutes,
  ...draftRoutes,
  ...eventRoutes,
  ...insightRoutes,
  ...policyRoutes,
  ...feedRoutes,
  ...fileRoutes,
  ...hookRoutes,
  ...importRoutes,
  ...apiKeyRoutes,
  ...memberRoutes,
  ...portalRoutes,
  ...webhookRoutes,
  ...policyMoveRoutes,
  ...mailRoutes,
];
